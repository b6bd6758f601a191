import type { Rule } from '../../fault/rule.ts';

export const sentenceIsReadable: Rule = {
  id: 'sentence-is-readable',
  holds:
    'Sentences are short enough, and their words known enough, to be read once: at most 40 words, and not above the age of 18 by most of the formulas of retext-readability. `check` says it, and the reading age of each document (SMOG); a build does not.',
  severity: 'warning',
  examples: [
    {
      in: 'a template',
      ok: 'Ask the person what helps. Come back to it later, as the answer may change.\n',
      notOk:
        'Practitioners endeavouring to facilitate participation should systematically accommodate individual circumstances, organisational responsibilities and interdisciplinary considerations, notwithstanding contradictory institutional requirements or administrative limitations.\n',
      found: 'a sentence that is hard to read',
      expected: 'shorter words, or two sentences',
    },
  ],
};
