import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsOf } from '../../document/elements-of.ts';
import { millimetres } from './millimetres.ts';
import { isBlock } from './set-blocks.ts';
import { baselineOf, plainLine } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import type { Strip, TableHead } from './strip.ts';

/** Millimetres between the name and what goes on under it. */
const under = 1.4;

/**
 * The parts of a row, each with what a page begins with where the row goes on there: its name, cut to a line, and that it is continued.
 * An artifact, as a head that is repeated is: who listens hears the row once. A row in one piece has none.
 *
 * @param name the cell or term that names the row
 */
export function withContinuedName(
  parts: readonly Strip[],
  name: Element | undefined,
  { x, width }: Measure,
  setting: Setting,
): Strip[] {
  const words = name && nameIn(name);
  if (!words || parts.length < 2) return [...parts];
  const type = typeOf(setting, 'tableRowHead');
  const above = millimetres(setting.design.space.cell);
  const line = (text: string) =>
    plainLine(text, type, 'header', x, above + baselineOf(setting.faces[type.face], type), setting);
  const rowHead: TableHead = {
    height: above + type.leading + millimetres(under),
    items: [shortest(words.split(' '), (part) => line(setting.messages.pdf.continued(part)), width)],
  };
  return parts.map((part) => ({ ...part, rowHead }));
}

/** What names a row, without what stands below its name: squares, counts, further paragraphs. */
function nameIn(cell: Element): string {
  const block = elementsOf(cell).find(isBlock);
  const inline = cell.children.slice(0, block ? cell.children.indexOf(block) : undefined);
  const own = textOf({ type: 'root', children: inline }).trim();
  const words = own !== '' || !block ? own : block.tagName === 'svg' ? '' : textOf(block).trim();
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
