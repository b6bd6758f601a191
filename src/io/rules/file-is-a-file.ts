import type { Rule } from '../../fault/rule.ts';

export const fileIsAFile: Rule = {
  id: 'file-is-a-file',
  holds: 'What is read is a file.',
  examples: [
    {
      in: 'any file',
      ok: 'review.yaml, a file',
      notOk: 'review.yaml, a folder',
      found: 'a folder',
      expected: 'a text file',
    },
  ],
};
