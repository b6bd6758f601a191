import type { Rule } from '../../fault/rule.ts';

export const fileExists: Rule = {
  id: 'file-exists',
  holds: 'Each review has `review.yaml` and `references.json`.',
  examples: [
    {
      in: 'any file',
      ok: 'a folder with review.yaml and references.json',
      notOk: 'a folder with review.yml and references.json',
      found: 'no such file',
      expected: 'a text file',
      suggestion: 'rename review.yml to review.yaml',
    },
  ],
};
