import type { Rule } from '../../fault/rule.ts';

export const columnsAreKnown: Rule = {
  id: 'columns-are-known',
  holds:
    '`columns.yaml` says of each column of the extraction table what it holds, and one column or two name the studies. Nothing is guessed in its stead.',
  examples: [
    {
      in: 'any file',
      ok: 'a line `N: participants` in columns.yaml',
      notOk: 'a line `N: ?` in columns.yaml',
      found: '`?` for the column ‘N’',
      expected:
        'what it holds: `study`, `author`, `year`, `citekey`, `participants`, `ages`, `countries`, `method`, `sub-theme of THEME`, `sub-themes of THEME`, `leave out`',
    },
  ],
};
