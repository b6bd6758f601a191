import type { ReaderGap } from '../review/gaps/gaps-in.ts';
import { toned, wantsColour } from './colour.ts';
import { printedJson } from './print-faults.ts';
import { many, printable } from './printable.ts';
import { startProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import type { Surroundings } from './surroundings.ts';
import type { Work } from './work.ts';

/**
 * `brevier check --gaps`: what a reader may miss in the documents, a line each with its place, review after review. None of it is a fault;
 * where data cannot be read, it says who says why.
 */
export async function gapsCommand(work: Work, asJson: boolean, around: Surroundings): Promise<void> {
  const progress = startProgress(around.stderr);
  const { reviews, faults } = await readInputs(work, around);
  const gaps: ReaderGap[] = [];
  let isWhole = faults.length === 0;
  try {
    progress.step('Loading');
    const pipeline = await around.pipeline();
    for (const review of reviews) {
      const found = pipeline.gaps(review);
      if (found === undefined) isWhole = false;
      else gaps.push(...found);
    }
  } finally {
    progress.end();
  }
  if (asJson) around.stdout.write(printedJson({ gaps }));
  else around.stdout.write(inLines(gaps, wantsColour(around.stdout, around.env)));
  if (!isWhole) around.stderr.write('Not all data could be read: npx brevier check says why.\n');
}

function inLines(gaps: readonly ReaderGap[], colour: boolean): string {
  const rows = gaps.map(({ place, what }) => [`${place.file}:${place.line}:${place.column}`, what] as const);
  const width = Math.max(0, ...rows.map(([where]) => where.length));
  const lines = rows.map(
    ([where, what]) => `${toned(where.padEnd(width), 'bold', colour)}  ${printable(what)}\n`,
  );
  return `${lines.join('')}${many(gaps.length, 'thing')} that a reader may miss; none is a fault\n`;
}
