import type { Rule } from '../../fault/rule.ts';

export const headingIsUnique: Rule = {
  id: 'heading-is-unique',
  holds: 'No two fields of a record are called the same.',
  examples: [
    {
      in: 'a nation',
      ok: 'record:\n  headings of: this briefing\n  headings: [{ heading: What I did, lines: 5 }, { heading: What I learnt, lines: 6 }]\n',
      notOk:
        'record:\n  headings of: this briefing\n  headings: [{ heading: What I did, lines: 5 }, { heading: What I did, lines: 6 }]\n',
      found: '`What I did` for a second field of the record',
      expected: 'a heading of its own',
    },
  ],
};
