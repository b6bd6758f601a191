import type { Rule } from '../../fault/rule.ts';

export const fileReadable: Rule = {
  id: 'file-readable',
  holds: 'You may read what is to be read.',
  examples: [
    {
      in: 'any file',
      ok: 'review.yaml that you may open',
      notOk: 'review.yaml that only somebody else may open',
      found: 'a file that you are not allowed to read',
      expected: 'a file that you can open',
    },
  ],
};
