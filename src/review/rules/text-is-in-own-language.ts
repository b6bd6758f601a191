import { languages } from '../../messages/language.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const textIsInOwnLanguage: Rule = {
  id: 'text-is-in-own-language',
  holds:
    'A text in several languages is there in the review’s own, which is that of every text that names none; where another lacks, a document prints the own.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'title: { en-GB: A small review, cy: Adolygiad bach }\n',
      notOk: 'title: { cy: Adolygiad bach }\n',
      found: '`title` without English, the review’s own language',
      expected: '`en-GB` and its text beside the others',
    },
  ],
  *check({ words, data: { language }, written }) {
    for (const { words: text, path } of words) {
      if (text.in(language, language) !== undefined) continue;
      yield {
        rule: 'text-is-in-own-language',
        severity: 'error',
        place: placeOf(written, path),
        found: `${nameOf(path)} without ${languages[language].english}, the review’s own language`,
        expected: `\`${language}\` and its text beside the others`,
      };
    }
  },
};

const nameOf = (path: readonly (string | number)[]): string => {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `member ${last + 1} of \`${path.findLast((step) => typeof step === 'string')}\``
    : `\`${last}\``;
};
