import { exitCode } from './exit-code.ts';
import type { Surroundings } from './surroundings.ts';

/** The exit code of a command whose words are all that was asked for, and which went well if they have arrived. */
export async function answered({ stdout }: Surroundings): Promise<number> {
  return (await stdout.unsaid?.()) === undefined ? exitCode.built : exitCode.unsaid;
}
