import type { Fault, Place } from '../fault/fault.ts';
import { toned } from './colour.ts';
import { cutWords } from './cut-words.ts';
import { printable, quoteLine } from './quote-line.ts';

/**
 * A fault for the terminal: where, which rule, the line quoted and marked, what was found and what was expected.
 *
 * @param texts the files that were read, by the names that places give; a place in another file is not quoted
 * @param whole whether words are shown however many they are
 */
export function printFault(
  fault: Fault,
  texts: ReadonlyMap<string, string>,
  colour: boolean,
  whole = false,
): string {
  const { place, severity, rule, found, expected, suggestion, also } = fault;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const detail = (label: string, words: string) =>
    `  ${toned(label.padEnd(10), 'dim', colour)}${cutWords(words, whole)}`;
  return [
    `${toned(where(place, texts), 'bold', colour)}  ${toned(severity, tone, colour)}  ${rule}`,
    ...quoted(place, texts, tone, colour),
    detail('found', found),
    detail('expected', expected),
    ...(suggestion === undefined ? [] : [detail('to do', suggestion)]),
    ...(also === undefined ? [] : [detail('see also', `${where(also, texts)}: ${also.what}`)]),
    ...(also === undefined ? [] : quoted(also, texts, 'dim', colour)),
  ].join('\n');
}

/** `file:line:column`, which editors and terminals make a link; the file alone where it could not be read at all. */
function where({ file, line, column }: Place, texts: ReadonlyMap<string, string>): string {
  const wholeFile = line === 1 && column === 1 && !texts.has(file);
  return printable(wholeFile ? file : `${file}:${line}:${column}`);
}

function quoted(
  { file, line, column }: Place,
  texts: ReadonlyMap<string, string>,
  tone: 'red' | 'yellow' | 'dim',
  colour: boolean,
): readonly string[] {
  const text = texts.get(file);
  if (text === undefined) return [];
  return quoteLine(text, line, column, tone, colour).map((row) => `  ${row}`);
}
