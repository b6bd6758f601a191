import type { Fault } from '../fault/fault.ts';
import { shownPath } from '../io/shown-path.ts';
import { writeNewFile } from '../io/write-new-file.ts';
import { wantsColour } from './colour.ts';
import { exitCode } from './exit-code.ts';
import { printFaults } from './print-faults.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Writes the files that something new begins with, and says what to do next. Returns the exit code.
 *
 * @param next what to do, step after step
 */
export async function writeStart(
  files: readonly { readonly path: string; readonly text: string }[],
  next: readonly string[],
  { folder, stdout, stderr, env }: Surroundings,
): Promise<number> {
  const faults: Fault[] = [];
  for (const { path, text } of files) {
    const file = shownPath(path, folder);
    const fault = await writeNewFile(path, text, file);
    if (fault) faults.push(fault);
    else stdout.write(`${file}  new\n`);
  }
  stderr.write(printFaults(faults, new Map(), wantsColour(stderr, env)));
  if (faults.length > 0) return exitCode.faults;
  stdout.write(`\nWhat to do next:\n${next.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`);
  return exitCode.built;
}
