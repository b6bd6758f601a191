import type { Rule } from '../../fault/rule.ts';

export const fieldsAreAPair: Rule = {
  id: 'fields-are-a-pair',
  holds: 'Two fields stand side by side; more are too narrow to be written in.',
  examples: [
    {
      in: 'a template',
      ok: '## Record\n\n:::fields\n::field{label="Type"}\n\n::field{label="Date"}\n:::\n',
      notOk: '## Record\n\n:::fields\n::field{label="Type"}\n:::\n',
      found: ':::fields with one field',
      expected: 'two `::field`, which stand side by side',
    },
  ],
};
