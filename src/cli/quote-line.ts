import { printable, type Tone, toned } from './terminal.ts';

/** Columns of a terminal that a quoted line may take: the rest of a longer one is left out. */
const widest = 96;
/** Columns that stay visible before the mark in a line that is cut. */
const before = 40;
/** Units of UTF-16 that are looked at for each column: characters with marks have several. */
const unitsOfColumn = 4;

/**
 * A line of a file with its number, and a caret under one of its columns:
 *
 *     12 | citekey: brak2023
 *        |          ^
 *
 * Of a long line the part round that column is quoted.
 *
 * @param text the whole file; a line that it does not have gives nothing
 * @param line,column counted from 1, the column in UTF-16 units as editors do
 */
export function quoteLine(
  text: string,
  line: number,
  column: number,
  tone: Tone,
  colour: boolean,
): readonly string[] {
  const source = lineOf(text, line)?.replace(/\r$/, '');
  if (source === undefined) return [];
  const at = startOfCharacter(source, Math.min(column - 1, source.length));
  const isWhole = fits(source, widest) === source.length;
  const from = isWhole ? 0 : at - fitsBefore(source.slice(0, at), before);
  const to = isWhole ? source.length : from + fits(source.slice(from), widest);
  const start = from > 0 ? '… ' : '';
  const quoted = start + printable(source.slice(from, to)) + (to < source.length ? ' …' : '');
  const indent = ' '.repeat(terminalWidth(start + printable(source.slice(from, at))));
  const number = String(line);
  const bar = toned('|', 'dim', colour);
  return [
    `${toned(number, 'dim', colour)} ${bar} ${quoted}`.trimEnd(),
    `${' '.repeat(number.length)} ${bar} ${indent}${toned('^', tone, colour)}`,
  ];
}

/** A line of a text, counted from 1. A text may have very many, and very many faults. */
function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** The second half of a surrogate pair is no place to cut, nor one to point at. */
function startOfCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** Units at the start of a text that so many columns hold, in whole characters. */
function fits(text: string, columns: number): number {
  let [units, width] = [0, 0];
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, columns * unitsOfColumn))) {
    width += widthOf(segment);
    if (width > columns) break;
    units += segment.length;
  }
  return startOfCharacter(text, units);
}

/** The same at the end of a text. */
function fitsBefore(text: string, columns: number): number {
  let [units, width] = [0, 0];
  const near = text.slice(startOfCharacter(text, Math.max(0, text.length - columns * unitsOfColumn)));
  for (const { segment } of [...new Intl.Segmenter().segment(near)].reverse()) {
    width += widthOf(segment);
    if (width > columns) break;
    units += segment.length;
  }
  return units;
}

const wide = (): RegExp =>
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60])/u;

const invisible = (): RegExp => /^[\p{Mark}\u200B-\u200D\u2060\uFEFF]+$/u;

/** Columns that a terminal gives to a character with its marks: two in East Asia and for emoji, none for what is not seen. */
function widthOf(character: string): number {
  if (invisible().test(character)) return 0;
  return wide().test(character) ? 2 : 1;
}

const terminalWidth = (text: string): number =>
  [...new Intl.Segmenter().segment(text)].reduce((width, { segment }) => width + widthOf(segment), 0);
