import type { Rule } from '../../fault/rule.ts';

export const nothingIsOverwritten: Rule = {
  id: 'nothing-is-overwritten',
  holds:
    'What is taken out of a PDF replaces nothing, unless it is asked to; what begins a review or a document never does.',
  examples: [
    {
      in: 'any file',
      ok: 'a folder without review.yaml',
      notOk: 'a folder with another review.yaml',
      found: 'a file that is there already and says something else',
      expected: 'no such file yet',
      suggestion: 'name another folder with --out, or say --overwrite',
    },
  ],
};
