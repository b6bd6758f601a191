import { answered } from './answered.ts';
import { buildDocuments, type Outcome } from './build-documents.ts';
import { wantsColour } from './colour.ts';
import { exitCode, exitCodeOf } from './exit-code.ts';
import { hasErrors } from './has-errors.ts';
import { many } from './many.ts';
import { type PlacedDocument, printDocuments } from './print-documents.ts';
import { printFaults } from './print-faults.ts';
import { printCauses } from './print-internal-fault.ts';
import { startProgress } from './progress.ts';
import { sayToDos } from './say-to-dos.ts';
import type { Surroundings } from './surroundings.ts';
import type { Work } from './work.ts';

export interface Manner {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Whether faults are said one and all, however many they are. */
  readonly all: boolean;
}

/** `brevier build`. Returns the exit code. */
export async function buildCommand(work: Work, manner: Manner, around: Surroundings): Promise<number> {
  const start = performance.now();
  const progress = startProgress(manner.quiet ? { write: () => true } : around.stderr);
  let outcome: Outcome;
  try {
    progress.step('Loading');
    const { build } = await around.pipeline();
    outcome = await buildDocuments(work, around, build, progress);
  } finally {
    progress.end();
  }
  const milliseconds = Math.round(performance.now() - start);
  if (manner.json) {
    const { documents, faults } = outcome;
    around.stdout.write(`${JSON.stringify({ documents, faults, milliseconds }, undefined, 2)}\n`);
  } else {
    const colour = wantsColour(around.stderr, around.env);
    around.stderr.write(
      printFaults(outcome.faults, outcome.texts, colour, manner.all) + sayToDos(outcome.faults, colour),
    );
    if (!manner.quiet)
      around.stdout.write(printBuilt(outcome, milliseconds, wantsColour(around.stdout, around.env)));
  }
  around.stderr.write(printCauses(outcome.faults, around.env));
  if (hasErrors(outcome.faults)) return exitCodeOf(outcome.faults);
  return manner.json ? answered(around) : exitCode.built;
}

/**
 * The documents that are in place, and how long it took to make them.
 *
 * @param only those to be listed one by one; of the others it says how many there are
 */
export function printBuilt(
  { documents, faults }: Outcome,
  milliseconds: number,
  colour: boolean,
  only: readonly PlacedDocument[] = documents,
): string {
  const count = many(documents.length, 'document');
  const rest = hasErrors(faults) ? '; documents with errors stay as they were' : '';
  const others = documents.length - only.length;
  const unchanged = others > 0 ? `, ${others === documents.length ? 'all' : others} unchanged` : '';
  return `${printDocuments(only, colour)}${count} in ${milliseconds} ms${unchanged}${rest}\n`;
}
