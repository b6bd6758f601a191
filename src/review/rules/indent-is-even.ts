import type { Rule } from './rule.ts';

export const indentIsEven: Rule = {
  id: 'indent-is-even',
  holds: 'Keys that belong to one place have the same number of spaces before them, and no tabs.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'made by:\n  organisation: The practice centre\n  contact: practice@example.org\n',
      notOk: 'made by:\n  organisation: The practice centre\n contact: practice@example.org\n',
      found: 'a line indented differently from the lines that it belongs to',
      expected: 'the same number of spaces before all keys of one place',
      suggestion: 'line it up with the key above it',
    },
    {
      in: 'review.yaml',
      ok: 'made by:\n  organisation: The practice centre\n',
      notOk: 'made by:\n\torganisation: The practice centre\n',
      found: 'a tab at the beginning of the line',
      expected: 'spaces',
      suggestion: 'replace each tab by two spaces; most editors can do so for the whole file',
    },
  ],
};
