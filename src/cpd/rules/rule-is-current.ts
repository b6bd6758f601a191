import type { Fault } from '../../fault/fault.ts';
import { placeOf } from '../../review/yaml/written.ts';
import type { CheckedNation } from './checked-nation.ts';

/**
 * Warns of rules that somebody was to look at before today, all of one day together. The documents are made all the same, and say
 * when the rules were known.
 */
export function ruleIsCurrent({ data, written }: CheckedNation, today: string): readonly Fault[] {
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
}

const quoted = (rule: string): string => `‘${rule}’`;
