import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { nodesOfJson } from '../../src/review/yaml/nodes-of-json.ts';
import { nodesOfPlainYaml } from '../../src/review/yaml/nodes-of-plain-yaml.ts';

/** A node as plain data: where it stands, how it is written and what it means. */
function told(node: unknown): unknown {
  if (isScalar(node)) {
    const { range, source, type, value } = node;
    const end = type === 'PLAIN' ? { end: range?.[1] } : {};
    return { at: range?.[0], ...end, source, type, value: Number.isNaN(value) ? 'NaN' : value };
  }
  if (isPair(node)) return [told(node.key), told(node.value)];
  if (isMap(node)) return { at: node.range?.[0], pairs: node.items.map(told) };
  if (isSeq(node)) return { at: node.range?.[0], items: node.items.map(told) };
  return node;
}

/** What the reader that knows all of YAML makes of a text; undefined where it finds fault. */
function whole(text: string): unknown {
  const { contents, errors, warnings } = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    version: '1.2',
    schema: 'core',
  });
  return errors.length + warnings.length === 0 ? told(contents) : undefined;
}

const files = [
  'data/bark-2023/review.yaml',
  'data/bark-2023/references.json',
  'data/cpd/england.yaml',
  'tests/fixtures/reviews/shared-gardens/review.yaml',
  'tests/fixtures/reviews/shared-gardens/references.json',
  'templates/designs/counted.yaml',
];

describe.each(files)('%s', async (file) => {
  const text = await readFile(file, 'utf8');

  test('is read as by the reader of all YAML', () => {
    expect(told(nodesOfPlainYaml(text))).toEqual(whole(text));
  });

  test('with any mistake is read alike or not at all', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(6), fc.constantFrom(...pieces), (at, out, piece) => {
        const mutated = text.slice(0, at) + piece + text.slice(at + out);
        const nodes = nodesOfPlainYaml(mutated);
        if (nodes) expect(told(nodes)).toEqual(whole(mutated));
      }),
      { numRuns: 60 },
    );
  });
});

const pieces = [
  ...[
    '',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n  ',
    '\n- ',
    '- ',
    ': ',
    ':',
    ',',
    '#',
    ' # ',
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '|\n',
    '>-\n',
    '? ',
    '&a ',
    '*a',
    '!',
    '%',
    '---\n',
    '...',
    '~',
    '012',
    '0x1',
    '1e3',
    '.5',
    '-.inf',
    'no',
    'null',
  ],
  ...['\t', '\r\n', '\u00A0', '\u2028', '\\', '@', '`', '=', '<<: ', 'é', '😀', 'a: b'],
];

test('whatever is written is read alike or not at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, 'a', 'b ', 'k: ', 'k: ', '\n'), { maxLength: 14 }),
      (parts) => {
        const text = `k: ${parts.join('')}`;
        const nodes = nodesOfPlainYaml(text);
        if (nodes) expect(told(nodes)).toEqual(whole(text));
      },
    ),
    { numRuns: 3000 },
  );
});

/** JSON as programs write it, and with mistakes in it. */
const jsonPieces = [
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '": ',
    '"',
    '"a"',
    '"a": ',
    '{"a": 1}',
    '[[]]',
    '{}',
    '"\\n"',
    '"\\u00e9"',
    '"\\/"',
  ],
  ...[
    '"\\ud83d\\ude00"',
    '"\\ud83d"',
    '"\\\\"',
    '"\\""',
    '"\\x"',
    '"é😀"',
    '"# a"',
    '"a: b"',
    "'a'",
    '#',
    ' ',
    '\n',
    '\t',
    '\r\n',
  ],
  ...[
    '1',
    '-1.5e+3',
    '0',
    '-0',
    '01',
    '1.',
    '.5',
    '1e5',
    'true',
    'null',
    'nul',
    'NaN',
    '~',
    '&a ',
    '*a',
    '!a',
    '--- ',
    '\u00a0',
  ],
];

test('whatever JSON is written is read as by the reader of all YAML, or not at all', () => {
  const account = { read: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json({ maxDepth: 4 }),
        fc
          .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
          .map((value) => JSON.stringify(value, undefined, 2)),
        fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify([value], undefined, '\t')),
        fc.array(fc.constantFrom(...jsonPieces), { maxLength: 8 }).map((parts) => `[${parts.join('')}]`),
        fc
          .array(fc.constantFrom(...jsonPieces), { maxLength: 8 })
          .map((parts) => `{"a": ${parts.join('')}}\n`),
      ),
      (text) => {
        const nodes = nodesOfJson(text);
        account[nodes ? 'read' : 'refused'] += 1;
        if (!nodes) return;
        expect(() => JSON.parse(text)).not.toThrow();
        expect(told(nodes)).toEqual(whole(text));
        const plain = nodesOfPlainYaml(text);
        if (plain) expect(nodes).toEqual(plain);
      },
    ),
    { numRuns: 3000 },
  );
  expect(account.read).toBeGreaterThan(500);
  expect(account.refused).toBeGreaterThan(100);
});

test.each([
  '[1,]',
  '{"a": 1,}',
  '[1 2]',
  '["a" "b"]',
  '{"a" 1}',
  '{a: 1}',
  '[1] 2',
  '[',
  '{"a": ',
  '"a"',
  '1',
  '',
  '["a\tb"]',
  `${'['.repeat(101)}${']'.repeat(101)}`,
  `{"${'k'.repeat(1100)}": 1}`,
])('what is no JSON, or more than a list or a mapping of it, is left to the other readers: %j', (text) => {
  expect(nodesOfJson(text)).toBeUndefined();
});

test('references as programs export them are read by the quick reader', async () => {
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const text = await readFile(file, 'utf8');
    const nodes = nodesOfJson(text);
    expect(nodes).toEqual(nodesOfPlainYaml(text));
    // Zotero sets in with tabs.
    const tabbed = JSON.stringify(JSON.parse(text), undefined, '\t');
    expect(told(nodesOfJson(tabbed))).toEqual(whole(tabbed));
  }
});
