import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate, readHead } from '../../src/template/parse-template.ts';

const lines = 'document: handout\nname: Handout\nlanguage: cy';
const body = '\n# Words\n\n:::cover\n# :value[title]\n:::\n';

/** What the whole of a template says of its document. */
function headOfWhole(file: { readonly file: string; readonly text: string }): object | undefined {
  const { template } = parseTemplate(file);
  if (template === undefined) return undefined;
  const { tree: _, ...head } = template;
  return head;
}

test.each([
  ['as most people write it', `---\n${lines}\n---\n${body}`],
  ['with lines as Windows ends them', `---\n${lines}\n---\n${body}`.replaceAll('\n', '\r\n')],
  ['with spaces behind its lines', `--- \n${lines}\n---\t \n${body}`],
  ['and nothing behind it', `---\n${lines}\n---`],
  ['with a rule in the text', `---\n${lines}\n---\n${body}\n---\n\nMore\n`],
  ['that a space stands before at its end', `---\n${lines}\n ---\nneeds: learning\n---\n${body}`],
  ['with more than three signs at its end', `---\n${lines}\n----\nneeds: learning\n---\n${body}`],
])('a header %s says the same where nothing else is read', (_, text) => {
  const file = { file: 'templates/a.md', text };
  expect(readHead(file).head).toEqual(headOfWhole(file));
});

test.each([
  ['no header', body],
  ['a header that has no end', `---\n${lines}\n${body}`],
  ['a header of nothing', `---\n---\n${body}`],
  ['a header with no name', `---\ndocument: handout\n---\n${body}`],
  ['a header that is no YAML', `---\ndocument: [handout\n---\n${body}`],
  ['a header that says one thing twice', `---\n${lines}\nname: Leaflet\n---\n${body}`],
  ['a header behind an empty line', `\n---\n${lines}\n---\n${body}`],
  ['more text than is read', `---\n${lines}\n---\n${'A line.\n'.repeat(20_000)}`],
])('a template with %s has no head', (_, text) => {
  const file = { file: 'templates/a.md', text };
  expect([readHead(file), parseTemplate(file).template]).toEqual([{}, undefined]);
});

test('a header says its document, its name and its language', () => {
  const text = `---\n${lines}\n---\n${body}`;
  expect(readHead({ file: 'templates/a.md', text }).head).toMatchObject({
    file: 'templates/a.md',
    document: 'handout-cy',
    name: 'Handout',
    language: 'cy',
    budget: {},
    source: text,
  });
});

test('whatever is written, the head is that of the whole', () => {
  const piece = fc.constantFrom(
    '---',
    '---',
    '\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '-',
    lines,
    'needs: learning',
    'x: [',
    '\uFEFF',
    '# A',
    '> ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const file = { file: 'templates/a.md', text: `---${pieces.join('')}` };
      expect(readHead(file).head).toEqual(headOfWhole(file));
    }),
    { numRuns: 1500 },
  );
});

test.each(['annex', 'briefing', 'cpd', 'handout', 'handout-cy'])(
  'the head of %s is that of the whole',
  async (name) => {
    const file = { file: `templates/${name}.md`, text: await readFile(`templates/${name}.md`, 'utf8') };
    expect(readHead(file).head).toMatchObject({ source: file.text });
    expect(readHead(file).head).toEqual(headOfWhole(file));
  },
);
