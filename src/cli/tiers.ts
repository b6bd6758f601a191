import { isTerminal } from './outlet.ts';

/**
 * V8 compiles again what is called often, so that it is quick from then on. A command that is over within a second
 * pays for that and has nothing of it: about a quarter of the processor time of a build goes there. So it begins without, and with
 * much to do it turns this on. After a save `watch` calls little often enough, as most is kept. V8 looks at the flag whenever it
 * decides about a function, so it can be turned at any time.
 */
export function forShortWork(): void {
  for (const name of ofNode) process.getBuiltinModule(name);
  isTerminal(1);
  set('--no-opt');
}

/** Of Node itself, what every build asks for. V8 takes the code of it that Node brings along under Node's own flags alone. */
const ofNode = ['node:module', 'node:path/posix', 'node:process', 'node:vm', 'node:zlib'];

export const forLongWork = (): void => set('--opt');

/** Loaded here: a command that finds everything in place sets nothing. */
const set = (flag: string): void => process.getBuiltinModule('node:v8').setFlagsFromString(flag);
