import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput, CheckInput } from '../../src/build/input.ts';
import { readReview } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { call, standIn } from './call.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What of the reviews that were read, and of the documents that were made of them, is still there at each later review. */
function counting() {
  const made: WeakRef<object>[] = [];
  const alive: number[] = [];
  const count = async (input: CheckInput, files: readonly { readonly bytes: Uint8Array }[]) => {
    // What is only waited for is held until then.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    alive.push(made.filter((each) => each.deref() !== undefined).length);
    made.push(new WeakRef(input.review), ...files.map(({ bytes }) => new WeakRef(bytes)));
  };
  return {
    alive,
    pipeline: async () => ({
      ...standIn,
      async build(input: BuildInput) {
        const result = await standIn.build(input);
        await count(input, result.files);
        return result;
      },
      async check(input: CheckInput) {
        await count(input, []);
        return standIn.check(input);
      },
    }),
  };
}

const reviews = async (text: string): Promise<string> =>
  temporaryFolder({
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        [`data/r${at}/review.yaml`, `${text} ${at}\n`.repeat(2000)],
        [`data/r${at}/references.json`, '[]'],
      ]).flat(),
    ),
    'templates/briefing.md': '# Briefing',
  });

test.each(['build', 'check'])('%s holds one review at a time, however many there are', async (command) => {
  const { alive, pipeline } = counting();
  const { code } = await call(command, await reviews('plain'), { pipeline });
  expect([code, alive.length]).toEqual([0, 30]);
  expect(Math.max(...alive)).toBeLessThanOrEqual(6);
});

test('what is remembered of a review for the next ones holds none of its file', async () => {
  const megabyte = `# ${'x'.repeat(97)}\n`.repeat(10_000);
  const one = async (at: number): Promise<void> => {
    const input = await readReview(
      'tests/fixtures/reviews/shared-gardens',
      (text) =>
        text.replace(/^title: .*$/m, `title: A review of many that are read, number ${at}`) + megabyte,
    );
    const templates = [
      {
        file: 'templates/t.md',
        text: '---\ndocument: t\nname: T\n---\n\n:::cover\n# :value[title]\n:::\n\n::references\n',
      },
    ];
    const { files, faults } = await build({
      ...input,
      templates,
      allTemplates: templates,
      formats: ['html'],
    });
    expect([files.length, faults]).toEqual([1, []]);
  };
  const held = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (let at = 0; at < 3; at++) await one(at);
  const before = held();
  for (let at = 3; at < 18; at++) await one(at);
  expect(held() - before).toBeLessThan(8_000_000);
});

test('of a review with faults it keeps the lines that are quoted, in their places', async () => {
  const folder = await temporaryFolder({
    'data/a/review.yaml': 'first\nsecond\nthird\nfourth\n',
    'data/a/references.json': '[\n"one"\n]',
    'templates/briefing.md': '# Briefing',
  });
  const place = (file: string, line: number) => ({ file: `data/a/${file}`, line, column: 2 });
  const { stderr } = await call('build', folder, {
    pipeline: async () => ({
      ...standIn,
      build: async () => ({
        files: [],
        faults: [
          {
            rule: 'facts-agree',
            severity: 'error',
            place: place('review.yaml', 3),
            found: 'odd',
            expected: 'even',
            also: { ...place('references.json', 2), what: 'as here' },
          },
        ],
      }),
    }),
  });
  expect(stderr).toBe(`data/a/review.yaml:3:2  error  facts-agree
  3 | third
    |  ^
  found     odd
  expected  even
  see also  data/a/references.json:2:2: as here
  2 | "one"
    |  ^

1 error
`);
});
