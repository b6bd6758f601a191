type Parts = readonly number[];

/** The parts of a date of CSL, in whichever form a program wrote it: year, month and day as far as they are there, one date or two. */
export function readDate(value: unknown): readonly Parts[] | undefined {
  if (typeof value === 'number' || typeof value === 'string') return fromText(String(value));
  if (typeof value !== 'object' || value === null) return undefined;
  if ('date-parts' in value && Array.isArray(value['date-parts'])) {
    const dates = value['date-parts'].map(partsOf);
    if (dates.length > 0 && dates.length < 3 && dates.every((date) => date !== undefined)) return dates;
  }
  if ('raw' in value && typeof value.raw === 'string') return fromText(value.raw);
  if ('literal' in value && typeof value.literal === 'string') return fromText(value.literal);
  return undefined;
}

function partsOf(parts: unknown): Parts | undefined {
  if (!Array.isArray(parts)) return undefined;
  const numbers = parts
    .slice(0, 3)
    .filter((part) => part !== null && part !== '')
    .map(Number);
  return isDate(numbers) ? numbers : undefined;
}

/** 2019, 2019-05, 2019/05/12/, as RIS and BibTeX have them. Words are for a person to read. */
function fromText(text: string): readonly Parts[] | undefined {
  const found =
    /^\s*(?<year>\d{4})(?:[-/](?<month>\d{1,2})?(?:[-/](?<day>\d{1,2})?)?)?(?:[-/][^\d]*)?\s*$/.exec(
      text,
    )?.groups;
  if (found === undefined) return undefined;
  const numbers = [found.year, found.month, found.month && found.day].flatMap((part) =>
    part ? [Number(part)] : [],
  );
  return isDate(numbers) ? [numbers] : undefined;
}

function isDate([year, month = 1, day = 1]: Parts): boolean {
  return (
    year !== undefined &&
    Number.isInteger(year) &&
    year !== 0 &&
    Math.abs(year) < 10_000 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= 31
  );
}
