import type { Rule } from '../../fault/rule.ts';

export const valueIsKnown: Rule = {
  id: 'value-is-known',
  holds: 'What `:value[…]` names is in the data, in a template and in a text of the data.',
  examples: [
    {
      in: 'a template',
      ok: 'There are :value[studies.included] studies.\n',
      notOk: 'There are :value[studies.inclded] studies.\n',
      found: 'the value `studies.inclded`',
      expected: 'a name that the data have here: included, list',
      suggestion: 'did you mean `:value[studies.included]`?',
    },
  ],
};
