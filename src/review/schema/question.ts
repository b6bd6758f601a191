import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { claim } from './claim.ts';
import { prose } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

/** What the review asked: its question, and further ones where it asked several. */
export const question = once(() =>
  claim()
    .extend({
      further: z
        .array(prose('Another question.', 'What do they say about home?'))
        .register(wordings, { expected: 'a list of questions', standIn: [] })
        .meta({
          description:
            'The further questions, where the review asked several; the first stands under `text`.',
        })
        .exactOptional(),
    })
    .meta({ description: 'What the review asked, and who says so.' })
    .register(wordings, { expected: 'who asks it and what: `{ by: author, text: … }`' }),
);

export type QuestionInput = InLanguage<z.infer<ReturnType<typeof question>>>;
