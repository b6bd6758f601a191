import { beforeAll, expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { isInternal } from '../../src/fault/contained.ts';
import { directives } from '../../src/template/directives/directives.ts';
import { readReview } from '../build/read-review.ts';

const header = '---\ndocument: t\nname: Test\nnation: england\ndesigns: counted\n---\n';
const cover = '::::::cover\n# A title\n::::::\n\n';

let bark: BuildInput;
beforeAll(async () => {
  bark = await readReview('data/bark-2023');
});

const inputOf = (body: string): BuildInput => ({
  ...bark,
  templates: [{ file: 't.md', text: header + body }],
  allTemplates: [],
  formats: ['html', 'pdf'],
});

/** Where a block can be put: the text around it, with more colons than it has itself. */
const around: Readonly<Record<string, (block: string) => string>> = {
  'the top': (block) => `${cover}${block}\n`,
  'the cover': (block) => `::::::cover\n# A title\n\n${block}\n::::::\n`,
  'a section': (block) => `${cover}## A section\n\n${block}\n`,
  'a box': (block) => `${cover}:::::box\n${block}\n:::::\n`,
  'a box with a head': (block) => `${cover}:::::careful{head=beside}\n## A head\n\n${block}\n:::::\n`,
  'a certificate': (block) => `${cover}:::::certificate\n## A head\n\nWords.\n\n${block}\n:::::\n`,
  columns: (block) => `${cover}## S\n\n:::::columns\n### A\n\n${block}\n\n### B\n\nWords.\n:::::\n`,
  'a split': (block) => `${cover}:::::split\n${block}\n\n::::aside\n## H\n\nWords.\n\nMore.\n::::\n:::::\n`,
  'an aside': (block) => `${cover}::::::split\nWords.\n\n:::::aside\n## H\n\n${block}\n:::::\n::::::\n`,
  'each theme': (block) => `${cover}:::::each{of=themes}\n${block}\n:::::\n`,
  when: (block) => `${cover}:::::when{has=title}\n${block}\n:::::\n`,
  fields: (block) => `${cover}:::::fields\n${block}\n:::::\n`,
  'a quotation': (block) => `${cover}> ${block.replaceAll('\n', '\n> ')}\n`,
  'a list': (block) => `${cover}- Words\n\n  ${block.replaceAll('\n', '\n  ')}\n`,
};

test.each(Object.entries(around))(
  'every block inside %s makes a document or a message, with nothing that only a build would find',
  async (where, inside) => {
    let documents = 0;
    for (const { name, example } of directives.values()) {
      const { faults, documents: made } = await check(inputOf(inside(example)));
      documents += made.length;
      expect(
        faults.filter(isInternal).map(({ found }) => found),
        name,
      ).toEqual([]);
    }
    // A row of fields holds two, and no other block.
    if (where !== 'fields') expect(documents).toBeGreaterThan(2);
  },
);

const inCover = (line: number, block: string, end: { line: number; column: number }) => ({
  rule: 'cover-holds-title',
  severity: 'error',
  place: { file: 't.md', line, column: 1, end },
  found: `\`${block}\` inside the cover`,
  expected: 'the title (`#`), the subtitle, text and `::dot-field` there, and no other block',
  suggestion: 'put it after the line of colons that ends the cover',
});

test.each([
  ['::references', '::references', { line: 10, column: 13 }],
  ['::edition', '::edition', { line: 10, column: 10 }],
  [':::box\nWords.\n:::', ':::box', { line: 12, column: 4 }],
  [':::when{has=title}\n::cite-this\n:::', '::cite-this', { line: 11, column: 12 }],
])('%s has no place in the cover, and check says so as build does', async (block, written, end) => {
  const input = inputOf(
    `::::cover\n# A title\n\n${block}\n::::\n\n## A section\n\nThe review is [@review].\n`,
  );
  const line = 10 + (block.startsWith(':::when') ? 1 : 0);
  const { files, faults } = await build(input);
  expect(faults.filter(({ rule }) => rule === 'cover-holds-title')).toEqual([inCover(line, written, end)]);
  expect(files).toEqual([]);
  expect((await check(input)).faults).toEqual(faults);
});

test('the cover holds text, lists and dots', async () => {
  const body =
    ':::cover\n# A title\n\nA subtitle.\n\nMore [@review].\n\n- One\n- Another\n\n::dot-field\n:::\n\n::references\n';
  const { files, faults } = await build(inputOf(body));
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['bark-2023/t.html', 'bark-2023/t.pdf']);
});
