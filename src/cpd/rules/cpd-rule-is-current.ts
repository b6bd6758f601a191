import { placeOf } from '../../review/yaml/written.ts';
import type { NationRule } from './nation-rule.ts';

export const cpdRuleIsCurrent: NationRule = {
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
  check({ data, written }, today) {
    const { nation, regulator } = data;
    const whole = data['next check'];
    const inherited = data.asked.filter((rule) => rule['next check'] === undefined).map(({ rule }) => rule);
    const rest = [...('of' in data.standards ? ['the standards'] : []), 'the headings of the record'];
    const due = [
      { day: whole, place: placeOf(written, ['next check']), names: [...inherited.map(quoted), ...rest] },
      ...data.asked.flatMap(({ rule, 'next check': day }, index) =>
        day === undefined
          ? []
          : [{ day, place: placeOf(written, ['asked', index, 'next check']), names: [quoted(rule)] }],
      ),
    ];
    return due
      .filter(({ day }) => day < today)
      .map(({ day, place, names }) => ({
        rule: 'cpd-rule-is-current',
        severity: 'warning',
        place,
        found: `rules of ${nation} that were to be checked by ${day}: ${names.join(', ')}`,
        expected: `a day that is not past on ${today}`,
        suggestion: `see what ${regulator} asks today, correct the file, and set \`known on\` and \`next check\``,
      }));
  },
};

const quoted = (rule: string): string => `‘${rule}’`;
