import type { Place } from '../../fault/fault.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Checked } from './rule.ts';

/** What is found in the texts of the data that may hold inline Markdown, each with its place in the file. */
export function* inProses<Found extends { readonly offset: number }>(
  { proses, written }: Checked,
  find: (markdown: string) => Iterable<Found>,
): Iterable<{ readonly found: Found; readonly place: Place }> {
  for (const { prose, keys } of proses) {
    for (const found of find(prose.markdown))
      yield { found, place: placeInText(written, keys, found.offset) };
  }
}
