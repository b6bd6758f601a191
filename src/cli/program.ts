import { createRequire } from 'node:module';
import { cacheFile } from '../io/cache-file.ts';
import { recordDisk } from '../io/disk.ts';
import { answerTo } from '../io/questions.ts';
import { exitCode } from './exit-code.ts';
import { outletTo } from './outlet.ts';
import { run } from './run.ts';
import { hasStamp, keepStamp, type Stamp } from './stamp.ts';
import type { Surroundings } from './surroundings.ts';
import { forLongWork } from './tiers.ts';
import { today } from './today.ts';
import type { Again } from './told.ts';

export { run };

export const pipeline: Surroundings['pipeline'] = () => import('../build/build.ts');

export const proofreader: Surroundings['proofreader'] = async () =>
  (await import('../wording/proofread.ts')).proofread;

/** The bundles that a program was loaded from. */
export interface LoadedFrom {
  /** A text that is another one for every state of the program, so that none uses another's results. */
  readonly identity: string;
  /** Paths of all that was loaded so far. */
  readonly files: () => readonly string[];
}

/**
 * Runs the command line that this process was called with, and sets its exit code. Says whether it came to the pipeline.
 *
 * @param from without it, nothing is kept for another run
 */
export async function program(from?: LoadedFrom): Promise<boolean> {
  const words = process.argv.slice(2);
  const [stdout, stderr] = [outletTo(1), outletTo(2)];
  const caches = from === undefined ? undefined : cacheFile(process.cwd(), from.identity);
  const disk = from !== undefined && hasStamp(words) ? recordDisk() : undefined;
  const day = today();
  const env = lookedAt(process.env);
  let again: Again | undefined;
  let isUsed = false;
  process.exitCode = await run(words, {
    folder: process.cwd(),
    env: env.values,
    today: () => day,
    stdout,
    stderr,
    pipeline: () => {
      isUsed = true;
      caches?.read();
      return pipeline();
    },
    proofreader,
    muchToDo: forLongWork,
    inPlace: (said) => {
      again = said;
    },
    untilStopped: () =>
      new Promise((stopped) => {
        process.once('SIGINT', () => stopped());
        process.once('SIGTERM', () => stopped());
      }),
  });
  const unsaid = await stdout.unsaid();
  if (unsaid !== undefined)
    stderr.write(`error: standard output cannot take what was to be said there: ${unsaid}\n`);
  if (isUsed) caches?.write();
  const asked = disk?.asked();
  if (
    from !== undefined &&
    asked !== undefined &&
    again !== undefined &&
    process.exitCode === exitCode.built
  ) {
    const files = [...from.files(), ...Object.keys(createRequire(import.meta.url).cache)];
    const program = files.map((file) => ['program', file] as const);
    keepStamp(words, from.identity, {
      day,
      env: env.looked(),
      asked: [...asked, ...program.map((question) => [question, answerTo(question)] as const)],
      again,
    });
  }
  return isUsed;
}

/** An environment, and what of it was looked at; null where there was nothing. */
function lookedAt(env: NodeJS.ProcessEnv) {
  const names = new Set<string>();
  return {
    values: new Proxy(env, {
      get(values, name) {
        if (typeof name !== 'string') return undefined;
        names.add(name);
        return values[name];
      },
    }),
    looked: (): Stamp['env'] => Object.fromEntries(Array.from(names, (name) => [name, env[name] ?? null])),
  };
}
