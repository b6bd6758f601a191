import { cacheFile } from '../io/cache-file.ts';
import { outletTo } from './outlet.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';

export { run };

export const pipeline: Surroundings['pipeline'] = () => import('../build/build.ts');

export const proofreader: Surroundings['proofreader'] = async () =>
  (await import('../wording/proofread.ts')).proofread;

/**
 * Runs the command line that this process was called with, and sets its exit code. Says whether it came to the pipeline.
 *
 * @param identity a text that is another one for every state of the program, so that none uses another's results; without it,
 * results are kept for no other run
 */
export async function program(identity?: string): Promise<boolean> {
  const [stdout, stderr] = [outletTo(process.stdout), outletTo(process.stderr)];
  const caches = identity === undefined ? undefined : cacheFile(process.cwd(), identity);
  let isUsed = false;
  process.exitCode = await run(process.argv.slice(2), {
    folder: process.cwd(),
    env: process.env,
    today: () => isoDay(new Date()),
    stdout,
    stderr,
    pipeline: async () => {
      isUsed = true;
      const [loaded] = await Promise.all([pipeline(), caches?.read()]);
      return loaded;
    },
    proofreader,
    untilStopped: () =>
      new Promise((stopped) => {
        process.once('SIGINT', () => stopped());
        process.once('SIGTERM', () => stopped());
      }),
  });
  const unsaid = await stdout.unsaid();
  if (unsaid !== undefined)
    stderr.write(`error: standard output cannot take what was to be said there: ${unsaid}\n`);
  if (isUsed) await caches?.write();
  return isUsed;
}

/** The day where the command was called, ISO 8601. A locale that writes it so takes 20 ms to load. */
const isoDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
