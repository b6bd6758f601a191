import type { CslDate } from '../../citation/csl-item.ts';
import type { Fault } from '../../fault/fault.ts';
import { isInCalendar } from '../calendar.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const dateIsReal: Rule = {
  id: 'date-is-real',
  holds: 'A date is a day in the calendar, in the review and in the references.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'edition: { number: 1, date: 2028-02-29, next review: 2029-02-28 }\n',
      notOk: 'edition: { number: 1, date: 2026-02-29, next review: 2029-02-28 }\n',
      found: '2026-02-29, which is not in the calendar',
      expected: 'a day as year-month-day, such as 2026-11-24',
    },
  ],
  *check({ data, written, references, referencesWritten }) {
    for (const key of ['date', 'next review'] as const) {
      const date = data.edition[key];
      const [year = 0, month, day] = date.split('-').map(Number);
      if (!isInCalendar(year, month, day)) {
        yield fault(placeOf(written, ['edition', key]), date, 'a day as year-month-day, such as 2026-11-24');
      }
    }
    for (const [index, item] of references.entries()) {
      for (const key of ['issued', 'accessed'] as const) {
        for (const [number, parts] of datesOf(item[key]).entries()) {
          if (isInCalendar(...parts)) continue;
          const path = [index, key, 'date-parts', number];
          yield fault(
            placeOf(referencesWritten, path),
            parts.join('-'),
            'year, month and day of the calendar',
          );
        }
      }
    }
  },
};

const datesOf = (date: CslDate | undefined): readonly (readonly [number, number?, number?])[] =>
  (date?.['date-parts'] ?? []).flatMap((parts) => (parts ? [parts] : []));

const fault = (place: Fault['place'], date: string, expected: string): Fault => ({
  rule: 'date-is-real',
  severity: 'error',
  place,
  found: `${date}, which is not in the calendar`,
  expected,
});
