import type { Rule } from '../../fault/rule.ts';

export const wordsRespectPeople: Rule = {
  id: 'words-respect-people',
  holds:
    'Words for people name the person first and carry no blame. The list is that of retext-equality, as far as it is about people. A review can add words of its own under `words to avoid`. `check` says it, a build does not.',
  severity: 'warning',
  examples: [
    {
      in: 'review.yaml',
      ok: 'subtitle: What people with schizophrenia said\n',
      notOk: 'subtitle: What schizophrenics and a schizophrenic said\n',
      found: '‘schizophrenic’',
      expected: 'words that name the person first, or that the people themselves use',
      suggestion: 'perhaps ‘person with schizophrenia’',
    },
  ],
};
