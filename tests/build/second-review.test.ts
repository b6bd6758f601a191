import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuiltFile } from '../../src/build/input.ts';
import { readReview } from './read-review.ts';
import { textOfHtml, textOfPdf } from './text-of-outputs.ts';

/** A made-up review unlike the first: listed studies, other breakdowns, many scripts, forty references. */
describe('a second review, from the same template', () => {
  let files: readonly BuiltFile[] = [];
  const texts = new Map<string, string>();

  beforeAll(async () => {
    const input = await readReview('tests/fixtures/reviews/shared-gardens');
    const templates = input.templates.filter(({ file }) => file.endsWith('/briefing.md'));
    // Without an annex its tables stand in the briefing.
    const result = await build({ ...input, templates, allTemplates: templates });
    expect(result.faults).toEqual([]);
    files = result.files;
    for (const file of files)
      texts.set(file.path, file.path.endsWith('.pdf') ? await textOfPdf(file) : textOfHtml(file));
  });

  test('is built to both formats', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'shared-gardens/briefing.html',
      'shared-gardens/briefing.pdf',
      'shared-gardens/briefing-large-print.pdf',
    ]);
  });

  test('a page with all four scripts is small enough to be mailed', () => {
    const page = files.find(({ path }) => path.endsWith('.html'));
    expect(page?.bytes.length).toBeLessThan(300_000);
  });

  test.each(['html', 'pdf'])('the %s counts what its studies say', (format) => {
    const text = texts.get(`shared-gardens/briefing.${format}`) ?? '';
    for (const words of [
      '13 studies',
      '343 participants',
      '5 themes',
      '11 sub-themes',
      'The authors concluded',
      'moderate (GRADE-CERQual)',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('a name in every script is in the reference list', () => {
    const text = texts.get('shared-gardens/briefing.pdf') ?? '';
    expect(text).toMatch(/\p{Script=Greek}{4}/u);
    expect(text).toMatch(/\p{Script=Cyrillic}{4}/u);
  });
});
