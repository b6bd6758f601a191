import type { Rule } from '../../fault/rule.ts';

export const fieldIsLabelled: Rule = {
  id: 'field-is-labelled',
  holds: 'A field has a label that can be seen, and room for what it asks for.',
  examples: [
    {
      in: 'a template',
      ok: '## Record\n\n::field{label="What I learnt"}\n',
      notOk: '## Record\n\n::field{hint="In a sentence"}\n',
      found: '::field without a label',
      expected: 'a label that says what is asked for, such as `label="What I learnt"`',
    },
  ],
};
