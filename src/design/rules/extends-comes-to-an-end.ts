import type { Rule } from '../../fault/rule.ts';

export const extendsComesToAnEnd: Rule = {
  id: 'extends-comes-to-an-end',
  holds: 'A design extends another and does not come back to itself.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\n',
      notOk: 'extends: example\n',
      found: '`example`, which is this design itself',
      expected: 'a design that does not come back to this one',
      suggestion: 'extend `counted`',
    },
  ],
};
