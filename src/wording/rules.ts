import type { Rules } from '../fault/rule.ts';

/** What a careful reader looks at in all texts. */
export const wordingRules: Rules<'wording'> = {
  'words-respect-people': {
    holds:
      'Words for people name the person first and carry no blame. The list is that of retext-equality, as far as it is about people. A review can add words of its own under `words to avoid`. `check` says it, a build does not.',
    in: 'review.yaml',
    ok: 'subtitle: What people with schizophrenia said\n',
    notOk: 'subtitle: What schizophrenics and a schizophrenic said\n',
    found: '‘schizophrenic’',
    expected: 'words that name the person first, or that the people themselves use',
    suggestion: 'perhaps ‘person with schizophrenia’',
  },
  'sentence-is-readable': {
    holds:
      'Sentences are short enough, and their words common enough, to be understood at first reading: at most 40 words, and not above the age of 18 by most of the formulas of retext-readability. `check` says it, and the reading age of each document (SMOG); a build does not.',
    in: 'a template',
    ok: 'Ask the person what helps. Come back to it later, as the answer may change.\n',
    notOk:
      'Practitioners endeavouring to facilitate participation should systematically accommodate individual circumstances, organisational responsibilities and interdisciplinary considerations, notwithstanding contradictory institutional requirements or administrative limitations.\n',
    found: 'a sentence that is hard to read',
    expected: 'shorter words, or two sentences',
  },
};
