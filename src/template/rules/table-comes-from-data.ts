import type { Rule } from '../../fault/rule.ts';

export const tableComesFromData: Rule = {
  id: 'table-comes-from-data',
  holds:
    'Tables are made from the data, so that a screen reader can read them and each figure has its source.',
  examples: [
    {
      in: 'a template',
      ok: '::methods-table\n',
      notOk: '| Theme | Studies |\n|---|---|\n| Peers | some |\n',
      found: '`| Theme | Studies |`, a table drawn with lines',
      expected:
        'a block that makes a table from the data, such as `::findings` or `::methods-table`, or a list with `- ` before each line',
    },
  ],
};
