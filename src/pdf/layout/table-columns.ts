import type { Element, ElementContent } from 'hast';
import type { TypeRole } from '../../design/design.ts';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { type ColumnNeed, columnWidths } from './column-widths.ts';
import { inlineRuns } from './inline-runs.ts';
import { millimetres } from './millimetres.ts';
import { roomForMarked } from './room-for-marked.ts';
import { isBlock } from './set-blocks.ts';
import { padOf } from './set-cell.ts';
import { setDrawing } from './set-drawing.ts';
import { listIndent } from './set-list.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { lineWidth } from './word.ts';
import { wordsOf } from './words.ts';

/** Points, from the left edge of the text area. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Columns of tables with a place on the page's axes; those of all others follow their content. */
export function columnsOf(
  table: Element,
  kinds: readonly string[],
  measure: Measure,
  setting: Setting,
): Column[] {
  const heads = elementsOf(table).find(({ tagName }) => tagName === 'thead');
  const count = heads ? elementsOf(elementsOf(heads)[0] ?? heads).length : 1;
  const starts = axesOf(kinds, count, measure, setting).map(millimetres);
  const last = starts.at(-1);
  // In a box or beside a head there may be no room for the page's axes.
  if (last !== undefined && last + millimetres(20) < measure.width) {
    if (!kinds.includes('short') || count !== 2) return columnsAt(starts, measure);
    // Words that would be divided beside their squares get room from the names, of which few are so long.
    const room = measure.width - roomForMarked(table, measure, setting);
    return columnsAt([0, Math.max(Math.min(last, room), measure.width * 0.38)], measure);
  }
  if (kinds.includes('points') && count === 2) {
    // A sentence or two, and short lines of what they rest on.
    return columnsAt([0, measure.width * 0.6], measure);
  }
  const needs = Array.from({ length: count }, (_, column) => needOf(table, column, measure, setting));
  let x = measure.x;
  return columnWidths(needs, measure.width).map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
}

/** Where columns begin, in millimetres from the left edge; none for tables without a place on the axes. */
function axesOf(
  kinds: readonly string[],
  count: number,
  { width }: Measure,
  { design }: Setting,
): readonly number[] {
  const { axes } = design.page;
  if ((kinds.includes('findings') || kinds.includes('theme')) && (count === 2 || count === 3)) {
    // A short table that has the page’s whole width leaves room for names of any length.
    const isWide = kinds.includes('short') && width > millimetres(axes.value * 1.6);
    return [0, isWide ? axes.value : axes.text, axes.last].slice(0, count);
  }
  return kinds.includes('sources') && count === 2 ? [0, axes.text] : [];
}

function columnsAt(starts: readonly number[], { x, width }: Measure): Column[] {
  return starts.map((start, index) => ({ x: x + start, width: (starts[index + 1] ?? width) - start }));
}

function needOf(table: Element, column: number, measure: Measure, setting: Setting): ColumnNeed {
  const right = millimetres(setting.design.space.cellRight);
  let smallest = 0;
  let largest = 0;
  for (const part of elementsOf(table)) {
    if (part.tagName !== 'thead' && part.tagName !== 'tbody') continue;
    for (const tr of elementsOf(part)) {
      const cell = elementsOf(tr)[column];
      if (!cell || cell.properties.colSpan !== undefined) continue;
      const role = roleOf(cell, part.tagName === 'thead', classNames(table));
      const type = typeOf(setting, role);
      for (const { content, owner, indent } of linesOf(cell, setting, padOf(cell, role, setting))) {
        const runs = inlineRuns(content, type, setting.structure.ownerIn(owner), setting);
        const words = wordsOf(runs, setting.faces, measure.width);
        const wholeLine = lineWidth(words);
        // A short head stands in one line; no column asks for more than most of the table.
        const isShortHead = part.tagName === 'thead' && wholeLine < millimetres(34);
        const widest = isShortHead ? wholeLine : words.reduce((most, { width }) => Math.max(most, width), 0);
        smallest = Math.max(smallest, indent + widest);
        largest = Math.max(largest, Math.min(indent + wholeLine, measure.width * 0.62));
      }
      for (const row of drawingsOf(cell)) {
        const { width } = setDrawing(row, measure.marks, 0, setting);
        smallest = Math.max(smallest, width);
        largest = Math.max(largest, width);
      }
    }
  }
  return { smallest: smallest + right, largest: largest + right };
}

interface Line {
  readonly content: readonly ElementContent[];
  readonly owner: Element;
  /** Points. */
  readonly indent: number;
}

/** What of a cell is set line by line: its own text, and that of its innermost blocks, however deep they are set in. */
function linesOf(block: Element, setting: Setting, indent: number): Line[] {
  const isSetIn = (child: Element): boolean => isBlock(child) || ['li', 'dt', 'dd'].includes(child.tagName);
  const inline = block.children.filter((child) => child.type !== 'element' || !isSetIn(child));
  const own = inline.some(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim()),
  );
  return [
    ...(own ? [{ content: inline, owner: block, indent }] : []),
    ...elementsOf(block)
      .filter((child) => isSetIn(child) && child.tagName !== 'svg')
      .flatMap((child) =>
        linesOf(child, setting, indent + (child.tagName === 'li' ? listIndent(block, setting) : 0)),
      ),
  ];
}

const drawingsOf = (block: Element): Element[] =>
  elementsOf(block).flatMap((child) => (child.tagName === 'svg' ? [child] : drawingsOf(child)));

/** The type of a cell’s text. */
export function roleOf(cell: Element, isHead: boolean, kinds: readonly string[]): TypeRole {
  if (isHead) return 'tableHead';
  // Sentences as row heads would be heavy in semibold, and so would all rows of a line each.
  return cell.tagName === 'th' && !['points', 'short'].some((kind) => kinds.includes(kind))
    ? 'tableRowHead'
    : 'table';
}
