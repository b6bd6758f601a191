import type { FurtherReadingInput } from '../schema/further-reading.ts';
import { prose } from './claims.ts';
import { fields, id, list } from './fields.ts';
import { type Here, into, placeHere } from './here.ts';

const work = (input: FurtherReadingInput[number], here: Here) => ({
  ...fields(input, here, { citekey: id, why: prose }),
  path: here.path,
  /** Of the citekey. */
  place: placeHere(into(here, 'citekey')),
});

export const furtherReading = list(work);
