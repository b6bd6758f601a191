import { expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import { builtInStyle, StyleFails } from '../../src/citation/citation-style.ts';
import { styleFault } from '../../src/citation/csl-file-style.ts';
import { readReview } from './read-review.ts';

const style = (bibliography: string): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>Ours</title><id>https://example.org/ours</id></info>
<citation><layout prefix="(" suffix=")"><text variable="title"/></layout></citation>
<bibliography><layout>${bibliography}</layout></bibliography>
</style>`;

test('a style that fails on the works of a review alone is a fault of its file, once for each document', async () => {
  const input = await readReview('data/bark-2023');
  const templates = input.templates.filter(({ file }) => file.endsWith('briefing.md'));
  // What it prints for a work with a DOI is no text, which shows only where a work has one.
  const text = style(
    '<choose><if variable="DOI"><text variable="issued"/></if></choose><text variable="title"/>',
  );
  const { faults } = await check({ ...input, templates, style: { file: 'ours.csl', text } });
  expect(faults).toEqual([
    {
      rule: 'csl-style-usable',
      severity: 'error',
      place: { file: 'ours.csl', line: 1, column: 1 },
      found: 'a style that the citation formatter refuses',
      expected: 'a valid CSL 1.0 style',
      suggestion: 'have the file looked at by https://validator.citationstyles.org, which names the lines',
    },
  ]);
});

test('a style that leaves works out of its list is a fault of its file', async () => {
  const input = await readReview('data/bark-2023');
  const templates = input.templates.filter(({ file }) => file.endsWith('handout.md'));
  const said = async (text: string) =>
    (await check({ ...input, templates, style: { file: 'ours.csl', text } })).faults.map(
      ({ rule, place, found }) => `${place.file} ${rule} ${found}`,
    );
  // Nothing is printed for the types that this review has.
  const silent = '<choose><if type="book"><text variable="title"/></if></choose>';
  expect(await said(style(silent))).toEqual([
    'ours.csl csl-style-usable a style that the citation formatter refuses: it leaves bark2023 out of the list of references',
  ]);
});

test('a fault in a text over several lines stands in the line that it is in, or where the text begins', async () => {
  const input = await readReview('data/bark-2023');
  const change = (before: string, after: string) => {
    expect(input.review.text).toContain(before);
    return { ...input.review, text: input.review.text.replace(before, after) };
  };
  const templates = input.templates.filter(({ file }) => file.endsWith('cpd.md'));
  const review = change('How far do :value[studies.included]', 'How far do :value[studies.incuded]');
  const { faults } = await check({ ...input, templates, review });
  const lines = review.text.split('\n');
  const begins = lines.findIndex((line) => line.includes('What might her brother’s worry rest on?'));
  expect(faults.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
    ['value-is-known', begins + 1, 7],
  ]);
});

test.each([
  ['citeproc-js error: in macro undefined', 'a style that the citation formatter refuses'],
  ['citeproc-js error: no such macro', 'a style that the citation formatter refuses: no such macro'],
])('of the formatter’s own words “%s” those are told that say something', (words, found) => {
  const apa = builtInStyle('apa');
  const fault = apa && styleFault(new StyleFails(apa, new Error(words)), 'ours.csl');
  expect(fault?.found).toBe(found);
});
