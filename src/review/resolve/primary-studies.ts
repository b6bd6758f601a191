import type { PrimaryStudiesInput } from '../schema/primary-studies.ts';
import { plainFact } from './facts.ts';
import { fields } from './fields.ts';
import type { Here } from './here.ts';

/** The studies within the included reviews, as far as the data tell of them. */
export const primaryStudies = (input: PrimaryStudiesInput, here: Here) =>
  fields(input, here, {
    total: plainFact<number>,
    unique: plainFact<number>,
    'corrected covered area': plainFact<number>,
  });
