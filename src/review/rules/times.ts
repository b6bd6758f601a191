import type { CslDate } from '../../citation/csl-item.ts';
import type { Breach, Place } from '../../fault/fault.ts';
import { isInCalendar } from '../calendar.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, Range } from '../review.ts';
import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const oldest = 125;

const rest = `  scenario: { made up: yes, text: Sam waits., written around: [talking] }
  reflection: { what: What do you see?, so what: What of it?, now what: What next? }
  peer discussion:
    - { name: Tell, text: Tell what you saw., minutes: 10 }
`;
const plan = (steps: string) => `learning:
  title: A small review for practice
  outcomes: [{ able to: say what people talk about, rests on: [talking] }]
  plan: [${steps}]
${rest}`;

/** Ages, dates and minutes. */
export const timeRules = {
  'ages-are-a-range': {
    holds:
      'Ages go from the youngest to the oldest, in years that people live; those of a listed study lie within those of all participants.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'participants: { total: 100, ages: { from: 18, to: 75 }, source: article, how sure: high }\n',
        notOk: 'participants: { total: 100, ages: { from: 75, to: 18 }, source: article, how sure: high }\n',
        found: 'ages from 75 to 18',
        expected: 'the younger age first',
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'review.yaml' && path.length === 0,
    *check({ review }) {
      const { ages } = review.participants;
      if (ages) yield* notARange(ages);
      if (!isReported(review.studies.list)) return;
      for (const study of review.studies.list.value) {
        if (!study.ages || !isReported(study.ages)) continue;
        yield* notARange(study.ages);
        if (!isReported(ages) || ages.derivedFrom) continue;
        const { from, to } = study.ages.value;
        if (from < ages.value.from || to > ages.value.to) {
          yield {
            place: study.ages.place,
            found: `ages from ${from} to ${to}`,
            expected: `ages within ${ages.value.from} to ${ages.value.to}`,
            also: { ...ages.place, what: 'the ages of all participants' },
          };
        }
      }
    },
  },
  'date-is-real': {
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
    *check({ review, data, written, references, referencesWritten }) {
      for (const key of ['date', 'next review'] as const) {
        const date = data.edition[key];
        const [year = 0, month, day] = date.split('-').map(Number);
        if (!isInCalendar(year, month, day)) {
          yield breachOfDate(
            placeOf(written, ['edition', key]),
            date,
            'a day as year-month-day, such as 2026-11-24',
          );
        }
      }
      const { lastSearched } = review.search;
      if (lastSearched && isReported(lastSearched)) {
        const [year = 0, ...rest] = lastSearched.value.split('-').map(Number);
        if (!isInCalendar(year, ...rest))
          yield breachOfDate(
            lastSearched.place,
            lastSearched.value,
            'a day or a month of the calendar, such as 2024-03-15',
          );
      }
      for (const [index, item] of references.entries()) {
        for (const key of ['issued', 'accessed'] as const) {
          for (const [number, parts] of datesOf(item[key]).entries()) {
            if (isInCalendar(...parts)) continue;
            const path = [index, key, 'date-parts', number];
            yield breachOfDate(
              placeOf(referencesWritten, path),
              parts.join('-'),
              'year, month and day of the calendar',
            );
          }
        }
      }
    },
  },
  'next-review-is-later': {
    holds: 'The next review is after the edition.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'edition: { number: 1, date: 2026-11-24, next review: 2027-11-24 }\n',
        notOk: 'edition: { number: 1, date: 2026-11-24, next review: 2026-11-24 }\n',
        found: 'the next review on 2026-11-24',
        expected: 'a day after the edition of 2026-11-24',
      },
    ],
    *check({ data: { edition }, written }) {
      // ISO 8601 dates sort as text.
      if (edition['next review'] > edition.date) return;
      yield {
        place: placeOf(written, ['edition', 'next review']),
        found: `the next review on ${edition['next review']}`,
        expected: `a day after the edition of ${edition.date}`,
        also: { ...placeOf(written, ['edition', 'date']), what: 'the day of the edition' },
      };
    },
  },
  'minutes-are-stated': {
    holds:
      'Each step of the plan gives its minutes, except two whose minutes are counted: the reading, from the words of the document, and the peer discussion, from its own steps. There is at most one of each of these two. If their minutes are typed, they are the same as those counted.',
    examples: [
      {
        in: 'review.yaml',
        ok: plan(
          '{ part: reading, do: Read. }, { part: peer discussion, do: Talk. }, { part: record, do: Write., minutes: 15 }',
        ),
        notOk: plan('{ part: record, do: Write. }'),
        found: 'no `minutes` in step 1 of the plan',
        expected: '`minutes`: whole minutes, such as 15',
      },
      {
        in: 'review.yaml',
        ok: plan('{ part: peer discussion, do: Talk., minutes: 10 }'),
        notOk: plan('{ part: peer discussion, do: Talk., minutes: 20 }'),
        found: '20 minutes for the peer discussion',
        expected: '10 minutes, the sum of its steps',
        suggestion: 'leave `minutes` out here: they are counted',
      },
      {
        in: 'review.yaml',
        ok: plan('{ part: reading, do: Read. }'),
        notOk: plan('{ part: reading, do: Read. }, { part: reading, do: Read on. }'),
        found: 'a second step with the part `reading`',
        expected: 'one such step, as its minutes are counted once',
      },
    ],
    // A minute that cannot be read has been told of, and sums with it mean nothing.
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' &&
      path[0] === 'learning' &&
      ['minutes', 'peer discussion'].includes(String(path.at(-1))),
    *check({ review, data, written }) {
      const steps = data.learning?.plan ?? [];
      for (const [index, { part, minutes }] of steps.entries()) {
        const path = ['learning', 'plan', index];
        const isCounted = part === 'peer discussion' || part === 'reading';
        const sum = review.learning?.discussionMinutes;
        if (minutes === undefined && !isCounted) {
          yield {
            place: keyPlaceOf(written, path),
            found: `no \`minutes\` in step ${index + 1} of the plan`,
            expected: '`minutes`: whole minutes, such as 15',
          };
        } else if (isCounted && steps.findIndex((step) => step.part === part) < index) {
          yield {
            place: placeOf(written, [...path, 'part']),
            found: `a second step with the part \`${part}\``,
            expected: 'one such step, as its minutes are counted once',
            also: {
              ...placeOf(written, ['learning', 'plan', steps.findIndex((step) => step.part === part)]),
              what: 'the first',
            },
          };
        } else if (minutes !== undefined && part === 'peer discussion' && minutes !== sum) {
          yield {
            place: placeOf(written, [...path, 'minutes']),
            found: `${minutes} minutes for the peer discussion`,
            expected: `${sum} minutes, the sum of its steps`,
            suggestion: 'leave `minutes` out here: they are counted',
            also: { ...placeOf(written, ['learning', 'peer discussion']), what: 'its steps' },
          };
        }
      }
    },
  },
} satisfies ReviewRules;

function* notARange(ages: Fact<Range>): Iterable<Breach> {
  if (!isReported(ages)) return;
  const { place, value } = ages;
  const { from, to } = value;
  if (from > to) yield { place, found: `ages from ${from} to ${to}`, expected: 'the younger age first' };
  else if (to > oldest)
    yield { place, found: `ages up to ${to}`, expected: `years that people live, up to ${oldest}` };
}

const datesOf = (date: CslDate | undefined): readonly (readonly [number, number?, number?])[] =>
  (date?.['date-parts'] ?? []).flatMap((parts) => (parts ? [parts] : []));

const breachOfDate = (place: Place, date: string, expected: string): Breach => ({
  place,
  found: `${date}, which is not in the calendar`,
  expected,
});
