import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { shortened } from '../../fault/shortened.ts';
import { type Language, languages, languageTags } from '../../language/language.ts';
import type { Untranslated } from '../review.ts';
import type { ByLanguage } from '../schema/words.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { placeOf } from '../yaml/written.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { ReviewRules } from './rule.ts';

const partsWith = (title: string): string =>
  `title: ${title}\nsources:\n  article: { title: { en-GB: The article, cy: Yr erthygl }, kind: { en-GB: full article, cy: erthygl gyfan } }\n`;

/** What texts in several languages say. */
export const translationRules = {
  'text-is-in-own-language': {
    holds:
      'A text in several languages is given in the review’s own language too. This is the language of every text without a code. If a translation is missing, a document prints this text.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'title: { en-GB: A small review, cy: Adolygiad bach }\n',
        notOk: 'title: { cy: Adolygiad bach }\n',
        found: '`title` without English, the review’s own language',
        expected: '`en-GB` and its text beside the others',
        suggestion: 'write `{ en-GB: the English text, cy: Adolygiad bach }`',
      },
    ],
    *check({ words, data: { language }, written }) {
      for (const { words: text, path } of words) {
        if (text.in(language, language) !== undefined) continue;
        yield {
          place: placeOf(written, path),
          found: `${nameOf(path)} without ${languages[language].english}, the review’s own language`,
          expected: `\`${language}\` and its text beside the others`,
          suggestion: besideOthers(text.given, language),
        };
      }
    },
  },
  'translation-says-the-same': {
    holds:
      'A translation takes the same values from the data, cites the same works and has the same numbers in digits as the text that it translates, in whatever order.',
    examples: [
      {
        in: 'review.yaml',
        ok: "subtitle: { en-GB: 'What :value[studies.included] studies say', cy: 'Beth mae :value[studies.included]{as=count} yn ei ddweud' }\n",
        notOk:
          "subtitle: { en-GB: 'What :value[studies.included] studies say', cy: 'Beth mae :value[participants.total]{as=count} yn ei ddweud' }\n",
        found: '`:value[participants.total]` in Welsh',
        expected: '`:value[studies.included]`, as in the English text',
      },
      {
        in: 'review.yaml',
        ok: 'subtitle: { en-GB: What people have said since 2012, cy: Beth mae pobl wedi ei ddweud ers 2012 }\n',
        notOk:
          'subtitle: { en-GB: What people have said since 2012, cy: Beth mae pobl wedi ei ddweud ers 2021 }\n',
        found: '`2021` in Welsh',
        expected: '`2012`, as in the English text',
      },
    ],
    *check({ words, data: { language: own }, written }) {
      for (const { words: text, path } of words) {
        const original = text.in(own, own);
        if (original === undefined) continue;
        for (const language of languageTags) {
          const said = language === own ? undefined : text.in(language, own);
          if (said === undefined) continue;
          const [lacking, more] = differences(saidIn(original), saidIn(said));
          const [first] = more;
          if (lacking.length === 0 && first === undefined) continue;
          yield {
            place: placeInText({ ...written, languages: [language] }, path, first),
            found: `${more.length > 0 ? listed(more) : `no ${listed(lacking)}`} in ${languages[language].english}`,
            expected: `${lacking.length > 0 && more.length > 0 ? listed(lacking) : more.length > 0 ? 'nothing of the kind' : 'it'}, as in the ${languages[own].english} text`,
          };
        }
      }
    },
  },
  'text-is-translated': {
    holds:
      'What a document prints from the data is translated into its language. A text without a translation is printed in the review’s own language, and the document says so. Texts that a document does not print need no translation. A document in a language in which the data have no text at all is not made. Names of people, organisations and databases, and quotations, may stay as they are.',
    examples: [
      {
        in: 'review.yaml',
        ok: partsWith('{ en-GB: A small review, cy: Adolygiad bach }'),
        notOk: partsWith('A small review'),
        found: '‘A small review’ in English only, in a document in Welsh',
        expected: 'a Welsh text beside it: `{ en-GB: …, cy: … }`',
      },
    ],
  },
} satisfies ReviewRules;

/** “write `{ en-GB: …, cy: Gwydnwch }`”. */
function besideOthers(given: string | ByLanguage, own: Language): string | undefined {
  const [[language, said] = []] = typeof given === 'string' ? [] : Object.entries(given);
  if (language === undefined || said === undefined || said.length > 60 || /[,:{}[\]#'"]/.test(said))
    return `write the ${languages[own].english} text as well, under \`${own}\``;
  return `write \`{ ${own}: the ${languages[own].english} text, ${language}: ${said} }\``;
}

const nameOf = (path: readonly (string | number)[]): string => {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `member ${last + 1} of \`${path.findLast((step) => typeof step === 'string')}\``
    : `\`${last}\``;
};

interface Said {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

/** Values, without how they are printed; citekeys; numbers in digits. */
function saidIn(markdown: string): readonly Said[] {
  const find = (text: string, pattern: RegExp, shown: (match: string) => string): Said[] =>
    [...text.matchAll(pattern)].map(({ index, 0: all, 1: inner = all }) => ({
      text: shown(inner),
      offset: index,
      length: all.length,
    }));
  return [
    ...find(markdown, /:value\[\s*([^\]]*?)\s*\]/g, (path) => `:value[${path}]`),
    ...find(markdown, /(?<![\w\\])@([A-Za-z][\w-]*)/g, (citekey) => `@${citekey}`),
    ...find(maskedMarkdown(markdown), /\d+(?:[.,]\d+)*/g, (number) => number),
  ];
}

/** What the first has and the second lacks, and the other way round. What stands twice counts twice. */
function differences(
  original: readonly Said[],
  translation: readonly Said[],
): readonly [lacking: readonly Said[], more: readonly Said[]] {
  const left = [...translation];
  const lacking = original.filter(({ text }) => {
    const at = left.findIndex((each) => each.text === text);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return [lacking, left];
}

const listed = (said: readonly Said[]): string => said.map(({ text }) => `\`${text}\``).join(', ');

/** What is said of texts that a document prints in another language than its own, at each place where they are written. */
export const untranslatedTexts = (printed: readonly Untranslated[], language: Language): readonly Fault[] =>
  printed.flatMap(({ words, lang, places }) =>
    places.map(
      (place): Fault =>
        faultAgainst('text-is-translated', {
          place,
          found: `‘${shortened(words.trim().replaceAll(/\s+/g, ' '), 60)}’ in ${languages[lang].english} only, in a document in ${languages[language].english}`,
          expected: `a ${languages[language].english} text beside it: \`{ ${lang}: …, ${language}: … }\``,
        }),
    ),
  );

/** What is said where a document was asked for in a language in which the data have no text. */
export const noTextIn = (language: Language, document: string, file: string): Fault =>
  faultAgainst('text-is-translated', {
    place: topOf(file),
    found: `no text in ${languages[language].english}, so that \`${document}\` was not made`,
    expected: `${languages[language].english} texts beside the others: \`{ …, ${language}: … }\``,
  });
