import { buildDocuments, type Outcome } from './build-documents.ts';
import { answered, exitCode, exitCodeOf, hasErrors } from './exit-code.ts';
import { milliseconds } from './milliseconds.ts';
import { printTold } from './print-built.ts';
import { printCauses, printedFaults } from './print-faults.ts';
import { startProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { wantsColour } from './terminal.ts';
import type { PlacedDocument, Told } from './told.ts';
import type { Work } from './work.ts';

export interface Manner {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Whether faults are said one and all, however many they are. */
  readonly all: boolean;
}

/** `brevier build`. Returns the exit code. */
export async function buildCommand(work: Work, manner: Manner, around: Surroundings): Promise<number> {
  const start = milliseconds();
  const progress = startProgress(manner.quiet ? { write: () => true } : around.stderr);
  let outcome: Outcome;
  try {
    progress.step('Loading');
    const { build } = await around.pipeline();
    outcome = await buildDocuments(work, around, build, progress);
  } finally {
    progress.end();
  }
  const taken = Math.round(milliseconds() - start);
  const { documents, faults } = outcome;
  const isBroken = hasErrors(faults);
  const colour = wantsColour(around.stdout, around.env);
  const told = (documents: readonly PlacedDocument[]): Told => {
    if (manner.json) return { as: 'json', documents, faults };
    return manner.quiet ? { as: 'nothing' } : { as: 'list', documents, isBroken, colour };
  };
  const said = manner.json ? '' : printedFaults(outcome, around, manner.all);
  around.stderr.write(said);
  around.stdout.write(printTold(told(documents), taken));
  around.stderr.write(printCauses(outcome.faults, around.env));
  if (isBroken) return exitCodeOf(outcome.faults);
  const unchanged = documents.map((document) => ({ ...document, written: false }));
  around.inPlace?.({ stderr: said, stdout: told(unchanged) });
  return manner.json ? answered(around) : exitCode.built;
}
