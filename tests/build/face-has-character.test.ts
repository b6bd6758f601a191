import { expect, test } from 'vitest';
import { build, check } from '../../src/build.ts';
import { readReview } from './read-review.ts';

const expected = 'Latin, Greek or Cyrillic letters, or a design that names faces with this one under `faces`';

test('a character that no face has stops the build where it is written, in data and in a template', async () => {
  const bark = await readReview('data/bark-2023', (text) =>
    text.replace('Mad in America', 'Mad in 漢 America'),
  );
  const templates = bark.templates
    .filter(({ file }) => file.endsWith('/briefing.md'))
    .map(({ file, text }) => ({
      file,
      text: text.replace('It is not guidance', '😀 It is not guidance'),
    }));
  const input = {
    ...bark,
    templates,
    design: [{ name: 'counted', place: { file: 'x', line: 1, column: 1 } }],
  };
  const { files, faults } = await build(input);
  expect(files).toEqual([]);
  expect(faults).toMatchObject([
    { rule: 'face-has-character', severity: 'error', place: { file: 'templates/briefing.md' }, expected },
    {
      rule: 'face-has-character',
      severity: 'error',
      place: { file: 'data/bark-2023/review.yaml' },
      expected,
    },
  ]);
  const [inTemplate, inData] = faults;
  expect(inTemplate?.found).toBe('“😀” (U+1F600), which the face `sans` has not');
  expect(inData?.found).toMatch(/^“漢” \(U\+6F22\), which the faces? `sans`/);
  // Line and column are those of the character itself.
  for (const [fault, character, text] of [
    [inTemplate, '😀', templates[0]?.text],
    [inData, '漢', bark.review.text],
  ] as const) {
    const line = text?.split('\n')[(fault?.place.line ?? 0) - 1];
    expect(line?.startsWith(character, (fault?.place.column ?? 0) - 1)).toBe(true);
  }
  expect((await check(input)).faults).toEqual(faults);
});

test('is said once, however many editions lack the character', async () => {
  const bark = await readReview('data/bark-2023', (text) =>
    text.replace('Mad in America', 'Mad in 漢 America'),
  );
  const { faults } = await check({
    ...bark,
    templates: bark.templates.filter(({ file }) => /briefing/.test(file)),
  });
  expect(faults.map(({ rule }) => rule)).toEqual(['face-has-character']);
});
