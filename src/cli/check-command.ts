import type { Fault } from '../fault/fault.ts';
import type { ReaderGap } from '../review/gaps/reader-gap.ts';
import type { ReadingAge } from '../wording/proofread.ts';
import { type FaultForm, githubAnnotations, gitlabReport } from './ci-reports.ts';
import { eachReview } from './each-review.ts';
import { answered, exitCodeOf, hasErrors } from './exit-code.ts';
import { printCauses, printFaults, withoutRepeats } from './print-faults.ts';
import { printedJson } from './printed-json.ts';
import { startProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import type { Surroundings } from './surroundings.ts';
import { many, printable, toned, wantsColour } from './terminal.ts';
import { printToDos } from './to-dos.ts';
import type { Work } from './work.ts';

export interface CheckManner {
  readonly form: FaultForm;
  /** Whether faults are said one and all to people, however many they are; programs are always told of all. */
  readonly all: boolean;
}

/** `brevier check`: the faults are what was asked for, so they go to standard output. Returns the exit code. */
export async function checkCommand(
  work: Work,
  { form, all }: CheckManner,
  around: Surroundings,
): Promise<number> {
  const progress = startProgress(around.stderr);
  const readingAges: ReadingAge[] = [];
  const inputs = await readInputs(work, around);
  let found: readonly Fault[];
  try {
    progress.step('Loading');
    const { check } = await around.pipeline();
    const proofread = await around.proofreader();
    found = await eachReview(inputs, 'Checking', progress, async (review, report, comesTo) => {
      const { documents, faults } = await check(review);
      report(...faults);
      comesTo('reading the words of');
      const words = await proofread(review, documents);
      report(...words.faults);
      readingAges.push(...words.readingAges);
    });
  } finally {
    progress.end();
  }
  const faults = withoutRepeats(found);
  if (form === 'json') around.stdout.write(printedJson({ faults, readingAges }));
  else if (form === 'github') around.stdout.write(githubAnnotations(faults));
  else if (form === 'gitlab') around.stdout.write(gitlabReport(faults));
  else {
    if (faults.length === 0) around.stdout.write(`No faults in ${list(work)}.\n`);
    else {
      const colour = wantsColour(around.stdout, around.env);
      const [mistakes, toDos] = [
        printFaults(faults, inputs.texts, colour, all),
        printToDos(faults, colour, all),
      ];
      around.stdout.write([mistakes, toDos].filter((part) => part !== '').join('\n'));
    }
    around.stdout.write(readingAges.map(said).join(''));
  }
  around.stderr.write(printCauses(faults, around.env));
  return hasErrors(faults) ? exitCodeOf(faults) : answered(around);
}

const said = ({ document, years }: ReadingAge): string =>
  `Reading age of ${document}: about ${years} years (SMOG).\n`;

const list = ({ reviews, templates }: Work): string =>
  `${many(reviews.length, 'review')} with ${many(templates.length, 'template')}`;

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
    for (const read of reviews) {
      const review = await read();
      const found = 'review' in review ? pipeline.gaps(review) : undefined;
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
