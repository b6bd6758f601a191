import { type Phrase, phrase } from '../../language/phrase.ts';
import type { ResearchGap, Speaker } from '../../review/review.ts';
import { capital } from '../capital.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';

const priorities: Readonly<Record<NonNullable<ResearchGap['priority']>, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/** Where research is missing. */
export const gaps = ({ studies }: Nouns) => ({
  caption: 'Where research is missing, what matters most first',
  captionAlone: 'Where research is missing',
  gap: 'What is missing',
  kind: 'What there is',
  priority: 'Priority',
  why: 'Why it matters',
  closes: 'What would close it',
  kinds: {
    'no studies': `No ${studies}`,
    'too few studies': `Too few ${studies}`,
    'poor quality': `${capital(studies)} of poor quality`,
    'not these people': 'Not studied with these people',
  } satisfies Record<NonNullable<ResearchGap['kind']>, string>,
  priorities,
  /** After a gap: the themes that it belongs to. */
  about: (themes: Phrase) => phrase`About: ${themes}`,
  /** In a cell for what the data leave out of one gap and say of others. */
  notSaid: 'Not said',
  /** Over the gaps that somebody names. */
  by: (speaker: Speaker, authors: number) =>
    ({
      author: authors === 1 ? 'Named by the author' : 'Named by the authors',
      participants: 'Named by participants',
      reporter: 'Added by the reporter',
      'this briefing': 'Added by us',
    })[speaker],
  /** Below a short list, of those that have no place in it. `document`: the name of another one that has them. */
  more: (n: number, document: string | undefined) => {
    if (document !== undefined)
      return `${n === 1 ? 'One more is' : `${figures(n)} more are`} in “${document}”.`;
    return n === 1 ? 'One more is not named here.' : `${figures(n)} more are not named here.`;
  },
});
