/**
 * What to write for a count that stands there as people write one: `12 studies`, `n = 12`, `1,200`, `twelve`, `approx. 180`. Undefined where
 * no number can be told from it.
 *
 * @param absence how the place says that there is none, where it can
 */
export function meantNumber(written: string, absence: string | undefined): string | undefined {
  const text = written.trim().replaceAll(/[“”„"‘’]/g, '');
  if (/^\d+$/.test(text) && text !== String(Number(text))) return `write ${Number(text)}`;
  if (/^\d+$/.test(text))
    return `write ${text} without ${text === written.trim() ? 'quotation marks' : 'the marks around it'}`;
  if (/^\d{1,3}(?:[, \u00A0\u202F’']\d{3})+$/.test(text)) return `write ${text.replaceAll(/\D/g, '')}`;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text))
    return `write ${text.replaceAll('.', '')}, without a sign for thousands, if you mean that`;
  if (/^\d+(?:\.\d+)?e\+?\d+$/i.test(text)) return `write ${Number(text)}`;
  if (/^-\d+$/.test(text)) return 'a count is 0 or more';
  if (/^\d+[.,]\d+$/.test(text))
    return `a count has no decimals${absence === undefined ? '' : `; a mean is not a count: ${inItsPlace(absence, written)}`}`;
  if (/%|per ?cent/i.test(text)) return 'write how many there are, and not their share';
  const alone =
    /^(?:n\s*=\s*)?(\d+)(?:[.*†‡§¹²³⁰⁴-⁹]+|\s*[[(]\d+[\])])?$/i.exec(text) ??
    /^(\d+)(?:\s*\/\s*|\s+(?:out\s+)?of\s+)\d+$/.exec(text) ??
    /^(\d+)\s+\p{L}+$/u.exec(text);
  if (alone?.[1] !== undefined) return `write ${Number(alone[1])} alone`;
  const inWords = numberInWords(text);
  if (inWords !== undefined) return `write ${inWords}`;
  const isAbout =
    /^(?:approx(?:\.|imately)?|about|around|roughly|circa|c\.|ca\.?|some|over|under|more than|fewer than|less than|at least|at most|up to|nearly|almost|[~≈<>≤≥±])\s*\d|^\d+\s*(?:\+|[-–—]\s*\d+|to\s+\d+)$/i;
  return isAbout.test(text)
    ? `write the number, if the source gives it${absence === undefined ? '' : `; if it does not, ${inItsPlace(absence, written)}`}`
    : undefined;
}

const inItsPlace = (absence: string, written: string): string =>
  `write \`{ ${absence}: 'the source says ${written.trim().replaceAll("'", '’')}' }\``;

const ones =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const belowHundred = new Map([
  ...ones.map((word, number) => [word, number] as const),
  ...tens.flatMap((ten, at) =>
    ones
      .slice(0, 10)
      .map((one, number) => [number === 0 ? ten : `${ten} ${one}`, 20 + 10 * at + number] as const),
  ),
]);

/** “six”, “forty-two”, “a hundred and seventy-nine”; undefined for anything else. */
function numberInWords(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replaceAll(/-|\band\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [, hundreds, rest = ''] = /^(?:(\w+) hundred ?)?(.*)$/.exec(words) ?? [];
  const above = hundreds === undefined || hundreds === 'a' ? 1 : ones.indexOf(hundreds);
  const below = rest === '' && hundreds !== undefined ? 0 : belowHundred.get(rest);
  if (below === undefined || above < 1 || above > 9) return undefined;
  return hundreds === undefined ? below : 100 * above + below;
}
