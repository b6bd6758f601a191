import { placeInText } from '../yaml/place-in-text.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { ReviewRule } from './rule.ts';

const written = (text: string): string => `bottom line: { by: this briefing, text: ${text} }\n`;

/** Where a sentence ends and another begins. The full stop of an abbreviation or of initials, as in “Dr. Hughes”, ends none. */
const nextSentence =
  /(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|vs|etc|al))[.!?…][’”')\]]*\s+(?=[‘“'(]?[\p{Lu}\p{N}]).*/su;

/** What is read in place of all else has to be one thing. */
export const bottomLineIsOneSentence: ReviewRule = {
  holds:
    'The bottom line is one sentence, as it is what somebody reads who reads nothing else. What else there is to say stands in the key messages.',
  examples: [
    {
      in: 'review.yaml',
      ok: written('Talking helps people most where Dr. Hughes listens.'),
      notOk: written('Talking helps people. Walking helps them as well.'),
      found: 'a further sentence in the bottom line: ‘Walking helps them as well.’',
      expected: 'one sentence',
      suggestion: 'keep what matters most, and say the rest in `key messages`',
    },
  ],
  holdsInEveryLanguage: true,
  *check({ proses, written: file }) {
    for (const { prose, keys } of proses) {
      if (keys[0] !== 'bottom line') continue;
      const found = nextSentence.exec(maskedMarkdown(prose.markdown, 'X'));
      if (found === null) continue;
      const [, space = ''] = /^\S+(\s+)/u.exec(found[0]) ?? [];
      const offset = found.index + found[0].indexOf(space) + space.length;
      const words = prose.markdown.slice(offset).trim();
      yield {
        place: placeInText(file, keys, { offset, length: words.length }),
        found: `a further sentence in the bottom line: ‘${words.length > 60 ? `${words.slice(0, 60)}…` : words}’`,
        expected: 'one sentence',
        suggestion: 'keep what matters most, and say the rest in `key messages`',
      };
    }
  },
};
