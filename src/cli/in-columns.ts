import { type Tone, toned } from './colour.ts';
import { printable } from './quote-line.ts';

/** A name and what is said of it. */
export type Row = readonly [name: string, words: string];

/** Columns of a terminal that names may take; a longer name has a line of its own. */
const widestName = 30;

/**
 * Rows in two columns, the second wrapped at the width of the terminal. Without a width each row is one line, as programs that
 * search it take it.
 */
export function inColumns(
  rows: readonly Row[],
  width: number | undefined,
  tone: Tone,
  colour: boolean,
): string {
  const indent = Math.min(widestName, Math.max(0, ...rows.map(([name]) => name.length)));
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - indent - 4);
  return rows
    .map(([name, words]) => {
      const lines = wrapped(printable(words), room);
      const first = width !== undefined && name.length > indent ? undefined : lines.shift();
      const head = `  ${toned(printable(name).padEnd(indent), tone, colour)}  ${first ?? ''}`.trimEnd();
      return [head, ...lines.map((line) => `${' '.repeat(indent + 4)}${line}`)].join('\n');
    })
    .map((row) => `${row}\n`)
    .join('');
}

/** Lines no longer than the room, broken at spaces; a longer word has a line of its own. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
