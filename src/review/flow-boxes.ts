import { wordsAlone } from '../language/phrase.ts';
import { isAbsence } from './is-absence.ts';
import type { Absence, Amount, Flow, FlowStream } from './review.ts';

/** The boxes of a stream after the first, from top to bottom, with what the data call them. */
export const keysOfBoxes = {
  removedBeforeScreening: 'removed before screening',
  screened: 'screened',
  excludedAtScreening: 'excluded at screening',
  sought: 'sought',
  notRetrieved: 'not retrieved',
  assessed: 'assessed',
  excludedWithReasons: 'excluded with reasons',
} as const;

export type StreamBox = keyof typeof keysOfBoxes;

const inOrder: readonly StreamBox[] = [
  'removedBeforeScreening',
  'screened',
  'excludedAtScreening',
  'sought',
  'notRetrieved',
  'assessed',
  'excludedWithReasons',
];

/** The boxes that a stream has before it joins the first one: all, where it does not. */
export const boxesBefore = (joinsAt: FlowStream['joinsAt']): readonly StreamBox[] =>
  joinsAt === undefined ? inOrder : inOrder.slice(0, inOrder.indexOf(joinsAt));

/** PRISMA 2009 and PRISMA-ScR (item 14) have no others. */
const ofOlderForms: readonly StreamBox[] = [
  'screened',
  'excludedAtScreening',
  'assessed',
  'excludedWithReasons',
];

const ofScreening: readonly StreamBox[] = ['removedBeforeScreening', 'screened', 'excludedAtScreening'];

/** What leaves the flow after a stage, which a stage that nobody took has nothing of. */
const stageOf: Readonly<Partial<Record<StreamBox, StreamBox>>> = {
  excludedAtScreening: 'screened',
  notRetrieved: 'sought',
  excludedWithReasons: 'assessed',
};

/**
 * The boxes of a stream after the first, from top to bottom: those that the review tells of, and those that it would be expected to. The first stream
 * is expected to have all that its form has; further ones, such as citation searching, have those about screening only where the review
 * tells something of it, as in PRISMA 2020; and one that joins the first has those before the box where it does.
 */
export function boxesOf(stream: FlowStream, index: number, { boxes }: Flow): readonly StreamBox[] {
  const isTold = (box: StreamBox): boolean => stream[box] !== undefined;
  const { joinsAt } = stream;
  const hasScreening = index === 0 || ofScreening.some(isTold);
  const isOfForm = (box: StreamBox): boolean =>
    boxes === undefined || boxes === 'PRISMA 2020' || ofOlderForms.includes(box);
  return boxesBefore(joinsAt).filter((box) => {
    const stage = stageOf[box];
    if (stage !== undefined && isWithout(stream[stage]) && isLike(stream[box], stream[stage])) return false;
    if (isTold(box)) return true;
    // The other methods of PRISMA 2020 have no such box, and records that join others are as a rule counted with these.
    if (index > 0 && box === 'removedBeforeScreening') return false;
    return isOfForm(box) && (hasScreening || !ofScreening.includes(box));
  });
}

/** What stands in a box: a number, what it is made of, or why there is none. */
export type Given = number | Absence | Amount | undefined;

/** The number of a box, or why there is none. */
export const countIn = (given: Given): number | Absence | undefined =>
  typeof given === 'object' && 'parts' in given ? given.count : given;

/** Of a stage that nobody took, or that there is none of. */
export function isWithout(given: Given): boolean {
  const count = countIn(given);
  return isAbsence(count) && (count.absent === 'not done' || count.absent === 'not applicable');
}

/** Nothing, or the same for the same reason. */
function isLike(given: Given, stage: Given): boolean {
  if (given === undefined) return true;
  const [one, other] = [countIn(given), countIn(stage)];
  return (
    isAbsence(one) &&
    isAbsence(other) &&
    one.absent === other.absent &&
    wordsAlone(one.why) === wordsAlone(other.why)
  );
}
