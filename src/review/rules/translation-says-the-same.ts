import { languages, languageTags } from '../../messages/language.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { Rule } from './rule.ts';

export const translationSaysTheSame: Rule = {
  id: 'translation-says-the-same',
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
          rule: 'translation-says-the-same',
          severity: 'error',
          place: placeInText({ ...written, languages: [language] }, path, first?.offset ?? 0),
          found: `${more.length > 0 ? listed(more) : `no ${listed(lacking)}`} in ${languages[language].english}`,
          expected: `${lacking.length > 0 && more.length > 0 ? listed(lacking) : more.length > 0 ? 'nothing of the kind' : 'it'}, as in the ${languages[own].english} text`,
        };
      }
    }
  },
};

interface Said {
  readonly text: string;
  readonly offset: number;
}

/** Values, without how they are printed; citekeys; numbers in digits. */
function saidIn(markdown: string): readonly Said[] {
  const find = (text: string, pattern: RegExp, shown: (match: string) => string): Said[] =>
    [...text.matchAll(pattern)].map(({ index, 0: all, 1: inner = all }) => ({
      text: shown(inner),
      offset: index,
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
