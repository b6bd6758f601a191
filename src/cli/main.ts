#!/usr/bin/env node
import { errorCode } from '../io/error-code.ts';
import { identityOf, loadBundle } from './load-bundle.ts';
import { milliseconds } from './milliseconds.ts';
import { writeNow } from './outlet.ts';
import { printTold } from './print-built.ts';
import { hasStamp, sayAgain } from './stamp.ts';
import { forShortWork } from './tiers.ts';

const start = milliseconds();
const words = process.argv.slice(2);
const folder = new URL('../program/', import.meta.url);

// Whoever looks for a fault of Brevier's own gets traces that name its modules.
const identity = process.env.BREVIER_DEBUG ? undefined : identityOf(folder);
if (identity === undefined || !hasStamp(words) || !saysAgain(identity)) run();

/** Says at once what a build would say that finds everything in place. Whether it could. */
function saysAgain(program: string): boolean {
  const again = sayAgain(words, program);
  if (again === undefined) return false;
  return say(2, again.stderr) && say(1, printTold(again.stdout, Math.round(milliseconds() - start)));
}

/** False where nothing can be said there, which the whole program tells of as it does. */
function say(descriptor: 1 | 2, text: string): boolean {
  try {
    const rest = writeNow(descriptor, Buffer.from(text));
    // To a reader that is slower than this, and lets nobody wait.
    if (rest.length > 0) (descriptor === 1 ? process.stdout : process.stderr).write(rest);
    return true;
  } catch (error) {
    // One that has seen enough.
    return errorCode(error) === 'EPIPE';
  }
}

async function run(): Promise<void> {
  const isShort = ['build', 'check', 'watch'].includes(words[0] ?? '');
  if (isShort) forShortWork();
  const bundle = identity === undefined ? undefined : loadBundle(folder);
  const { program } = bundle?.module ?? (await import('./program.ts'));
  const isAllUsed = await program(bundle);
  // Code is compiled when it is called: what a run for help compiled is not worth keeping.
  if (!isAllUsed) return;
  // V8 takes code under the flags alone under which it was made.
  if (isShort) forShortWork();
  bundle?.keepCode();
}
