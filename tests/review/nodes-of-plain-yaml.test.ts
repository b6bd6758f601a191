import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
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
