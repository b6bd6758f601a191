import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { nationShape } from '../../src/cpd/schema/nation-schema.ts';
import { designFileShape, designShape } from '../../src/design/schema/design-schema.ts';
import { columnsShape } from '../../src/import/columns/read-columns.ts';
import { planOf } from '../../src/review/structure/plan.ts';
import { provenanceShape, referencesShape, reviewShape } from '../../src/review/structure/shapes.ts';
import { follow, unfit } from '../../src/review/structure/take.ts';
import { readText } from '../build/read-review.ts';
import { main } from '../cli/shipped.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const read = async (...paths: string[]): Promise<unknown[]> =>
  Promise.all(paths.map(async (path) => parse(await readText(path))));

/** Each shape with what fits it. */
const fitting = [
  {
    shape: reviewShape,
    values: await read('data/bark-2023/review.yaml', 'tests/fixtures/reviews/shared-gardens/review.yaml'),
  },
  {
    shape: referencesShape,
    values: [
      ...(await read('data/bark-2023/references.json')),
      [
        {
          id: 'a1',
          type: 'book',
          title: 'A',
          author: [{ family: 'A', 'comma-suffix': 'false', 'parse-names': 1 }, { literal: 'B' }],
          issued: { 'date-parts': [['2020', 1, '31'], [-9999]], season: 2 },
          custom: { any: [null] },
          categories: ['b'],
        },
      ],
    ],
  },
  {
    shape: provenanceShape,
    values: [{ source: 'a', 'how sure': 'low' }, { source: ['a', 'b'], other: 1 }, {}],
  },
  { shape: nationShape, values: await read('data/cpd/wales.yaml', 'data/cpd/england.yaml') },
  { shape: designShape, values: await read('templates/designs/counted.yaml') },
  {
    shape: designFileShape,
    values: await read('templates/designs/counted.yaml', 'templates/designs/large-print.yaml'),
  },
  {
    shape: columnsShape,
    values: [{ sheet: 'One', 'headings in rows': [1, 2], columns: { Study: 'study', Year: 'year' } }],
  },
] as const;

const isCollection = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

/** One of the places in a value, by a number that may be larger than there are. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (!isCollection(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** The value with something else at a place; nothing where there is nothing else. */
function changed(
  value: unknown,
  [step, ...rest]: readonly string[],
  made: (was: unknown) => unknown,
): unknown {
  if (step === undefined) return made(value);
  if (Array.isArray(value))
    return value.flatMap((each, index) => {
      if (String(index) !== step) return [each];
      const now = changed(each, rest, made);
      return now === undefined ? [] : [now];
    });
  if (!isCollection(value)) return value;
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    const now = key === step ? changed(each, rest, made) : each;
    if (now !== undefined) result[key] = now;
  }
  return result;
}

const values = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', ' ', 'a', 'A4', 'yes', 'no', 'high', 'low', '0', '-0', '12', '13', '9999', '10000', '2026-11-24'],
    ...['#5A2748', 'logo.png', '/a.ttf', 'https://example.org/', 'a-b', '2024-06', 'conclusions', 'try'],
    ...[
      0,
      -0,
      1,
      -1,
      1.5,
      12,
      99,
      100,
      480,
      2 ** 53,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      false,
      null,
    ],
    ...[
      [],
      {},
      [[2020]],
      ['a', 'b'],
      { 'en-GB': 'a', cy: 'b' },
      { 'not reported': 'a' },
      { is: 3 },
      [1, 2, 3],
    ],
    ...[
      { literal: 'a' },
      { 'date-parts': [['1', 2, 3]] },
      { rating: 'low', by: 'GRADE' },
      { from: 1, to: 2 },
    ],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const damage = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'leave out', 'add', 'double'),
  key: fc.oneof(
    fc.constantFrom('source', 'how sure', 'is', 'not known', '__proto__', 'constructor', 'language', 'more'),
    fc.string({ maxLength: 5 }),
  ),
  value: values,
});

describe('a plan takes what its schema takes, and makes the same of it', () => {
  test.each(fitting.map(({ shape, values }) => [shape.name, shape, values] as const))(
    '%s',
    (_, shape, fits) => {
      const schema = shape.schema();
      for (const value of fits) expect(shape.take(value)).toStrictEqual(schema.parse(value));
      const account = { taken: 0, refused: 0 };
      fc.assert(
        fc.property(
          fc.constantFrom(...fits),
          fc.array(damage, { minLength: 1, maxLength: 2 }),
          (whole, damages) => {
            const value = damages.reduce<unknown>((given, { place, how, key, value: other }) => {
              const places = placesIn(given);
              return changed(given, places[place % places.length] ?? [], (was) => {
                if (how === 'replace') return other;
                if (how === 'leave out') return undefined;
                if (Array.isArray(was)) return how === 'double' ? [...was, ...was] : [...was, other];
                if (!isCollection(was)) return other;
                return Object.assign(Object.create(null), was, JSON.parse(`{${JSON.stringify(key)}:1}`), {
                  [key]: other,
                });
              });
            }, whole);
            const parsed = schema.safeParse(value);
            const taken = shape.take(value);
            account[parsed.success ? 'taken' : 'refused'] += 1;
            if (!parsed.success) return taken === unfit;
            expect(taken).toStrictEqual(parsed.data);
            // Which of two keys is first is seen by who goes through them.
            expect(JSON.stringify(taken)).toBe(JSON.stringify(parsed.data));
            return true;
          },
        ),
        { numRuns: 1500 },
      );
      // Were all of them taken, or none, little would have been looked at.
      expect(account.taken).toBeGreaterThan(20);
      expect(account.refused).toBeGreaterThan(200);
    },
  );
});

test('what no plan can say is refused when the plan is made, and not when somebody is waiting', () => {
  for (const schema of [
    z.string().transform((text) => text.length),
    z.string().refine((text) => text === 'a'),
    z.string().max(3),
    z.number().gt(3),
    z.array(z.string()).max(2),
    z.looseObject({ a: z.string() }),
    z.object({ a: z.string().optional() }),
    z.strictObject({ a: z.string() }).refine(({ a }) => a === 'b'),
    z.string().regex(/a/i),
    z.email(),
    z.date(),
    z.literal(null),
    z.tuple([z.string()], z.string()),
  ])
    expect(() => planOf(schema)).toThrow();
});

test('values outside a plan’s forms are refused', () => {
  const take = follow(
    planOf(z.strictObject({ a: z.int().min(0), b: z.array(z.boolean()).min(1).exactOptional() })),
  );
  expect(take({ a: 1 })).toEqual({ a: 1 });
  expect(take({ a: 1, b: [true] })).toEqual({ a: 1, b: [true] });
  for (const value of [
    { a: -1 },
    { a: 1.5 },
    { a: 1, b: [] },
    { a: 1, b: undefined },
    { a: 1, c: 2 },
    [],
    null,
  ])
    expect(take(value)).toBe(unfit);
});

/** How many schemas a run of the program builds, told by how many it describes: each of them is. */
async function schemasBuilt(words: string, folder: string): Promise<number> {
  const wording = pathToFileURL(join(main, '../../review/schema/wording.js'));
  const noted = `
    import { wordings } from '${wording}';
    let built = 0;
    const add = wordings.add;
    wordings.add = function (...given) { built += 1; return add.apply(this, given); };
    process.on('exit', () => process.stderr.write('built ' + built + ' schemas'));`;
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(noted)}`, main, ...words.split(' ')],
    { cwd: folder, env: { ...process.env, BREVIER_DEBUG: '1' } },
  ).catch((error: { readonly stderr: string }) => error);
  return Number(/built (\d+) schemas/.exec(stderr)?.[1]);
}

test('the built program builds no schema for what fits, and only that of a file in which something does not', async () => {
  const files = {
    'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'data/cpd/wales.yaml': await readText('data/cpd/wales.yaml'),
    'templates/short.md': await readText('tests/bench/three-pages.md'),
    'templates/designs/own.yaml': "extends: counted\ncolours: { accent: '#5A2748' }\n",
  };
  const built = async (changes: Readonly<Record<string, string>> = {}): Promise<number> =>
    schemasBuilt('build --quiet --design own', await temporaryFolder({ ...files, ...changes }));
  expect(await built()).toBe(0);
  const inDesign = await built({ 'templates/designs/own.yaml': 'extends: counted\ncolour: red\n' });
  const inNation = await built({
    'data/cpd/wales.yaml': files['data/cpd/wales.yaml'].replace('regulator:', 'regulators:'),
  });
  const inReview = await built({
    'data/bark-2023/review.yaml': files['data/bark-2023/review.yaml'].replace(/^people:/m, 'peoples:'),
  });
  expect([inDesign, inNation, inReview].every((number) => number > 10)).toBe(true);
  expect(Math.max(inDesign, inNation)).toBeLessThan(inReview);
}, 120_000);

test('the built program has the plan of each shape', async () => {
  const { plans } = await import(
    fileURLToPath(new URL('../../dist/review/structure/plans.js', import.meta.url))
  );
  expect(plans).toEqual(
    Object.fromEntries(fitting.map(({ shape }) => [shape.name, JSON.stringify(planOf(shape.schema()))])),
  );
});
