import { isInternal } from '../fault/contained.ts';
import { type Fault, isError } from '../fault/fault.ts';
import type { Surroundings } from './surroundings.ts';

/** What the command tells the program that called it. */
export const exitCode = {
  built: 0,
  /** The documents or their data have faults. */
  faults: 1,
  wrongUse: 2,
  /** A fault of Brevier's own: EX_SOFTWARE of sysexits.h. */
  internal: 70,
  /** What was asked for could not be written to standard output: EX_IOERR of sysexits.h. */
  unsaid: 74,
} as const;

/** The exit code of a build or check with these faults: one of Brevier's own outweighs those of data and templates. */
export function exitCodeOf(faults: readonly Fault[]): number {
  if (faults.some(isInternal)) return exitCode.internal;
  return hasErrors(faults) ? exitCode.faults : exitCode.built;
}

/** The exit code of a command whose words are all that was asked for, and which went well if they have arrived. */
export async function answered({ stdout }: Surroundings): Promise<number> {
  return (await stdout.unsaid?.()) === undefined ? exitCode.built : exitCode.unsaid;
}

export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(isError);
}
