import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { fact } from './fact.ts';
import { provenance } from './provenance.ts';
import { oneOf } from './scalars.ts';
import { text } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** How many screened, and whether each knew what the others had decided. */
export const screeners = [
  'one person',
  'one person and a check',
  'two people independently',
  'several people independently',
  'several people, each a share',
  'software alone',
] as const;

export type Screeners = (typeof screeners)[number];

const stage = once(() =>
  z
    .strictObject({
      by: oneOf(screeners, 'Who screened.'),
      with: text('The software that was used.', 'Rayyan').exactOptional(),
      note: text(
        'What else a reader has to know, such as who settled what they disagreed on.',
        'a third person settled what they disagreed on',
      ).exactOptional(),
      ...provenance(),
    })
    .register(wordings, { expected: 'a mapping such as `{ by: two people independently, with: Rayyan }`' }),
);

const screenedBy = (description: string) =>
  fact(stage(), description, 'not done', 'not applicable').exactOptional();

/** Who chose the studies: PRISMA 2020, item 8 (selection process), and PRISMA-ScR, item 9. */
export const screening = once(() =>
  z
    .strictObject({
      'titles and abstracts': screenedBy(
        'Who screened titles and abstracts. Not done where the reviewers went straight to the full texts.',
      ),
      'full texts': screenedBy('Who assessed the full texts.'),
      ...provenance(),
    })
    .register(wordings, { expected: '`titles and abstracts`, `full texts` or both', standIn: {} })
    .meta({ description: 'Who chose the studies, and how.' }),
);

export type ScreenerInput = InLanguage<z.infer<ReturnType<typeof stage>>>;
export type ScreeningInput = InLanguage<z.infer<ReturnType<typeof screening>>>;
