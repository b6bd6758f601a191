import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { count } from './scalars.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const percent = once(() =>
  z
    .number()
    .min(0)
    .max(100)
    .register(wordings, { expected: 'a number of per cent without its sign, such as 3.9' })
    .meta({
      description:
        'The corrected covered area in per cent (Pieper and others, 2014): how far the reviews share their studies.',
    }),
);

/** The studies within the reviews of an umbrella review: how many there are, and how far the reviews share them. */
export const primaryStudies = once(() =>
  z
    .strictObject({
      total: fact(
        count('Primary studies of all reviews together.'),
        'How many primary studies the reviews include, each counted in every review that has it.',
      ).exactOptional(),
      unique: fact(
        count('Different primary studies.'),
        'How many different studies these are, each counted once.',
      ).exactOptional(),
      'corrected covered area': fact(
        percent(),
        'How far the reviews share their studies, in per cent.',
        'not done',
        'not assessed',
      ).exactOptional(),
      ...provenance(),
    })
    .register(wordings, { expected: 'a mapping such as `{ total: 80, unique: 61 }`', standIn: {} })
    .meta({
      description:
        'The studies within the reviews that an umbrella review includes. Leave out what the review does not say.',
    }),
);

export type PrimaryStudiesInput = InLanguage<z.infer<ReturnType<typeof primaryStudies>>>;
