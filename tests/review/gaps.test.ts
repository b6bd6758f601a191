import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReview, gapsOfReview } from '../../src/review/check-review.ts';

const folder = 'tests/fixtures/reviews/shared-gardens';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

function gapsOf(change: (text: string) => string = (text) => text): readonly string[] | undefined {
  const input = {
    review: { file: 'review.yaml', text: change(read('review.yaml')) },
    references: { file: 'references.json', text: read('references.json') },
  };
  return gapsOfReview(input)?.map(({ place, what }) => `${place.file}:${place.line}:${place.column} ${what}`);
}

test('a study that supports no sub-theme is listed at its place, and is no fault', () => {
  const text = read('review.yaml').replace('supports: [getting-there, waiting-lists]', 'supports: []');
  const line = text.split('\n').findIndex((each) => each.includes('supports: []')) + 1;
  expect(gapsOf(() => text)).toContain(`review.yaml:${line}:7 buses-and-babies supports no sub-theme`);
  const { faults } = checkReview({
    review: { file: 'review.yaml', text },
    references: { file: 'references.json', text: read('references.json') },
  });
  expect(faults).toEqual([]);
});

test('so is what no source gives, a block that is not there, a sub-theme on which no point rests', () => {
  const gaps =
    gapsOf((text) => text.replace(/\nglossary:[\s\S]*?\n\n/, '\n\n').replace(/ {6}screened: 862\n/, '')) ??
    [];
  const words = gaps.map((gap) => gap.replace(/^\S+ /, ''));
  expect(words).toContain(
    'publication · print ISSN: not reported (the journal does not exist, in print or otherwise)',
  );
  expect(words).toContain('no glossary, as there is no `glossary`');
  expect(words).toContain('no point to consider rests on calm');
  expect(words).toContain('the flow of ‘Databases and registers’ does not tell: screened');
  expect(words).not.toContain('no CPD briefing, as there is no `learning`');
});

test('they stand in the order of the file', () => {
  const lines = (gapsOf() ?? []).flatMap((gap) => /^review\.yaml:(\d+)/.exec(gap)?.[1] ?? []).map(Number);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('of data that cannot be read there are none to tell', () => {
  expect(gapsOf(() => 'id: [')).toBeUndefined();
});
