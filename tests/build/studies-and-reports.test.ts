import { describe, expect, test } from 'vitest';
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
    templates: input.templates.filter(({ file }) => file.endsWith('/annex.md')),
    formats: ['html'],
  });
  expect(faults).toEqual([]);
  const [page] = files;
  if (page === undefined) throw new Error('Nothing was built');
  const printed = textOfHtml(page);
  // Once in the list of studies, once in the table of what each supports, and beside each rated finding that it supports.
  expect(printed.match(/Misal \(2022\), Study 1/g)).toHaveLength(4);
  expect(printed.match(/Misal \(2022\), Study 2/g)).toHaveLength(3);
});

describe('a study of which two reports tell', () => {
  const home = 'tests/fixtures/reviews/coming-home';
  const saidOf = async (change: (review: string) => string) => {
    const input = await readReview(home, change);
    return (await build({ ...input, templates: [], formats: ['html'] })).faults.map(
      ({ rule, found, place }) => `${place.line} ${rule}: ${found}`,
    );
  };

  test('is one study with both beside it, and both in the list of references', async () => {
    const input = await readReview(home);
    const { files, faults } = await build({
      ...input,
      templates: input.templates.filter(({ file }) => file.endsWith('/annex.md')),
      formats: ['html'],
    });
    expect(faults).toEqual([]);
    const [page] = files;
    if (page === undefined) throw new Error('Nothing was built');
    const printed = textOfHtml(page);
    expect(printed.match(/Ash \(2012\); Ash and Rowan \(2014\)/g)).toHaveLength(2);
    expect(printed).toContain('The 6 studies that the review includes');
    expect(printed).toContain('The thirteenth stair.');
    expect(printed).toContain('Down again: What became of the stair.');
  });

  test('is told where a report is no reference, stands twice, or is another study’s as well', async () => {
    const citekeys = (list: string) => (review: string) => {
      const changed = review.replace(/\[ash2012, ash2014\]/, list);
      expect(changed).not.toBe(review);
      return changed;
    };
    expect(await saidOf(citekeys('[ash2012, ash2015]'))).toEqual([
      expect.stringMatching(/^\d+ citekey-resolves: the citekey `ash2015`, which no reference has$/),
    ]);
    expect(await saidOf(citekeys('[ash2012, ash2012]'))).toEqual([
      expect.stringMatching(/^\d+ list-names-once: `ash2012` a second time in `citekey`$/),
    ]);
    expect(await saidOf(citekeys('[ash2012, birch2015]'))).toEqual([
      expect.stringMatching(
        /^\d+ study-has-own-reference: `kettle` beside `stairs`: both have the reference `birch2015`$/,
      ),
    ]);
    expect(await saidOf(citekeys('[]'))).toEqual([
      expect.stringMatching(/^\d+ data-has-known-shape: an empty list for `citekey`$/),
    ]);
  });
});
