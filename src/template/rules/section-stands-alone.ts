import type { Rule } from '../../fault/rule.ts';

export const sectionStandsAlone: Rule = {
  id: 'section-stands-alone',
  holds: 'A box with the head of a section stands in no other block.',
  examples: [
    {
      in: 'a template',
      ok: ':::box\n## A section\n:::\n',
      notOk: '::::box\n:::box\n## A section\n:::\n::::\n',
      found: '`:::box` with a section’s head inside a box',
      expected: 'a box with a `##` outside of other blocks, or with `###` in them',
    },
  ],
};
