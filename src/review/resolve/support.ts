import type { SupportInput } from '../schema/support.ts';
import { fields, list, same, text } from './fields.ts';
import type { Here } from './here.ts';

/** A support or crisis line. It is no fact of the review, and rests on no source. */
const line = (input: SupportInput[number], here: Here) => ({
  ...fields(input, here, {
    name: same<string>,
    telephone: same<string>,
    web: same<string>,
    open: text,
    for: text,
    nation: same<NonNullable<SupportInput[number]['nation']>>,
  }),
  path: here.path,
});

export const support = list(line);
