import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { Absence, AbsenceKind } from '../../review/review.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import type { Nouns } from './nouns.ts';
import { absent } from './values.ts';

const inALine: Readonly<Record<AbsenceKind, string>> = {
  'not reported': 'No number given',
  'not known': 'Number unknown',
  'not done': 'Not done',
  'not applicable': 'Not applicable',
  'not assessed': 'Not assessed',
};

/** What documents say of what the data leave open, where saying nothing would mislead. */
export const silences = ({ studies, findingNames }: Nouns) => {
  const anyOf = (of: FindingKind, others: boolean): string =>
    others ? `the other ${findingNames[of][1]}` : `any ${findingNames[of][0]}`;
  return {
    /** In place of limitations. */
    noLimitations: 'No limitation is named here. That does not mean that there are none.',
    /** The same where the data say why. */
    limitations: ({ absent: kind, why }: Absence): ReturnType<typeof sentenceWithReason> =>
      sentenceWithReason(`Limitations: ${absent[kind]}`, why),
    /** In place of a count, in a line whose column says what it would count. */
    inALine: (kind: AbsenceKind) => inALine[kind],
    /** In a cell without a count, where others have one. */
    noCountHere: 'No number is given here',
    /** Of what the data say once of all themes. */
    noHelps: ({ absent: kind, why }: Absence, of: FindingKind, others: boolean) =>
      sentenceWithReason(`What helps is ${absent[kind]} for ${anyOf(of, others)}`, why),
    noHinders: ({ absent: kind, why }: Absence, of: FindingKind, others: boolean) =>
      sentenceWithReason(`What can hinder is ${absent[kind]} for ${anyOf(of, others)}`, why),
    /** Of those that have no number of their own, where others do. */
    noOtherCounts: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(`How many ${studies} mention the others is ${absent[kind]}`, why),
    /** Of those studies that have no number of their own, where others do. */
    otherParticipants: ({ absent: kind, why }: Absence) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `How many people took part in the other ${studies} is ${absent[kind]}`
          : `Participants of the other ${studies}: ${absent[kind]}`,
        why,
      ),
  };
};
