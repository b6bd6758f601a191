import { type Phrase, phrase } from '../../language/phrase.ts';
import type { SupportLine } from '../../review/review.ts';

/** Support and crisis lines. */
export const support = {
  open: (when: Phrase) => phrase`Open: ${when}.`,
  for: (whom: Phrase) => phrase`For ${whom}.`,
  nations: {
    England: 'In England.',
    'Northern Ireland': 'In Northern Ireland.',
    Scotland: 'In Scotland.',
    Wales: 'In Wales.',
  } satisfies Record<NonNullable<SupportLine['nation']>, string>,
};
