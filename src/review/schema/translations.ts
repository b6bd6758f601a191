import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { inEachLanguage } from '../../language/language.ts';
import { orAbsent } from './absence.ts';
import { name } from './texts.ts';
import { wordings } from './wording.ts';
import type { InLanguage } from './words.ts';

const somebody = (description: string, example: string) =>
  orAbsent(
    [name(description, example)],
    ['not reported', 'not known', 'not done'],
    `text, such as ‘${example}’`,
    description,
  );

const translation = once(() =>
  z
    .strictObject({
      by: somebody('Who translated the texts.', 'The practice centre'),
      'checked by': somebody('Which speaker of the language checked them.', 'Menna Enghraifft, translator'),
    })
    .register(wordings, { expected: '`by` and `checked by`' })
    .meta({ description: 'Who translated the texts of this file, and who checked them. Documents say so.' }),
);

/** Where texts of the data stand in a further language: whose words they are. */
export const translations = once(() =>
  z
    .strictObject(inEachLanguage(() => translation().exactOptional()))
    .register(wordings, { expected: 'a mapping such as `{ cy: { by: …, checked by: … } }`', standIn: {} })
    .meta({ description: 'Who put the texts of this file into a further language.' }),
);

export type TranslationInput = InLanguage<z.infer<ReturnType<typeof translation>>>;
