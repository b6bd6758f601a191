import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { build, check } from '../../src/build/build.ts';
import { proofread } from '../../src/wording/proofread.ts';
import { fuzz, saidOf } from './fuzz.ts';

const kept = 'node_modules/.cache/brevier-fuzz';
const program = { build, check, proofread };

test('of 500 damaged inputs come documents or located messages, and check says the errors that build says', async ({
  annotate,
}) => {
  const account = await fuzz({ seed: 2026, mutants: 500, builtOnceIn: 1 }, program);
  if (account.judged === undefined) await annotate('LEFT OUT: qpdf is not installed, and no PDF was judged');
  expect(account.failures.map((failure) => saidOf(failure, kept))).toEqual([]);
  // Were every mutant an error or none of them, little would have been looked at.
  expect(account.withDocuments).toBeGreaterThan(75);
  expect(account.withErrors).toBeGreaterThan(250);
  expect(account.built).toBe(500);
}, 600_000);

test('a seed and a number bring the same mutant back', async () => {
  const texts: string[] = [];
  const look = async (first: number, mutants: number) =>
    fuzz(
      { seed: 7, first, mutants, builtOnceIn: 100 },
      {
        ...program,
        async check(input) {
          texts.push(
            JSON.stringify([
              input.review,
              input.references,
              input.templates,
              input.style ?? '',
              input.design,
            ]),
          );
          return { documents: [], faults: [] };
        },
        build: async () => ({ files: [], faults: [] }),
      },
    );
  await look(0, 30);
  const whole = texts.splice(0);
  await look(29, 1);
  expect(texts).toEqual(whole.slice(29));
});

test('what should not be is told, with what brings it back', async () => {
  const place = { file: 'data/bark-2023/review.yaml', line: 9999, column: 1 };
  const fault = {
    rule: 'facts-agree',
    severity: 'error',
    place,
    found: 'undefined',
    expected: 'NaN',
  } as const;
  const { failures } = await fuzz(
    { seed: 7, mutants: 3, builtOnceIn: 1 },
    {
      ...program,
      async check({ review }) {
        if (review.file.startsWith('tests/')) throw new Error('Invalid regular expression');
        return { documents: [], faults: [fault] };
      },
      build: async () => ({ files: [], faults: [] }),
    },
  );
  expect(failures.length).toBe(3);
  const said = failures.map((failure) => saidOf(failure, kept)).join('\n');
  expect(said).toContain('thrown: Error: Invalid regular expression');
  expect(said).toContain('facts-agree at line 9999, beyond the file');
  expect(said).toContain('a value that is none, in a message: undefined | NaN |');
  expect(said).toContain('build says nothing');
  expect(said).toContain('again: npm run fuzz -- --seed 7 --first 0 --mutants 1');
});

test('the command for longer runs begins, and says what it looked at', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'tests/fuzz/run.mjs',
    ...['--seed', '7', '--mutants', '2'],
  ]);
  expect(stdout).toMatch(/^seed 7: 2 mutants, .*, 0 failures$/m);
}, 120_000);
