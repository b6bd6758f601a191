import { beforeAll, describe, expect, test } from 'vitest';
import { facts, heading, list, paragraph, text } from '../../../src/document/nodes.ts';
import type { Block, Field, Marks } from '../../../src/document/tree.ts';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { gapBetween } from '../../../src/pdf/layout/gap-between.ts';
import { introduces } from '../../../src/pdf/layout/introduces.ts';
import { structureOf } from '../../../src/pdf/layout/structure-of.ts';
import { counted } from '../../design/counted.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces();
});

const plain = paragraph('Words.');
const head = heading(2, 'A head');
const table: Block = { type: 'table', kind: 'plain', caption: [], columns: [], groups: [] };
const marks: Marks = { type: 'marks', filled: 1, of: 2 };
const squares: Block = { type: 'counted', marks, children: [text('1 of 2 studies')] };
const field: Field = { type: 'field', label: [text('Name')], lines: 1 };
const tick: Block = { type: 'tick', label: [text('Read it')] };
const said: Block = { type: 'said', by: [text('The author')], listed: false, claims: [] };
const note = paragraph('Words.', 'note');
const claim = paragraph('Words.', 'claim');
const label = paragraph('Words.', 'label');
const piece = paragraph('Words.', 'piece');

describe('the space between two blocks', () => {
  /** In millimetres, for body text of 12 points; two decimals. */
  const space = (before: Block, block: Block, role: 'body' | 'table'): number => {
    const structure = structureOf({ type: 'root', children: [] });
    const setting = { design: counted, faces, messages: enGb, structure, lang: 'en-GB' };
    const points = gapBetween(before, block, { x: 0, width: 300, text: role, marks: 1 }, setting);
    return Number(((points * 25.4 * 12) / (72 * counted.type.body.size)).toFixed(2));
  };

  test.each<[string, Block, Block, number]>([
    ['a head above another thing', head, plain, 1.4],
    ['what stands above a head', plain, head, 5],
    ['two heads', head, heading(3, 'Another'), 1.4],
    ['a table after words', plain, table, 5],
    ['words after a table', table, plain, 5],
    ['a note under a table', table, note, 2.4],
    ['claims after a table', table, said, 5],
    ['labelled values of an entry', plain, facts([], 'values'), 1.2],
    ['a claim and what follows', claim, plain, 0.5],
    ['a label and what it names', label, head, 0],
    ['squares after a head', head, marks, 0],
    ['words after squares', marks, table, 0],
    ['squares with words after a table', table, squares, 0],
    ['a table after squares with words', squares, table, 5],
    ['what was learnt', head, piece, 7],
    ['what follows what was learnt', piece, plain, 1.9],
    ['a field under a head', head, field, 2.9],
    ['two fields', field, field, 5],
    ['words after a field', field, plain, 5],
    ['two boxes to tick', tick, tick, 2.4],
    ['a box to tick after a field', field, tick, 5],
  ])('%s', (_, before, block, expected) => {
    expect(space(before, block, 'body')).toBe(expected);
  });

  test('is less where type is small', () => {
    expect(space(plain, plain, 'table')).toBe(1);
    expect(space(plain, note, 'table')).toBe(1.4);
    expect(space(plain, said, 'table')).toBe(1.9);
    expect(space(plain, table, 'table')).toBe(5);
  });

  test('is that of the design between paragraphs', () => {
    const ofDesign = Number(((counted.space.paragraph * 12) / counted.type.body.size).toFixed(2));
    expect(space(plain, plain, 'body')).toBe(ofDesign);
    expect(space(plain, said, 'body')).toBe(ofDesign);
  });
});

test('heads, claims, labels and sentences with a colon stay with what follows, and a table with its note', () => {
  for (const before of [head, squares, claim, label, paragraph('These are they:')])
    expect(introduces(before, plain)).toBe(true);
  for (const before of [plain, paragraph('Words: and more.'), list([]), note, table])
    expect(introduces(before, plain)).toBe(false);
  expect(introduces(table, note)).toBe(true);
  expect(introduces(plain, note)).toBe(false);
});
