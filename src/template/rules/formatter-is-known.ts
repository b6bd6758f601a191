import type { Rule } from '../../fault/rule.ts';

export const formatterIsKnown: Rule = {
  id: 'formatter-is-known',
  holds: 'What follows `as=` is a way in which such a value can be printed.',
  examples: [
    {
      in: 'a template',
      ok: 'There are :value[studies.included]{as=words} studies.\n',
      notOk: 'There are :value[studies.included]{as=wrods} studies.\n',
      found: '`as=wrods` for `studies.included`',
      expected: 'one of `as=digits`, `as=words`, `as=Words`, `as=count`, `as=studies`, `as=of`',
      suggestion: 'did you mean `as=words`?',
    },
  ],
};
