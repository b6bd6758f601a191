import type { Stream, Surroundings } from './surroundings.ts';

export type Tone = 'red' | 'yellow' | 'green' | 'bold' | 'dim';

/** Parameters of the ANSI sequence SGR that turn a tone on and off (ECMA-48, 8.3.117). */
const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export function toned(text: string, tone: Tone, colour: boolean): string {
  const [on, off] = codes[tone];
  return colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}

/** Whether a stream gets colour: a terminal does, unless NO_COLOR (no-color.org) or FORCE_COLOR says otherwise. */
export function wantsColour(stream: Stream, env: Surroundings['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Characters of a message that help; what is longer is a text that somebody put where a value belongs. */
const most = 600;

/**
 * Words of a message on one line, of which the first are shown where they are many, and how many more there are.
 *
 * @param whole whether all of them are shown
 */
export function cutWords(words: string, whole: boolean): string {
  if (whole || words.length <= most) return printable(words);
  const start = words.slice(0, most);
  // Between words where there are any, and never within a character.
  const cut = /^.*(?=\s)/su.exec(start.slice(-60))?.[0];
  const shown =
    cut === undefined ? start.replace(/[\uD800-\uDBFF]$/, '') : start.slice(0, most - 60 + cut.length);
  return `${printable(shown.trimEnd())} … and ${inThousands(words.length - shown.length)} characters more (--all shows them)`;
}

/** “1 file”, “3 files”, “5,001 files”. */
export const many = (count: number, word: string): string =>
  `${inThousands(count)} ${word}${count === 1 ? '' : 's'}`;

/** A count with its thousands set apart. */
export const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A text on one line that cannot steer the terminal: each control character becomes one visible character. */
export function printable(text: string): string {
  return text.replace(/[\t\n]/g, ' ').replace(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu, '\uFFFD');
}
