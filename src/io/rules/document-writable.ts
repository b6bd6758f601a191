import type { Rule } from '../../fault/rule.ts';

export const documentWritable: Rule = {
  id: 'document-writable',
  holds: 'A document can be put in its place. The last one stays where it cannot.',
  examples: [
    {
      in: 'any file',
      ok: 'a folder output that you may write to',
      notOk: 'a file where the folder output should be',
      found: 'a file where its folder should be',
      expected: 'a folder',
      suggestion: 'move the file away, or name another folder with --out',
    },
  ],
};
