import { type Tone, toned } from './colour.ts';

/** Columns of a terminal that a quoted line may take: the rest of a longer one is left out. */
const widest = 96;
/** Columns that stay visible before the mark in a line that is cut. */
const before = 40;

/**
 * A line of a file with its number, and a caret under one of its columns:
 *
 *     12 | citekey: brak2023
 *        |          ^
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
  const whole = text.split('\n')[line - 1];
  if (whole === undefined) return [];
  const source = printable(whole.replace(/\r$/, ''));
  const at = Math.min(column - 1, source.length);
  const from = source.length > widest ? Math.max(0, at - before) : 0;
  const to = Math.min(source.length, from + widest);
  const start = from > 0 ? '… ' : '';
  const quoted = start + source.slice(from, to) + (to < source.length ? ' …' : '');
  const indent = ' '.repeat(terminalWidth(start + source.slice(from, at)));
  const number = String(line);
  const bar = toned('|', 'dim', colour);
  return [
    `${toned(number, 'dim', colour)} ${bar} ${quoted}`.trimEnd(),
    `${' '.repeat(number.length)} ${bar} ${indent}${toned('^', tone, colour)}`,
  ];
}

/** A text on one line that cannot steer the terminal: each control character becomes one visible character. */
export function printable(text: string): string {
  return text.replace(/[\t\n]/g, ' ').replace(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu, '\uFFFD');
}

const wide =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60])/u;

/** Columns that a terminal gives to a text: two for the wide characters of East Asia and for emoji, none for marks. */
function terminalWidth(text: string): number {
  const characters = [...new Intl.Segmenter().segment(text)];
  return characters.reduce((width, { segment }) => width + (wide.test(segment) ? 2 : 1), 0);
}
