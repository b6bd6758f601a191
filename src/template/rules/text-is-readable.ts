import type { Rule } from '../../fault/rule.ts';

export const textIsReadable: Rule = {
  id: 'text-is-readable',
  holds: 'Text has no control characters, which have no shape.',
  examples: [
    {
      in: 'a template',
      ok: 'Text.\n',
      notOk: 'Te\u0007xt.\n',
      found: 'a control character, which has no shape',
      expected: 'letters, digits and signs',
    },
  ],
};
