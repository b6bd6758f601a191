import type { BuildInput } from '../../src/build/input.ts';
import { readReview, readText } from './read-review.ts';

/** The input of a build of a document with fields of every kind, two of them with one label. */
export async function formInput(): Promise<BuildInput> {
  const file = 'tests/fixtures/templates/form.md';
  return { ...(await readReview('data/bark-2023')), templates: [{ file, text: await readText(file) }] };
}
