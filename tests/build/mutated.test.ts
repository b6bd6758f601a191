import fc from 'fast-check';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { defaultStyle } from '../../src/citation/citation-style.ts';
import { composeDocument } from '../../src/document/compose-document.ts';
import type { Document } from '../../src/document/document.ts';
import { toHast } from '../../src/html/to-hast.ts';
import { enGb } from '../../src/messages/en-gb.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { fillTemplate } from '../../src/template/fill-template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { readReview } from './read-review.ts';
import { textOfHtml } from './text-of-outputs.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

let inputs: readonly BuildInput[];
let originals: readonly Value[];
beforeAll(async () => {
  inputs = await Promise.all(
    ['data/bark-2023', 'tests/fixtures/reviews/shared-gardens'].map((folder) => readReview(folder)),
  );
  originals = inputs.map(({ review }) => parseDocument(review.text).toJS());
});

/** What no reader should meet: a value that the program has not, in the words in which it would be printed. */
const leaks = /\bundefined\b|\bNaN\b|\[object |\bnull\b|\bInfinity\b/;

const odd: readonly Value[] = [
  null,
  '',
  ' ',
  0,
  1,
  2,
  12,
  13,
  999,
  1e21,
  -1,
  0.5,
  true,
  false,
  'no',
  [],
  [[]],
  {},
  [null],
  '*',
  '# x',
  '- x',
  '|',
  '“x”',
  '<b>',
  '&amp;',
  ':value[x]',
  ':value[studies.included]',
  '[@nobody]',
  '12 studies',
  '\u0007',
  '😀',
  '‮',
  { 'not reported': 'nobody says' },
  { is: 5 },
  { is: [] },
  { 'not assessed': 'x' },
  { rating: 'high' },
  'studies',
  '2026-02-30',
  'a'.repeat(400),
  'constructor',
  '__proto__',
];

/** One change somewhere in the data. The place is chosen by going down from the top, a number for each step. */
const change = fc.record({
  steps: fc.array(fc.nat(997), { minLength: 2, maxLength: 9 }),
  how: fc.constantFrom(
    'reword',
    'reword',
    'reword',
    'replace',
    'remove',
    'double',
    'rename',
    'take from elsewhere',
  ),
  text: fc.constantFrom(
    '😀',
    '‮b',
    '<b>',
    '&amp; “x”',
    'a'.repeat(400),
    'x | y',
    '[a](#b)',
    '*',
    '# x',
    '\\',
    'ﬁ é',
    'e.g. 1) x',
    '::x',
    '12:30',
    '=',
    ':value[themes]',
    'constructor',
    '[@review]',
    '@',
  ),
  value: fc.constantFrom(...odd),
  from: fc.array(fc.nat(997), { minLength: 1, maxLength: 5 }),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

const isHolder = (value: Value | undefined): value is Value[] | { [key: string]: Value } =>
  typeof value === 'object' && value !== null;

function at(
  root: Value,
  steps: readonly number[],
): { readonly holder: Value[] | { [key: string]: Value }; readonly key: string } | undefined {
  let found: ReturnType<typeof at>;
  let value: Value | undefined = root;
  for (const step of steps) {
    if (!isHolder(value)) break;
    const keys: readonly string[] = Object.keys(value);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    found = { holder: value, key };
    value = Reflect.get(value, key);
  }
  return found;
}

function mutate(data: Value, { steps, how, value, from, text }: Change): void {
  const place = at(data, steps);
  if (!place) return;
  const { holder, key } = place;
  const other = at(data, from);
  const old: Value | undefined = Reflect.get(holder, key);
  if (how === 'reword' && !isHolder(old))
    Reflect.set(holder, key, typeof old === 'number' ? old + 1 : `${old} ${text}`);
  else if (how === 'remove')
    Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key);
  else if (how === 'double' && Array.isArray(holder))
    holder.push(structuredClone(holder[Number(key)] ?? null));
  else if (how === 'rename' && !Array.isArray(holder)) {
    const kept = holder[key] ?? null;
    Reflect.deleteProperty(holder, key);
    Object.defineProperty(holder, `${key}s`, {
      value: kept,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (how === 'take from elsewhere' && other)
    Reflect.set(holder, key, structuredClone(Reflect.get(other.holder, other.key)));
  else Reflect.set(holder, key, value);
}

/** The documents of a review, composed as both renderers read them; none where the data or the template have errors. */
async function compose(
  input: BuildInput,
): Promise<{ readonly documents: readonly Document[]; readonly said: readonly string[] }> {
  const { review, references, faults } = checkReview(input);
  const said = faults.map(({ found, expected, suggestion = '' }) => `${found} ${expected} ${suggestion}`);
  const documents: Document[] = [];
  for (const file of input.templates) {
    const { template } = parseTemplate(file);
    if (!template || !review) continue;
    const filled = fillTemplate(template, review, references, enGb);
    said.push(
      ...filled.faults.map(({ found, expected, suggestion = '' }) => `${found} ${expected} ${suggestion}`),
    );
    if (filled.faults.every(({ severity }) => severity !== 'error'))
      documents.push(await composeDocument(filled, template, review, references, defaultStyle, enGb));
  }
  if (documents.length === 0) expect(said.length).toBeGreaterThan(0);
  return { documents, said };
}

/** A cell or head without words. Drawings stand for words, and the corner of a table needs none. */
function emptyCells({ tree }: Document): readonly string[] {
  const empty: string[] = [];
  visit(toHast(tree), 'element', (node: Element) => {
    if (!/^(?:td|th|dd|dt|li|h[1-6]|caption)$/.test(node.tagName)) return;
    let hasDrawing = false;
    visit(node, 'element', ({ tagName }) => {
      hasDrawing ||= tagName === 'svg' || tagName === 'img';
    });
    if (textOf(node).trim() === '' && !hasDrawing) empty.push(node.tagName);
  });
  return empty;
}

/** `MUTATIONS=5000` for a longer look. */
const runs = Number(process.env.MUTATIONS ?? 1000);

const mutations = fc.record({ which: fc.nat(1), changes: fc.array(change, { minLength: 1, maxLength: 2 }) });

function mutated({
  which,
  changes,
}: {
  readonly which: number;
  readonly changes: readonly Change[];
}): BuildInput {
  const input = inputs[which];
  if (!input) throw new Error('There are two reviews');
  const data = structuredClone(originals[which] ?? null);
  for (const each of changes) mutate(data, each);
  return {
    ...input,
    review: { ...input.review, text: stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }) },
  };
}

test('whatever is changed in the data, documents come out or messages, and neither holds what the program has not', async () => {
  let composed = 0;
  await fc.assert(
    fc.asyncProperty(mutations, async (mutation) => {
      const { documents, said } = await compose(mutated(mutation));
      for (const one of said) expect(one.replaceAll(/[‘`“][^’`”]*[’`”]/g, '')).not.toMatch(leaks);
      for (const document of documents) {
        composed += 1;
        expect(textOf(toHast(document.tree))).not.toMatch(leaks);
        expect(emptyCells(document)).toEqual([]);
      }
    }),
    { numRuns: runs },
  );
  // Were every change an error, nothing would have been looked at.
  expect(composed).toBeGreaterThan(runs / 20);
}, 600_000);

test('some of them all the way to pages and PDF', async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (mutation) => {
      const { files, faults } = await build({ ...mutated(mutation), formats: ['html', 'pdf'] });
      expect(files.length > 0 || faults.length > 0).toBe(true);
      for (const file of files) if (file.path.endsWith('.html')) expect(textOfHtml(file)).not.toMatch(leaks);
    }),
    { numRuns: 12 },
  );
}, 600_000);
