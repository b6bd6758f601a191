import { buildDocuments, type Outcome, type PlacedDocument } from './build-documents.ts';
import { answered, exitCode, exitCodeOf, hasErrors } from './exit-code.ts';
import { printCauses, printedJson, sayFaults } from './print-faults.ts';
import { startProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { many, toned, wantsColour } from './terminal.ts';
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
    around.stdout.write(printedJson({ documents, faults, milliseconds }));
  } else {
    sayFaults(outcome, around, manner.all);
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

/** One line a document, in columns: name, size, pages, and a word where the file was left as it was. */
export function printDocuments(documents: readonly PlacedDocument[], colour: boolean): string {
  const rows = documents.map(({ file, bytes, pages, written }) => [
    file,
    size(bytes),
    pages === undefined ? '' : `${pages} ${pages === 1 ? 'page ' : 'pages'}`,
    written ? '' : 'unchanged',
  ]);
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  const [names, sizes, pages] = [width(0), width(1), width(2)];
  return rows
    .map(([file = '', bytes = '', count = '', note = '']) => {
      const cells = [file.padEnd(names), bytes.padStart(sizes), count.padStart(pages)].join('  ');
      return `${`${cells}  ${toned(note, 'dim', colour && note !== '')}`.trimEnd()}\n`;
    })
    .join('');
}

/** In KB of 1,000 bytes, or MB from 1,000 of them. */
function size(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
