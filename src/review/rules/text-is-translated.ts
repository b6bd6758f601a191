import type { Fault } from '../../fault/fault.ts';
import { shortened } from '../../fault/shortened.ts';
import { type Language, languages } from '../../messages/language.ts';
import type { Untranslated } from '../review.ts';
import type { Rule } from './rule.ts';

const parts = (title: string): string =>
  `title: ${title}\nsources:\n  article: { title: { en-GB: The article, cy: Yr erthygl }, kind: { en-GB: full article, cy: erthygl gyfan } }\n`;

export const textIsTranslated: Rule = {
  id: 'text-is-translated',
  holds:
    'What a document prints from the data is there in its language. A text that is not stands in the document in the review’s own language, which the document says; texts that it does not print are not asked for. A document in a language in which the data have no text at all is not made. Names of people, organisations and databases, and quotations, may stay as they are.',
  severity: 'warning',
  examples: [
    {
      in: 'review.yaml',
      ok: parts('{ en-GB: A small review, cy: Adolygiad bach }'),
      notOk: parts('A small review'),
      found: '‘A small review’ in English only, in a document in Welsh',
      expected: 'a Welsh text beside it: `{ en-GB: …, cy: … }`',
    },
  ],
};

/** What is said of texts that a document prints in another language than its own, at each place where they are written. */
export const untranslatedTexts = (printed: readonly Untranslated[], language: Language): readonly Fault[] =>
  printed.flatMap(({ words, lang, places }) =>
    places.map(
      (place): Fault => ({
        rule: textIsTranslated.id,
        severity: 'warning',
        place,
        found: `‘${shortened(words.trim().replaceAll(/\s+/g, ' '), 60)}’ in ${languages[lang].english} only, in a document in ${languages[language].english}`,
        expected: `a ${languages[language].english} text beside it: \`{ ${lang}: …, ${language}: … }\``,
      }),
    ),
  );

/** What is said where a document was asked for in a language in which the data have no text. */
export const noTextIn = (language: Language, document: string, file: string): Fault => ({
  rule: textIsTranslated.id,
  severity: 'warning',
  place: { file, line: 1, column: 1 },
  found: `no text in ${languages[language].english}, so that \`${document}\` was not made`,
  expected: `${languages[language].english} texts beside the others: \`{ …, ${language}: … }\``,
});
