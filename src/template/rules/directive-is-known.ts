import type { Rule } from '../../fault/rule.ts';

export const directiveIsKnown: Rule = {
  id: 'directive-is-known',
  holds: 'A block is one that there is, with the colons and the attributes that it takes.',
  examples: [
    {
      in: 'a template',
      ok: ':::each{of=themes}\n## :value[name]\n:::\n',
      notOk: ':::each{of=theems}\n## :value[name]\n:::\n',
      found: '`of=theems`',
      expected: 'one of themes, sub-themes',
      suggestion: 'did you mean `of=themes`?',
    },
    {
      in: 'a template',
      ok: 'See the counts.\n\n::findings\n',
      notOk: 'See ::findings\n',
      found: '`::findings`',
      expected: 'two colons right before `findings`, on a line of its own',
      suggestion: 'write `::findings` on a line of its own',
    },
  ],
};
