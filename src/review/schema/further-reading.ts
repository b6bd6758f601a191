import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { citekey } from './scalars.ts';
import { prose } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const work = once(() =>
  z
    .strictObject({
      citekey: citekey('The work in references.json.'),
      why: prose('Why somebody would read it, in a line.', 'It asks what carers make of the same.'),
    })
    .register(wordings, { expected: 'a work with a line on why: `{ citekey: …, why: … }`' }),
);

/** Works to go on with, as the makers of the documents choose them. */
export const furtherReading = once(() =>
  z
    .array(work())
    .register(wordings, { expected: 'a list such as [{ citekey: smith2020, why: … }]', standIn: [] })
    .meta({
      description:
        'What to read next, each with a line on why. It is your choice, and no finding of the review; the works stand in the list of references.',
    }),
);

export type FurtherReadingInput = InLanguage<z.infer<ReturnType<typeof furtherReading>>>;
