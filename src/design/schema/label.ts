import * as z from 'zod';
import { inEachLanguage, type Language, languages } from '../../messages/language.ts';
import { text } from '../../review/schema/scalars.ts';
import { wordings } from '../../review/schema/wording.ts';

const largePrint: Readonly<Record<Language, string>> = { 'en-GB': 'Large print', cy: 'Print bras' };

const inEach = z.strictObject(
  inEachLanguage((tag) => text(`In documents in ${languages[tag].english}.`, largePrint[tag])),
);

/** What a design says above the title: one text, or one for each language of documents. */
export const label = z
  .union([text('In every document.', 'Large print'), inEach])
  .register(wordings, {
    expected: 'a text, or one for each language: `{ en-GB: Large print, cy: Print bras }`',
  })
  .meta({ description: 'Said above the title of every document.' });
