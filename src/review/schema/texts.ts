import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { inEachLanguage, languages } from '../../language/language.ts';
import { text as plainText } from './scalars.ts';
import { asWords } from './steps.ts';
import { type Wording, wordings } from './wording.ts';
import type { WordsKind } from './words.ts';

/** One text in several languages. */
const byLanguage = once(() =>
  z
    .strictObject(
      inEachLanguage((tag) => plainText(`The text in ${languages[tag].english}.`).exactOptional()),
    )
    .meta({ id: 'by-language', description: 'The same text in several languages, each under its code.' }),
);

const words =
  <Kind extends WordsKind>(kind: Kind) =>
  (description: string, ...examples: string[]) => {
    const plain = plainText(description, ...examples);
    const wording: Wording = { ...wordings.get(plain), expected: wordings.get(plain)?.expected ?? 'text' };
    return z
      .union([plain, byLanguage()])
      .register(wordings, wording)
      .meta({ description })
      .transform(asWords(kind))
      .register(wordings, wording);
  };

/** Text that is printed as it stands, in the review's own language or in several. */
export const text = words('text');

/** The name of somebody or something that is called so in every language; it may have another in one. */
export const name = words('name');

/** Text that may hold inline Markdown and values. */
export const prose = (description: string, ...examples: string[]) =>
  text(`${description} May hold *emphasis*, 10^3^, CO~2~, links, [@citations] and :value[…].`, ...examples);

/** Words of somebody else, which stay in the language in which they were said. */
export const quoted = (description: string, ...examples: string[]) => {
  const plain = plainText(description, ...examples);
  return plain
    .transform(asWords('quotation'))
    .register(wordings, { ...wordings.get(plain), expected: wordings.get(plain)?.expected ?? 'text' });
};
