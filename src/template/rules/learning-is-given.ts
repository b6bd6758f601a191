import type { Rule } from '../../fault/rule.ts';

export const learningIsGiven: Rule = {
  id: 'learning-is-given',
  holds: 'What is made of a review’s piece of learning is asked for only where the review has one.',
  examples: [
    {
      in: 'a template',
      ok: ':::when{has=learning}\n## Learning\n\n::scenario\n:::\n',
      notOk: '## Learning\n\n::scenario\n',
      found: '`::scenario` for a review without `learning:`',
      expected: '`needs: learning` in the template’s header, or the block inside `:::when{has=learning}`',
    },
  ],
};
