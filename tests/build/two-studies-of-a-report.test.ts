import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readReview } from './read-review.ts';
import { textOfHtml } from './text-of-outputs.ts';

test('two studies of one report are told apart by their labels, wherever studies are named', async () => {
  const input = await readReview('tests/fixtures/reviews/shared-gardens');
  const text = input.review.text
    .replace('citekey: ornek2022\n', 'citekey: misal2022\n      label: Study 1\n')
    .replace('- id: over-the-hedge\n      citekey: misal2022\n', (study) => `${study}      label: Study 2\n`);
  const { files, faults } = await build({
    ...input,
    review: { ...input.review, text },
    templates: input.templates.filter(({ file }) => file.endsWith('/briefing.md')),
    formats: ['html'],
  });
  expect(faults).toEqual([]);
  const [page] = files;
  if (page === undefined) throw new Error('Nothing was built');
  const printed = textOfHtml(page);
  // Once in the list of studies, and in the table of each theme that it supports.
  expect(printed.match(/Misal \(2022\), Study 1/g)).toHaveLength(3);
  expect(printed.match(/Misal \(2022\), Study 2/g)).toHaveLength(2);
});
