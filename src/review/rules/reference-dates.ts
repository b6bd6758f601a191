import { isPlausibleYear, oldestYear, yearsAhead } from '../plausible-year.ts';
import { yearToDo } from '../to-dos-in.ts';
import { placeOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const report = (year: number): string =>
  `[{ "id": "doe2020", "type": "report", "title": "A report", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[${year}]] } }]\n`;

/** The years of the works in references.json. */
export const referenceDateRules = {
  'year-is-plausible': {
    holds: `A work is of a year from ${oldestYear} to two years after the edition’s date. Any other is asked about: programs read the day for the year, or leave digits out. The year of an original is not asked about.`,
    examples: [
      {
        in: 'references.json',
        ok: report(2020),
        notOk: report(28),
        found: 'the year 28 in `issued` of `doe2020`',
        expected: 'a year from 1500 to 2028, two years after the edition of 2026-01-01',
        suggestion: 'look the work up, and write the year in which it came out',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && (path.length === 0 || path[0] === 'edition'),
    *check({ references, referencesWritten, written, data: { edition, citekey } }) {
      const latest = Number(edition.date.slice(0, 4)) + yearsAhead;
      const late = references.filter(({ issued }) => isLate(issued?.['date-parts'][0][0], latest));
      // Where the review and others are later than the edition, it is the day of the edition that is wrong: `facts-agree` says so.
      const isEarly = late.length > 1 && late.some(({ id }) => id === citekey);
      for (const [index, item] of references.entries())
        for (const field of ['issued', 'accessed', 'event-date'] as const)
          for (const [number, parts] of (item[field]?.['date-parts'] ?? []).entries()) {
            const year = parts?.[0];
            if (year === undefined || year === yearToDo || isPlausibleYear(year, latest)) continue;
            if (isEarly && isLate(year, latest)) continue;
            yield {
              place: placeOf(referencesWritten, [index, field, 'date-parts', number, 0]),
              found: `the year ${year} in \`${field}\` of \`${item.id}\``,
              expected: `a year from ${oldestYear} to ${latest}, two years after the edition of ${edition.date}`,
              suggestion: 'look the work up, and write the year in which it came out',
              also: { ...placeOf(written, ['edition', 'date']), what: 'the day of the edition' },
            };
          }
    },
  },
} satisfies ReviewRules;

const isLate = (year: number | undefined, latest: number): boolean =>
  year !== undefined && year !== yearToDo && year > latest;
