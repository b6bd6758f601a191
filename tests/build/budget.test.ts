import { expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import { readReview } from './read-review.ts';

const input = async (header: string, body: string) => ({
  ...(await readReview('tests/fixtures/reviews/shared-gardens')),
  templates: [
    {
      file: 'templates/short.md',
      text: `---\ndocument: short\nname: Short account\n${header}\n---\n${body}`,
    },
  ],
});

const body = `
::cover

Some opening words that nobody needs.

:::box
## Key messages

::key-messages
:::

## Findings

::findings

## Limitations

::limitations

## References

::references
`.replace('::cover', ':::cover\n# :value[title]\n:::');

test('a document of more pages than its template allows is not made, and says by how much and why', async () => {
  const given = await input('designs: counted, large-print\nmost pages: 1', body);
  const expected = [
    {
      rule: 'document-within-budget',
      severity: 'error',
      place: { file: 'templates/short.md', line: 5, column: 13, end: { line: 5, column: 14 } },
      found: '3 pages in shared-gardens/short.pdf: 351 mm more than 1 page of this design holds',
      expected: 'at most 1 page',
      suggestion:
        'shorten what takes most room, “Findings” (256 mm), “Key messages” (113 mm), “References” (75 mm), take a block out of the template, or raise `most pages`; type is never made smaller and no limitation left out to fit',
    },
  ];
  expect(await build(given)).toEqual({ files: [], faults: expected });
  expect((await check(given)).faults).toEqual(expected);
});

test('a draft of more pages or words is made all the same, with a warning', async () => {
  const given = await input('most pages: 1\nmost words: 20', body);
  const text = given.review.text.replace(/^title: .*$/m, 'title: "TO DO: the title"');
  const { files, faults } = await build({ ...given, review: { ...given.review, text } });
  const over = faults.filter(({ rule }) => rule === 'document-within-budget');
  expect(over.map(({ severity, expected }) => [severity, expected])).toEqual([
    ['warning', 'at most 20 words'],
    ['warning', 'at most 1 page'],
  ]);
  expect(files.map(({ path }) => path)).toContain('shared-gardens/short.pdf');
});

test('one within its limit is made, and large print is as long as it takes', async () => {
  const { files, faults } = await build(await input('designs: counted, large-print\nmost pages: 3', body));
  expect(faults).toEqual([]);
  expect(files.map(({ path, pages }) => [path, pages])).toEqual([
    ['shared-gardens/short.html', undefined],
    ['shared-gardens/short.pdf', 3],
    ['shared-gardens/short-large-print.pdf', expect.any(Number)],
  ]);
  expect(files[2]?.pages).toBeGreaterThan(3);
});

test('words are counted as a reader counts them, whatever the design', async () => {
  const text = [
    ':::cover',
    '# :value[title]',
    ':::',
    '',
    '## A head',
    '',
    'One of them – **or** both: “it’s”, co-operative.',
    '',
    '- :value[studies.included] studies',
    '- :value[themes]',
    '',
    'End.',
  ].join('\n');
  // Seven above the title (& is none), five of it, two of the head, seven, two, two and one: a dash is none.
  const given = await input('designs: large-print\nmost words: 25', text);
  expect((await check(given)).faults).toEqual([
    {
      rule: 'document-within-budget',
      severity: 'error',
      place: { file: 'templates/short.md', line: 5, column: 13, end: { line: 5, column: 15 } },
      found: '26 words in shared-gardens/short, which is 1 too many',
      expected: 'at most 25 words',
      suggestion:
        'shorten the longest parts, “A head” (14 words), “Shared gardens and new beginnings” (12 words), take a block out of the template, or raise `most words`',
    },
  ]);
  expect((await check(await input('designs: large-print\nmost words: 26', text))).faults).toEqual([]);
});

test('a web page of more than 500 KB is made with a warning, which says what is heavy and what helps', async () => {
  const lists = '## A long section\n\n::study-list\n\n::flow\n'.repeat(25);
  const text = `---\ndocument: heavy\nname: Heavy account\nstyle: vancouver\ndesigns: counted\n---\n:::cover\n# :value[title]\n:::\n\n${lists}\n## References\n\n::references\n`;
  const given = {
    ...(await readReview('tests/fixtures/reviews/shared-gardens')),
    templates: [{ file: 'templates/heavy.md', text }],
    formats: ['html'] as const,
  };
  const { files, faults } = await build(given);
  expect(files.map(({ path }) => path)).toEqual(['shared-gardens/heavy.html']);
  expect(faults).toEqual([
    {
      rule: 'web-page-is-light',
      severity: 'warning',
      place: { file: 'templates/heavy.md', line: 2, column: 11, end: { line: 2, column: 16 } },
      found: expect.stringMatching(/^[5-9]\d\d KB in shared-gardens\/heavy\.html$/),
      expected: 'at most 500 KB, for slow connections and for email',
      suggestion: expect.stringMatching(
        /^move the largest parts, “A long section” \(\d+ KB\), “A long section” \(\d+ KB\), “A long section” \(\d+ KB\), into another template, as templates\/annex\.md has the long tables$/,
      ),
    },
  ]);
});
