import { isInCalendar } from '../calendar.ts';
import { months } from '../months.ts';

/** What to write for a day that stands there in another form: `4 May 2026`, `04/05/2026`, `2026-5-4`. Undefined where it is none. */
export function meantDate(written: string): string | undefined {
  const text = written
    .trim()
    .replaceAll(/[“”"‘’,]|(?<=\d)(?:st|nd|rd|th)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const day = dayIn(text);
  if (day !== undefined) return `write ${day}`;
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text) ?? [];
  const [british, american] = [asDay(year, second, first), asDay(year, first, second)];
  if (british !== undefined && american !== undefined && british !== american && text.includes('/'))
    return `write ${british}, or ${american} if the month comes first`;
  if (british !== undefined || american !== undefined) return `write ${british ?? american}`;
  const month = /^(\p{L}+) (\d{4})$/u.exec(text) ?? /^(\d{1,2})[./-](\d{4})$/.exec(text);
  const [, of = '', inYear = ''] = month ?? [];
  const start = asDay(inYear, numberOfMonth(of), '1');
  if (start !== undefined) return `write it with its day, such as ${start}`;
  return /^\d{4}(?:-\d{1,2})?$/.test(text) ? 'write it with its month and its day' : undefined;
}

/** What can be one day only. */
function dayIn(text: string): string | undefined {
  const inFigures = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?:T.*| \d\d:.*)?$/.exec(text);
  if (inFigures) return asDay(...partsOf(inFigures, 1, 2, 3));
  const british = /^(?:\p{L}+ )?(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(text);
  if (british) return asDay(...partsOf(british, 3, 2, 1));
  const american = /^(\p{L}+)\.? (\d{1,2}) (\d{4})$/u.exec(text);
  return american ? asDay(...partsOf(american, 3, 1, 2)) : undefined;
}

function partsOf(
  found: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): readonly [string, string, string] {
  return [found[year] ?? '', numberOfMonth(found[month] ?? ''), found[day] ?? ''];
}

/** Of a month in figures or in words, in figures; anything else stays what it is. */
function numberOfMonth(month: string): string {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? month : String(number);
}

/** As ISO 8601 has it; undefined where the calendar has no such day. */
function asDay(year: string, month: string, day: string): string | undefined {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  if (!isInCalendar(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
