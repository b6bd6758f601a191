import type { Rule } from '../../fault/rule.ts';

export const fileSize: Rule = {
  id: 'file-size',
  holds: 'A file is no larger than a review can be.',
  examples: [
    {
      in: 'any file',
      ok: 'review.yaml of 20 KB',
      notOk: 'review.yaml of 50 MB',
      found: '50.0 MB',
      expected: 'at most 5 MB',
    },
  ],
};
