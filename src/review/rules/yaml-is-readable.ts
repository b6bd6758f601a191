import type { Rule } from './rule.ts';

export const yamlIsReadable: Rule = {
  id: 'yaml-is-readable',
  holds: 'Each line is a key, a colon, a space and a value, or a member of a list after a hyphen.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'title: Resilience as part of recovery\n',
      notOk: 'title: { Resilience as part of recovery\n',
      found: '{ that is not closed',
      expected: '} at the end of what it opens',
      suggestion: 'put text that has brackets of its own in quotation marks',
    },
    {
      in: 'references.json',
      ok: '[{ "id": "doe2020", "type": "book", "title": "A book" }]\n',
      notOk: '[{ "id": "doe2020" "type": "book", "title": "A book" }]\n',
      found: 'two values one after the other',
      expected: 'a comma between them',
    },
  ],
};
