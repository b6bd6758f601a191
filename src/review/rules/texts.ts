import type { Place } from '../../fault/fault.ts';
import type { Text } from '../../language/phrase.ts';
import type { ReviewInput } from '../schema/review-schema.ts';
import { isToDo } from '../to-do.ts';
import { placeInText, type TextStretch } from '../yaml/place-in-text.ts';
import type { Path } from '../yaml/written.ts';
import type { Checked } from './rule.ts';

/** What is found in the texts of the data that may hold inline Markdown, each with its place in the file. */
export function* inProses<Found extends { readonly offset: number; readonly text: string }>(
  { proses, written }: Checked,
  find: (markdown: string) => Iterable<Found>,
): Iterable<{ readonly found: Found; readonly place: Place }> {
  for (const { prose, keys } of proses) {
    for (const found of find(prose.markdown))
      yield { found, place: placeInText(written, keys, stretchIn(found)) };
  }
}

/** Where the words of something that was found stand in its text. */
export const stretchIn = ({
  offset,
  text,
}: {
  readonly offset: number;
  readonly text: string;
}): TextStretch => ({
  offset,
  length: text.length,
});

/** A text of the data that is printed as it stands, and so cannot take a count from the data. */
export interface PlainText {
  readonly text: string;
  readonly path: Path;
  /** Where a count can be said instead. */
  readonly instead: string;
}

/** Titles, names and terms in the language of the data, each with the field beside it that may hold `:value[…]`; none that is still to be written. */
export function* plainTexts(data: ReviewInput): Iterable<PlainText> {
  for (const { text, ...where } of everyPlainText(data))
    if (typeof text === 'string' && !isToDo(text)) yield { text, ...where };
}

function* everyPlainText(data: ReviewInput): Iterable<Omit<PlainText, 'text'> & { readonly text: Text }> {
  const anywhere = 'a text such as `subtitle`';
  yield { text: data.title, path: ['title'], instead: '`subtitle`' };
  yield { text: data.people, path: ['people'], instead: anywhere };
  for (const [index, theme] of data.themes.entries()) {
    const path = ['themes', index];
    yield { text: theme.name, path: [...path, 'name'], instead: '`statement`' };
    for (const [number, { name }] of (theme['sub-themes'] ?? []).entries())
      yield { text: name, path: [...path, 'sub-themes', number, 'name'], instead: '`covers`' };
  }
  for (const [index, { name, of, parts }] of (data.methods ?? []).entries()) {
    yield { text: name, path: ['methods', index, 'name'], instead: anywhere };
    if (of) yield { text: of.name, path: ['methods', index, 'of', 'name'], instead: '`studies` beside it' };
    for (const [number, part] of parts.entries())
      yield { text: part.name, path: ['methods', index, 'parts', number, 'name'], instead: anywhere };
  }
  for (const [index, { name, of, values = [] }] of (data.attributes ?? []).entries()) {
    yield { text: name, path: ['attributes', index, 'name'], instead: anywhere };
    if (of)
      yield { text: of.name, path: ['attributes', index, 'of', 'name'], instead: '`studies` beside it' };
    for (const [number, value] of values.entries()) {
      const path = ['attributes', index, 'values', number];
      if (typeof value === 'object' && 'name' in value)
        yield { text: value.name, path: [...path, 'name'], instead: anywhere };
      else yield { text: value, path, instead: anywhere };
    }
  }
  for (const [index, { term }] of (data.glossary ?? []).entries())
    yield { text: term, path: ['glossary', index, 'term'], instead: '`meaning`' };
  if (data.learning === undefined) return;
  yield { text: data.learning.title, path: ['learning', 'title'], instead: '`outcomes`' };
  for (const [index, { name }] of data.learning['peer discussion'].entries())
    yield { text: name, path: ['learning', 'peer discussion', index, 'name'], instead: '`text`' };
}
