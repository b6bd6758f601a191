import type { Fault } from '../../fault/fault.ts';
import { isInCalendar } from '../../review/calendar.ts';
import { type Path, placeOf } from '../../review/yaml/written.ts';
import { type CheckedNation, datedPlaces } from './checked-nation.ts';

/** A day or month is in the calendar. */
export function* dateIsReal(checked: CheckedNation): Iterable<Fault> {
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
      rule: 'date-is-real',
      severity: 'error',
      place: placeOf(checked.written, path),
      found: `${date}, which is not in the calendar`,
      expected:
        path.at(-1) === 'since'
          ? 'a day or month that there is'
          : 'a day as year-month-day, such as 2026-11-24',
    };
  }
}
