import type { Rule } from '../../fault/rule.ts';

export const cpdRuleIsCurrent: Rule = {
  id: 'cpd-rule-is-current',
  holds:
    'Rules of a nation that somebody was to look at again before today are named in a warning. The documents are made all the same, and say when the rules were known.',
  severity: 'warning',
  examples: [
    {
      in: 'a nation',
      ok: 'known on: 2026-11-24\nnext check: 2027-05-24\n',
      notOk: 'known on: 2026-01-10\nnext check: 2026-06-01\n',
      found:
        'rules of England that were to be checked by 2026-06-01: ‘Pieces of CPD’, the standards, the headings of the record',
      expected: 'a day that is not past on 2026-11-25',
      suggestion:
        'see what Social Work England asks today, correct the file, and set `known on` and `next check`',
    },
  ],
};
