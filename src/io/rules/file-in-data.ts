import type { Rule } from '../../fault/rule.ts';

export const fileInData: Rule = {
  id: 'file-in-data',
  holds: 'A link may lead to another folder of data, and not out of them.',
  examples: [
    {
      in: 'any file',
      ok: 'references.json, a link to ../shared/references.json',
      notOk: 'references.json, a link to a file outside of the data',
      found: 'a link that leads out of the data folder',
      expected: 'a file inside the data folder',
    },
  ],
};
