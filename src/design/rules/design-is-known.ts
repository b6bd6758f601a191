import type { Rule } from '../../fault/rule.ts';

export const designIsKnown: Rule = {
  id: 'design-is-known',
  holds: 'A design, and one that it extends, is a file in the folder of designs.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\n',
      notOk: 'extends: conted\n',
      found: 'no design `conted`',
      expected: 'one of `counted`, `large-print`',
      suggestion: 'did you mean `counted`?',
    },
  ],
};
