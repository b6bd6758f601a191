import { linesIn } from '../../document/lines-in.ts';
import { type Content, isBlock, isRun } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import { millimetres } from './millimetres.ts';
import { baselineOf, plainLine } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import type { Strip, TableHead } from './strip.ts';

/** Millimetres between the name and what goes on under it. */
const under = 1.4;

/** The same under the name of a section or a group, which is no part of what follows. */
const underPart = 2.8;

/**
 * The parts of a row, each with what a page begins with where the row goes on there: its name, cut to a line, and that it is continued.
 * An artifact, as a head that is repeated is: who listens hears the row once. A row in one piece has none.
 *
 * @param name the cell or term that names the row
 */
export function withContinuedName(
  parts: readonly Strip[],
  name: Content,
  measure: Measure,
  setting: Setting,
): Strip[] {
  if (parts.length < 2) return [...parts];
  return named(parts, nameIn(name), measure, setting, { above: setting.design.space.cell, below: under });
}

/** The same of what a reader could lose on the way to another page, a section or a group of rows, in a design that says so of each. */
export const withContinuedPart = (
  parts: readonly Strip[],
  name: Content,
  measure: Measure,
  setting: Setting,
): Strip[] =>
  setting.design.continued
    ? named(parts, nameIn(name), measure, setting, { above: 0, below: underPart })
    : [...parts];

/** @param room in millimetres over the name and under it */
function named(
  parts: readonly Strip[],
  words: string,
  { x, width }: Measure,
  setting: Setting,
  room: { readonly above: number; readonly below: number },
): Strip[] {
  const above = millimetres(room.above);
  if (words === '') return [...parts];
  const type = typeOf(setting, 'tableRowHead');
  const line = (text: string) =>
    plainLine(text, type, 'header', x, above + baselineOf(setting.faces[type.face], type), setting);
  const name: TableHead = {
    height: above + type.leading + millimetres(room.below),
    items: [shortest(words.split(' '), (part) => line(setting.messages.pdf.continued(part)), width)],
  };
  return parts.map((part) => ({ ...part, names: [name, ...(part.names ?? [])] }));
}

/** What names a row, without what stands below its name: squares, counts, further paragraphs. */
function nameIn(cell: Content): string {
  const at = cell.findIndex(isBlock);
  const own = wordsOf((at === -1 ? cell : cell.slice(0, at)).filter(isRun)).trim();
  const words = own === '' ? wordsOf(linesIn(cell.filter(isBlock).slice(0, 1)).flat()).trim() : own;
  return words.replaceAll(/\s+/g, ' ');
}

/** No line holds more. */
const mostWords = 40;

function shortest<Line extends { readonly width: number }>(
  words: readonly string[],
  line: (text: string) => Line,
  width: number,
): Line {
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const made = line(count < words.length ? `${words.slice(0, count).join(' ')} …` : words.join(' '));
    if (made.width <= width) return made;
  }
  const [first = ''] = words;
  for (let letters = first.length - 1; letters > 1; letters--) {
    const made = line(`${first.slice(0, letters)} …`);
    if (made.width <= width) return made;
  }
  return line('…');
}
