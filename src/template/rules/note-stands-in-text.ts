import type { Rule } from '../../fault/rule.ts';

export const noteStandsInText: Rule = {
  id: 'note-stands-in-text',
  holds: 'A note stands in the text itself, as few readers follow it to the foot of a page.',
  examples: [
    {
      in: 'a template',
      ok: 'A word (and a note).\n',
      notOk: 'A word[^a].\n',
      found: '`[^a]`, the mark of a footnote',
      expected: 'the note in the text itself, in brackets; a work is cited as `[@review]`',
    },
  ],
};
