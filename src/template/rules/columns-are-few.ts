import type { Rule } from '../../fault/rule.ts';

export const columnsAreFew: Rule = {
  id: 'columns-are-few',
  holds: 'Columns are two or three; more are too narrow to be read.',
  examples: [
    {
      in: 'a template',
      ok: '## A section\n\n:::columns\n### One\n### Two\n:::\n',
      notOk: '## A section\n\n:::columns\n### A\n### B\n### C\n### D\n:::\n',
      found: '4 columns, as each head begins one',
      expected: 'two or three; more are too narrow to be read',
    },
  ],
};
