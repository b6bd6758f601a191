import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { manyStudies } from '../bench/many-studies.mjs';

const folder = 'tests/fixtures/reviews/shared-gardens';
const review = await readFile(`${folder}/review.yaml`, 'utf8');
const references = await readFile(`${folder}/references.json`, 'utf8');

interface Data {
  readonly review: string;
  readonly references: string;
}

/** What is done to the data of many studies, and how many faults it is for each of them. */
const damages: readonly (readonly [name: string, damage: (data: Data) => Data, faults: number])[] = [
  ['nothing', (data) => data, 0],
  [
    'every citekey misspelt',
    (data) => ({ ...data, review: data.review.replaceAll(/citekey: study(?=\d)/g, 'citekey: studdy') }),
    1,
  ],
  [
    'every study with one id',
    (data) => ({ ...data, review: data.review.replaceAll(/id: study-\d+/g, 'id: study-1') }),
    1,
  ],
  [
    'every source unknown',
    (data) => ({ ...data, review: data.review.replaceAll(/^( +)(?=supports:)/gm, '$1source: nobody\n$1') }),
    // One cause, and so one fault, whatever the number of studies.
    0,
  ],
  [
    'every title with marks that mean nothing',
    (data) => ({ ...data, references: data.references.replaceAll('"title": "', '"title": "<i>') }),
    1,
  ],
];

/** What a program is made of: what goes through a list or a text counts as many steps as it looks at, all else one. */
const builtIn: readonly (readonly [owner: object, ...names: string[]])[] = [
  [Map.prototype, 'get', 'set', 'has'],
  [Set.prototype, 'add', 'has'],
  [WeakMap.prototype, 'get', 'set'],
  [RegExp.prototype, 'exec', 'test'],
  [
    Array.prototype,
    'push',
    'map',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'some',
    'every',
    'flatMap',
    'forEach',
    'reduce',
  ],
  [Array.prototype, 'includes', 'indexOf', 'join', 'sort', 'slice'],
  [
    String.prototype,
    'slice',
    'charAt',
    'charCodeAt',
    'indexOf',
    'lastIndexOf',
    'includes',
    'replaceAll',
    'matchAll',
    'split',
  ],
  [String.prototype, 'toLowerCase', 'trim', 'normalize', 'localeCompare'],
  [Object, 'entries', 'keys', 'fromEntries', 'hasOwn'],
];

/** How often something built in is called, and whatever is given to it for each member of a list. */
function steps(run: () => void): number {
  let count = 0;
  const counted = (made: unknown): unknown =>
    typeof made === 'function'
      ? function (this: unknown, ...given: readonly unknown[]): unknown {
          count += 1;
          return Reflect.apply(made, this, given);
        }
      : made;
  const back = builtIn.flatMap(([owner, ...names]) =>
    names.map((name) => {
      const was: unknown = Reflect.get(owner, name);
      if (typeof was !== 'function') throw new Error(`${name} is no method`);
      const looksAt = name === 'includes' || name === 'indexOf' || name === 'join' || name === 'slice';
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...given: readonly unknown[]): unknown {
          count += looksAt && Array.isArray(this) ? this.length + 1 : 1;
          const isEach = Array.isArray(this) || name === 'replaceAll';
          return Reflect.apply(was, this, isEach ? Array.from(given, counted) : given);
        },
      });
      return () => Object.defineProperty(owner, name, { configurable: true, writable: true, value: was });
    }),
  );
  try {
    run();
  } finally {
    for (const each of back) each();
  }
  return count;
}

/** Exponent by which work grows: 1 where twice as many studies are twice as much. */
const growth = (few: number, many: number, times: number): number => Math.log(many / few) / Math.log(times);

test.each(damages)(
  'what a check does grows no faster than its studies, with %s',
  (_, damage, faultsOfEach) => {
    const [few, times] = [200, 5];
    const stepsOf = (count: number): number => {
      const data = damage(manyStudies(review, references, count));
      let faults = 0;
      const found = steps(() => {
        faults = checkReview({
          review: { file: 'review.yaml', text: data.review },
          references: { file: 'references.json', text: data.references },
        }).faults.length;
      });
      expect(faults).toBeGreaterThanOrEqual(faultsOfEach * (count - 1));
      return found;
    };
    // What is done once in a process is done before anything is counted.
    stepsOf(few - 1);
    const [small, large] = [stepsOf(few), stepsOf(few * times)];
    expect(small).toBeGreaterThan(20_000);
    expect(growth(small, large, times)).toBeLessThan(1.05);
  },
);
