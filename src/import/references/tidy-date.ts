import { isPlausibleYear, oldestYear } from '../../review/plausible-year.ts';
import { yearToDo } from '../../review/to-dos-in.ts';
import type { Remark } from '../import-report.ts';
import { plainText } from './plain-text.ts';
import { readDate } from './read-date.ts';

export interface TidyDate {
  /** As the schema of references has it; undefined where there is none. */
  readonly date?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  /** What is said in its place of a work that is not out yet. */
  readonly status?: string;
}

/** States of a work by what people write in the place of its year. */
const states: readonly (readonly [RegExp, string])[] = [
  [/^(?:in|im|en) ?(?:press|druck|prensa)$|^inpress$/i, 'in press'],
  [/^(?:accepted|to appear|forthcoming|in production)$/i, 'forthcoming'],
  [/^(?:submitted|under review|in review)$/i, 'submitted'],
  [/^(?:in preparation|inpreparation)$/i, 'in preparation'],
  [
    /^(?:advance online publication|ahead of print|e-?pub ahead of print|online ahead of print|early view|early access|online first|first view|articles? in press)$/i,
    'advance online publication',
  ],
];

/** The state of a work in the words that citations have for it; undefined for any other words. */
export const stateOf = (written: string): string | undefined => {
  const words = written
    .trim()
    .replace(/^[[(]\s*(.*?)\s*[\])]$/, '$1')
    .replace(/[.\s]+$/, '');
  return states.find(([pattern]) => pattern.test(words))?.[1];
};

/**
 * A date of a reference in parts. Of a work without a year it says what stands there, and what a person must look at: a year in which no
 * such work can have come out is named, and stays as it is written.
 *
 * @param latestYear the last that a work can be of
 */
export function tidyDate(
  field: string,
  value: unknown,
  latestYear: number,
  say: (as: Remark['as'], what: string) => void,
): TidyDate {
  const words = wordsOf(value);
  const about = words === undefined ? undefined : aboutThen(words);
  const parts = about ?? readDate(value);
  if (parts !== undefined) {
    for (const [year = 0] of field === 'original-date' ? [] : parts)
      if (!isPlausibleYear(year, latestYear) && year !== yearToDo)
        say(
          'to do',
          `${field}: the year ${year} is not between ${oldestYear} and ${latestYear}; see that it is right`,
        );
    const isCirca = about !== undefined || (typeof value === 'object' && value !== null && 'circa' in value);
    return { date: { 'date-parts': parts, ...(isCirca ? { circa: true as const } : {}) } };
  }
  const status = words === undefined ? undefined : stateOf(words);
  if (status !== undefined && field === 'issued') return { status };
  if (
    words !== undefined &&
    /^[[(]?(?:n\.?\s?d\.?|no date|undated|s\.?\s?d\.?|n\.a\.?)[\])]?$/i.test(words.trim())
  ) {
    say('left out', `${field}: it has no date`);
    return {};
  }
  const written = `“${shortened(plainText(words ?? (typeof value === 'object' && value !== null ? Object.keys(value).join(', ') : '')))}”`;
  if (field !== 'issued') {
    say('left out', `${field}: ${written} is no date in numbers`);
    return {};
  }
  say('to do', `issued: ${written} is no date in numbers`);
  return { date: { 'date-parts': [[yearToDo]] } };
}

/** c. 1900, [1900?], ca 1900 */
function aboutThen(words: string): readonly (readonly number[])[] | undefined {
  const [, before, after] =
    /^\s*[[(]?\s*(?:(?:c|ca|circa|approx|about|um)\.?\s*(\d{4})|(\d{4})\s*[?~])\s*[\])]?\s*$/i.exec(words) ??
    [];
  const year = before ?? after;
  return year === undefined ? undefined : [[Number(year)]];
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const said = Object.entries(value).find(([key]) => key === 'raw' || key === 'literal')?.[1];
  return typeof said === 'string' ? said : undefined;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
