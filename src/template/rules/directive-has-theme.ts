import type { Rule } from '../../fault/rule.ts';

export const directiveHasTheme: Rule = {
  id: 'directive-has-theme',
  holds: 'A block about one theme stands inside `:::each{of=themes}`, or names its theme.',
  examples: [
    {
      in: 'a template',
      ok: ':::each{of=themes}\n::theme-table\n:::\n',
      notOk: '::theme-table\n',
      found: 'theme-table outside of a theme',
      expected: '`:::each{of=themes}` around it, or `theme=` with one of ways',
    },
  ],
};
