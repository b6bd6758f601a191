import type { Rule } from '../../fault/rule.ts';

export const certificateHasHead: Rule = {
  id: 'certificate-has-head',
  holds: 'A certificate begins with its head, so that whoever finds the sheet knows what it is.',
  examples: [
    {
      in: 'a template',
      ok: ':::certificate\n## Certificate\n\nWhat was learnt\n:::\n',
      notOk: ':::certificate\nWhat was learnt\n:::\n',
      found: ':::certificate that does not begin with a head',
      expected: 'a head such as `## Certificate of completion`, then what was learnt',
    },
  ],
};
