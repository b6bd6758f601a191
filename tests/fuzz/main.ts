import { parseArgs } from 'node:util';
import { build, check } from '../../src/build/build.ts';
import { proofread } from '../../src/wording/proofread.ts';
import { type Failure, fuzz, saidOf } from './fuzz.ts';

const kept = 'node_modules/.cache/brevier-fuzz';

/** Failures that are printed; more of them mostly have the same cause. */
const mostSaid = 20;

/** `npm run fuzz`. Resolves with the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string', default: '1' },
      mutants: { type: 'string', default: '2000' },
      first: { type: 'string', default: '0' },
    },
  });
  const [seed, mutants, first] = [values.seed, values.mutants, values.first].map(Number);
  if (![seed, mutants, first].every((number) => Number.isInteger(number))) {
    say('usage: npm run fuzz -- --seed 1 --mutants 2000 --first 0');
    return 2;
  }
  let told = 0;
  const tell = (done: number, failures: readonly Failure[]) => {
    for (const failure of failures.slice(told, mostSaid)) say(saidOf(failure, kept));
    told = failures.length;
    if (done % 250 === 0) say(`${done} mutants, ${failures.length} failures`);
  };
  // One mutant alone, which is looked at closely, is built.
  const run = {
    seed: seed ?? 1,
    mutants: mutants ?? 0,
    first: first ?? 0,
    builtOnceIn: mutants === 1 ? 1 : 5,
  };
  const account = await fuzz(run, { build, check, proofread }, tell);
  for (const { mutant, milliseconds } of account.slowest)
    say(
      `slowest: mutant ${mutant.number}, ${Math.round(milliseconds)} ms: ${mutant.file.file}, ${mutant.damages.join(', then ')}`,
    );
  if (account.judged === undefined) say('LEFT OUT: qpdf is not installed, and no PDF was judged');
  say(
    `seed ${run.seed}: ${account.mutants} mutants, ${account.withDocuments} with documents, ${account.withErrors} with errors, ${account.built} built, ${account.judged ?? 0} PDFs judged, ${account.failures.length} failures`,
  );
  return account.failures.length > 0 ? 1 : 0;
}
