import type { Rule } from '../../fault/rule.ts';

export const linkLeadsSomewhere: Rule = {
  id: 'link-leads-somewhere',
  holds: 'A link within the document leads to a head that it has.',
  examples: [
    {
      in: 'a template',
      ok: '## Limits\n\nSee [the limits](#limits).\n',
      notOk: '## Limits\n\nSee [the limits](#limts).\n',
      found: 'a link to #limts, a place that the document does not have',
      expected: '# and the words of a head, in small letters with hyphens: #limits',
      suggestion: 'did you mean #limits?',
    },
  ],
};
