import * as z from 'zod';
import type { Language } from '../../messages/language.ts';
import { text } from '../../review/schema/scalars.ts';
import { wordings } from '../../review/schema/wording.ts';

const inEach = z.strictObject({
  'en-GB': text('In documents in English.', 'Large print'),
  cy: text('In documents in Welsh.', 'Print bras'),
} satisfies Record<Language, z.ZodType>);

/** What a design says above the title: one text, or one for each language of documents. */
export const label = z
  .union([text('In every document.', 'Large print'), inEach])
  .register(wordings, {
    expected: 'a text, or one for each language: `{ en-GB: Large print, cy: Print bras }`',
  })
  .meta({ description: 'Said above the title of every document.' });
