import type { AbsenceInput } from '../schema/absence.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';
import { slug } from '../slug.ts';
import { fact, told } from './facts.ts';
import { fields, list, text } from './fields.ts';
import { type Here, nameHere } from './here.ts';

/** The flow of records; what the review does not tell of a stream is left out, and an empty list says that nothing was removed. */
const boxes = (input: FlowInput, here: Here) => fields(input, here, { streams, included });

const included = (input: FlowInput['included'], here: Here) =>
  fields(input, here, { reports: told<number>, studies: told<number> });

type Stated<Key extends keyof StreamInput> = Readonly<Exclude<StreamInput[Key], AbsenceInput | undefined>>;

const stream = (input: StreamInput, here: Here) => ({
  /** Its name in the review's own language, as paths have it. */
  id: slug(nameHere(here, input.name)),
  ...fields(input, here, {
    name: text,
    identified: told<Stated<'identified'>>,
    'removed before screening': told<Stated<'removed before screening'>>,
    screened: told<number>,
    'excluded at screening': told<number>,
    sought: told<number>,
    'not retrieved': told<number>,
    assessed: told<number>,
    'excluded with reasons': told<Stated<'excluded with reasons'>>,
  }),
});

const streams = list(stream);

export const flow = fact(boxes);
