import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { someClaims } from './claim.ts';
import { provenance } from './provenance.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** What was known before the review, and what it adds: the two are read side by side, so that neither is left out. */
export const whatThisAdds = once(() =>
  z
    .strictObject({
      'known before': someClaims('What was known before the review, each part with who says so.'),
      adds: someClaims('What the review adds to it, each part with who says so.'),
      ...provenance(),
    })
    .register(wordings, { expected: '`known before` and `adds`, each a list of claims' })
    .meta({
      description:
        'What was known before the review, and what it adds, each with who says so and its source.',
    }),
);

export type WhatThisAddsInput = InLanguage<z.infer<ReturnType<typeof whatThisAdds>>>;
