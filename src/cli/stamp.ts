import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from '../io/disk.ts';
import { answerTo } from '../io/questions.ts';
import { sealed, unsealed } from '../io/seal.ts';
import { isTerminal } from './outlet.ts';
import { today } from './today.ts';
import type { Again } from './told.ts';

/**
 * A stamp is the record of one build that ended with everything in place, in `node_modules/.cache/brevier/stamps` of the folder that
 * it was called in. It holds all that a build can depend on: how it was called and by what, the day, what of the environment was
 * looked at, and every question to the disk with the answer that it has since that build. As long as the answers are the same, another
 * build would find every document in place, and say what is in the stamp.
 *
 * Where anything is another, or the stamp is damaged, there is no stamp. Content is known by its hash, never by its date.
 */
export interface Stamp {
  /** ISO 8601: rules name the day, and warn of what is past. */
  readonly day: string;
  /** What was looked at in the environment; null where there was nothing. */
  readonly env: Readonly<Record<string, string | null>>;
  readonly asked: Asked;
  readonly again: Again;
}

/** Only builds have stamps. The command is the first word. */
export const hasStamp = ([command]: readonly string[]): boolean => command === 'build';

/**
 * What a build that was called like this would say, if the last one like it left everything as it would be left now.
 *
 * @param words the command line after the program's name
 * @param program another text for every state of the program
 */
export function sayAgain(words: readonly string[], program: string): Again | undefined {
  try {
    const file = fileOf(words);
    const bytes = unsealed(readFileSync(file), sealOf(file, program));
    if (bytes === undefined) return undefined;
    const { day, env, asked, again }: Stamp = JSON.parse(Buffer.from(bytes).toString());
    const isSame =
      day === today() &&
      Object.entries(env).every(([name, value]) => (process.env[name] ?? null) === value) &&
      asked.every(([question, answer]) => answerTo(question) === answer);
    return isSame ? again : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a stamp for the next build that is called like this one. Where it cannot be written, the next build takes longer, and no more. */
export function keepStamp(words: readonly string[], program: string, stamp: Stamp): void {
  try {
    // Not made: without it there is no place to keep anything.
    statSync(join(process.cwd(), 'node_modules'));
    mkdirSync(folder(), { recursive: true });
    const file = fileOf(words);
    // Beside and renamed, so that another build never reads half of it.
    const beside = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(beside, sealed(Buffer.from(JSON.stringify(stamp)), sealOf(file, program)));
      renameSync(beside, file);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
    removeOldest();
  } catch {
    // As above.
  }
}

/** Ways to call a build of which the stamps are kept at least. */
const most = 32;

function removeOldest(): void {
  const files = readdirSync(folder());
  if (files.length <= 2 * most) return;
  const byAge = files
    .map((name) => ({ path: join(folder(), name), time: statSync(join(folder(), name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(most)) rmSync(path, { force: true });
}

/** With its name, as a stamp of one way to call a build says nothing of another. */
const sealOf = (file: string, program: string): string => `stamp ${file} ${program}`;

const folder = (): string => join(process.cwd(), 'node_modules', '.cache', 'brevier', 'stamps');

/** A file for every way to call a build. */
function fileOf(words: readonly string[]): string {
  const { versions, arch, platform, execArgv } = process;
  const env = Object.entries(process.env)
    .filter(([name]) => ofNode.test(name))
    .sort();
  const called = [
    words,
    process.cwd(),
    versions,
    arch,
    platform,
    execArgv,
    isTerminal(1),
    isTerminal(2),
    env,
  ];
  return join(folder(), createHash('sha256').update(JSON.stringify(called)).digest('hex').slice(0, 32));
}

/** What Node and its libraries look at by themselves. */
const ofNode = /^(?:NODE_.*|LC_.*|LANG|LANGUAGE|TZ|ICU_.*|OPENSSL_.*|BREVIER_.*|LOG_.*)$/i;
