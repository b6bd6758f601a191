import type { Rule } from '../../fault/rule.ts';

export const fileEncoding: Rule = {
  id: 'file-encoding',
  holds: 'Files are text in UTF-8, in which every letter of every language can be written.',
  examples: [
    {
      in: 'any file',
      ok: 'review.yaml saved as UTF-8',
      notOk: 'review.yaml saved as UTF-16',
      found: 'text in UTF-16',
      expected: 'text in UTF-8',
      suggestion: 'save it again as UTF-8: in Notepad, “Save as…”, Encoding “UTF-8”',
    },
  ],
};
