import type { ScreenerInput, Screeners, ScreeningInput } from '../schema/screening.ts';
import { fact } from './facts.ts';
import { fields, same, text } from './fields.ts';
import type { Here } from './here.ts';

const stage = fact((input: ScreenerInput, here: Here) =>
  fields(input, here, { by: same<Screeners>, with: text, note: text }),
);

/** Who screened titles and abstracts, and who the full texts. */
export const screening = (input: ScreeningInput, here: Here) =>
  fields(input, here, { 'titles and abstracts': stage, 'full texts': stage });
