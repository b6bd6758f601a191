import type { Rule } from '../../fault/rule.ts';
import { sentenceIsReadable } from './sentence-is-readable.ts';
import { wordsRespectPeople } from './words-respect-people.ts';

/** What a careful reader looks at in all texts. */
export const wordingRules: readonly Rule[] = [wordsRespectPeople, sentenceIsReadable];
