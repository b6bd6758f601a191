import type { Text } from '../../language/phrase.ts';
import type { Absence } from '../fact.ts';
import { isAbsence } from '../is-absence.ts';
import { type AbsenceInput, isAbsenceInput } from '../schema/absence.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';
import { slug } from '../slug.ts';
import { fact, told } from './facts.ts';
import { count, fields, list, same, text } from './fields.ts';
import { type Here, nameHere } from './here.ts';

/** The flow of records; what the review does not tell of a stream is left out, and an empty list says that nothing was removed. */
const boxes = (input: FlowInput, here: Here) =>
  fields(input, here, {
    boxes: same<NonNullable<FlowInput['boxes']>>,
    earlier,
    streams,
    'in several streams': count,
    new: added,
    included,
  });

type Given<Key extends keyof FlowInput> = NonNullable<FlowInput[Key]>;

const earlier = (input: Given<'earlier'>, here: Here) =>
  fields(input, here, { from: text, reports: told<number>, studies: told<number> });

const added = (input: Given<'new'>, here: Here) =>
  fields(input, here, { reports: told<number>, studies: told<number> });

const included = (input: FlowInput['included'], here: Here) =>
  fields(input, here, {
    reports: told<number>,
    studies: told<number>,
    'in qualitative synthesis': told<number>,
    'in quantitative synthesis': told<number>,
    'not explained': includedUnexplained,
  });

const includedUnexplained = (input: NonNullable<FlowInput['included']['not explained']>, here: Here) =>
  fields(input, here, { reports: text, studies: text });

/** What a box holds: its number, and what that is made of where the review tells. */
export interface Amount {
  readonly count: number | Absence;
  readonly parts: readonly { readonly label: Text; readonly count: number | Absence }[];
}

/** A number alone, or the sum of its parts; of which one that is not told leaves the sum untold as well. */
const amount =
  <Part>(read: (part: Part) => readonly [label: Text, count: number | AbsenceInput]) =>
  (given: number | readonly Part[] | AbsenceInput): Amount => {
    if (typeof given === 'number') return { count: given, parts: [] };
    if (isAbsenceInput(given)) return { count: told<number>(given), parts: [] };
    const parts = given.map(read).map(([label, each]) => ({ label, count: told<number>(each) }));
    return {
      count: parts.reduce<number | Absence>((sum, { count: each }) => {
        if (isAbsence(sum)) return sum;
        return isAbsence(each) ? { absent: each.absent, why: '' } : sum + each;
      }, 0),
      parts,
    };
  };

type PartOf<Key extends keyof StreamInput> = Extract<
  NonNullable<StreamInput[Key]>,
  readonly unknown[]
>[number];

const found = amount(({ from, records }: PartOf<'identified'>) => [from, records]);
const removed = amount(({ reason, records }: PartOf<'removed before screening'>) => [reason, records]);
const excluded = amount(({ reason, records }: PartOf<'excluded at screening'>) => [reason, records]);
const excludedReports = amount(({ reason, reports }: PartOf<'excluded with reasons'>) => [reason, reports]);

const unexplained = (input: NonNullable<StreamInput['not explained']>, here: Here) =>
  fields(input, here, {
    'removed before screening': text,
    screened: text,
    'excluded at screening': text,
    sought: text,
    'not retrieved': text,
    assessed: text,
    'excluded with reasons': text,
  });

const stream = (input: StreamInput, here: Here) => ({
  /** Its name in the review's own language, as paths have it. */
  id: slug(nameHere(here, input.name)),
  ...fields(input, here, {
    name: text,
    'joins at': same<NonNullable<StreamInput['joins at']>>,
    identified: found,
    'removed before screening': removed,
    screened: told<number>,
    'excluded at screening': excluded,
    sought: told<number>,
    'not retrieved': told<number>,
    assessed: told<number>,
    'excluded with reasons': excludedReports,
    'not explained': unexplained,
  }),
});

const streams = list(stream);

export const flow = fact(boxes);
