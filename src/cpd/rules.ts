import type { Breach } from '../fault/fault.ts';
import type { Rule, Rules } from '../fault/rule.ts';
import { isInCalendar } from '../review/calendar.ts';
import { type Path, placeOf, type Written } from '../review/yaml/written.ts';
import type { NationInput } from './schema/nation-schema.ts';

/** What rules on a nation’s file look at. */
export interface CheckedNation {
  readonly data: NationInput;
  readonly written: Written;
}

interface NationRule extends Rule {
  /** @param today ISO 8601 */
  readonly check: (checked: CheckedNation, today: string) => Iterable<Breach>;
}

/** What should hold in the dated rules of a nation. How they are written is judged as data are. */
export const nationRules: Rules<'nations', NationRule> = {
  'cpd-rule-is-current': {
    holds:
      'If somebody should have checked the rules of a nation again before today, a warning names these rules. The documents are made all the same, and say when the rules were known.',
    examples: [
      {
        in: 'a nation',
        ok: 'known on: 2026-11-24\nnext check: 2027-05-24\n',
        notOk: 'known on: 2026-01-10\nnext check: 2026-06-01\n',
        found:
          'rules of England that were to be checked by 2026-06-01: ‘In each registration year’, the standards, the headings of the record',
        expected: 'a day that is not past on 2026-11-25',
        suggestion:
          'see what Social Work England asks today, correct the file, and set `known on` and `next check`',
      },
    ],
    check({ data, written }, today) {
      const { nation, regulator } = data;
      const whole = data['next check'];
      const inherited = data.asked.filter((rule) => rule['next check'] === undefined).map(({ rule }) => rule);
      const rest = [...(data.standards ? ['the standards'] : []), 'the headings of the record'];
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
          place,
          found: `rules of ${nation} that were to be checked by ${day}: ${names.join(', ')}`,
          expected: `a day that is not past on ${today}`,
          suggestion: `see what ${regulator} asks today, correct the file, and set \`known on\` and \`next check\``,
        }));
    },
  },
  'next-check-is-later': {
    holds: 'The next check of a nation’s rules is after the day on which they were known.',
    examples: [
      {
        in: 'a nation',
        ok: 'known on: 2026-11-24\nnext check: 2027-05-24\n',
        notOk: 'known on: 2027-06-01\nnext check: 2027-05-24\n',
        found: 'the next check on 2027-05-24',
        expected: 'a day after 2027-06-01, when this was known',
      },
    ],
    *check(checked) {
      const { data, written } = checked;
      for (const { path, ...own } of datedPlaces(checked)) {
        if (own.knownOn === undefined && own.nextCheck === undefined) continue;
        const [knownOn, nextCheck] = [own.knownOn ?? data['known on'], own.nextCheck ?? data['next check']];
        // ISO 8601 dates sort as text.
        if (nextCheck > knownOn) continue;
        const at = (key: string, isOwn: boolean) => placeOf(written, isOwn ? [...path, key] : [key]);
        yield {
          place: at('next check', own.nextCheck !== undefined),
          found: `the next check on ${nextCheck}`,
          expected: `a day after ${knownOn}, when this was known`,
          also: { ...at('known on', own.knownOn !== undefined), what: 'when it was known' },
        };
      }
    },
  },
  'heading-is-unique': {
    holds: 'No two fields of a record have the same heading.',
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
    *check({ data, written }) {
      const first = new Map<string, number>();
      for (const [index, { heading }] of data.record.headings.entries()) {
        const before = first.get(heading.toLowerCase());
        if (before === undefined) {
          first.set(heading.toLowerCase(), index);
          continue;
        }
        const at = (number: number) => placeOf(written, ['record', 'headings', number, 'heading']);
        yield {
          place: at(index),
          found: `\`${heading}\` for a second field of the record`,
          expected: 'a heading of its own',
          also: { ...at(before), what: 'the first field of that name' },
        };
      }
    },
  },
};

const quoted = (rule: string): string => `‘${rule}’`;

/** The mappings that may say when they are known and when to look again: the whole file, and each rule of it. */
function datedPlaces({ data }: CheckedNation): readonly {
  readonly path: Path;
  readonly knownOn: string | undefined;
  readonly nextCheck: string | undefined;
}[] {
  const places = [
    { path: [], from: data },
    ...data.asked.map((from, index) => ({ path: ['asked', index], from })),
  ];
  return places.map(({ path, from }) => ({ path, knownOn: from['known on'], nextCheck: from['next check'] }));
}

/** The rule `date-is-real` of data, for the days and months of a nation’s file. */
export function* datesNotReal(checked: CheckedNation): Iterable<Breach> {
  const written: (readonly [date: string | undefined, path: Path])[] = [
    ...datedPlaces(checked).flatMap(({ path, knownOn, nextCheck }) => [
      [knownOn, [...path, 'known on']] as const,
      [nextCheck, [...path, 'next check']] as const,
    ]),
    ...checked.data.asked.map(({ since }, index) => [since, ['asked', index, 'since']] as const),
  ];
  for (const [date, path] of written) {
    if (date === undefined) continue;
    const [year = 0, month, day] = date.split('-').map(Number);
    if (isInCalendar(year, month, day)) continue;
    yield {
      place: placeOf(checked.written, path),
      found: `${date}, which is not in the calendar`,
      expected:
        path.at(-1) === 'since'
          ? 'a day or month that there is'
          : 'a day as year-month-day, such as 2026-11-24',
    };
  }
}
