import { contained } from '../fault/contained.ts';
import type { Fault } from '../fault/fault.ts';
import type { ReadingAge } from '../wording/proofread.ts';
import { type FaultForm, githubAnnotations, gitlabReport } from './ci-reports.ts';
import { wantsColour } from './colour.ts';
import { answered, exitCodeOf, hasErrors } from './exit-code.ts';
import { printCauses, printedJson, printFaults, withoutRepeats } from './print-faults.ts';
import { many } from './printable.ts';
import { startProgress } from './progress.ts';
import { readInputs, taskOnReview } from './read-inputs.ts';
import type { Surroundings } from './surroundings.ts';
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
  const found: Fault[] = [];
  const readingAges: ReadingAge[] = [];
  const { reviews, faults: unread, texts } = await readInputs(work, around);
  try {
    progress.step('Loading');
    const { check } = await around.pipeline();
    const proofread = await around.proofreader();
    for (const [at, review] of reviews.entries()) {
      progress.step(`Checking ${review.folder} (${at + 1} of ${reviews.length})`);
      const report = (fault: Fault) => found.push(fault);
      await contained(taskOnReview(review, 'checking'), report, async (comesTo) => {
        const { documents, faults } = await check(review);
        found.push(...faults);
        comesTo('reading the words of');
        const read = await proofread(review, documents);
        found.push(...read.faults);
        readingAges.push(...read.readingAges);
      });
    }
  } finally {
    progress.end();
  }
  const faults = withoutRepeats([...unread, ...found]);
  if (form === 'json') around.stdout.write(printedJson({ faults, readingAges }));
  else if (form === 'github') around.stdout.write(githubAnnotations(faults));
  else if (form === 'gitlab') around.stdout.write(gitlabReport(faults));
  else {
    if (faults.length === 0) around.stdout.write(`No faults in ${list(work)}.\n`);
    else {
      const colour = wantsColour(around.stdout, around.env);
      const [mistakes, toDos] = [printFaults(faults, texts, colour, all), printToDos(faults, colour, all)];
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
