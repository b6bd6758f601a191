import type { TypeRole } from '../../design/design.ts';
import { blocksIn } from '../../document/blocks-in.ts';
import { drawingOf } from '../../document/drawing-of.ts';
import { linesIn } from '../../document/lines-in.ts';
import {
  type Block,
  type Cell,
  type Content,
  isBlock,
  isRun,
  type Run,
  type Table,
  type TableKind,
} from '../../document/tree.ts';
import { type ColumnNeed, columnWidths } from './column-widths.ts';
import { millimetres } from './millimetres.ts';
import { roomForMarked } from './room-for-marked.ts';
import { padOf } from './set-cell.ts';
import { listIndent } from './set-list.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { textRuns } from './text-runs.ts';
import { lineWidth } from './word.ts';
import { wordsOf } from './words.ts';

/** Points, from the left edge of the text area. */
export interface SetColumn {
  readonly x: number;
  readonly width: number;
}

/** Columns of tables with a place on the page's axes; those of all others follow their content. */
export function columnsOf(table: Table, measure: Measure, setting: Setting): SetColumn[] {
  const { kind, short } = table;
  const count = Math.max(1, table.columns.length);
  const starts = axesOf(table, count, measure, setting).map(millimetres);
  const last = starts.at(-1);
  // In a box or beside a head there may be no room for the page's axes.
  if (last !== undefined && last + millimetres(20) < measure.width) {
    if (!short || count !== 2) return columnsAt(starts, measure);
    // Words that would be divided beside their squares get room from the names, of which few are so long.
    const room = measure.width - roomForMarked(table, measure, setting);
    return columnsAt([0, Math.max(Math.min(last, room), measure.width * 0.38)], measure);
  }
  if (kind === 'map' && count > 1) {
    // Cells of a map are alike, and are compared: each has as much room as any other.
    const first = Math.min(measure.width * 0.26, millimetres(count > 7 ? 34 : 42));
    return columnsAt([0, ...evenly(first, (measure.width - first) / (count - 1), count - 1)], measure);
  }
  if (kind === 'studies' && count > 3) {
    // “310 participants” stands in one line, what is told in a word or two has room for it, and the names of the study and of what it
    // supports have the rest.
    const first = measure.width * 0.25;
    const people = measure.width * 0.185;
    const each = measure.width * 0.145;
    return columnsAt([0, first, ...evenly(first + people, each, count - 2)], measure);
  }
  if (kind === 'gaps' && count > 2) {
    // A sentence for what is missing; the rest is told in a few words each.
    const first = measure.width * 0.32;
    return columnsAt([0, ...evenly(first, (measure.width - first) / (count - 1), count - 1)], measure);
  }
  if (kind === 'points' && count === 2) {
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
  { kind, short }: Table,
  count: number,
  { width }: Measure,
  { design }: Setting,
): readonly number[] {
  const { axes } = design.page;
  if ((kind === 'findings' || kind === 'theme') && (count === 2 || count === 3)) {
    // A short table that has the page’s whole width leaves room for names of any length.
    const isWide = short && width > millimetres(axes.value * 1.6);
    return [0, isWide ? axes.value : axes.text, axes.last].slice(0, count);
  }
  return kind === 'sources' && count === 2 ? [0, axes.text] : [];
}

/** Where columns of one width begin, from the first of them on. Points. */
const evenly = (first: number, width: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index * width);

function columnsAt(starts: readonly number[], { x, width }: Measure): SetColumn[] {
  return starts.map((start, index) => ({ x: x + start, width: (starts[index + 1] ?? width) - start }));
}

function needOf(table: Table, column: number, measure: Measure, setting: Setting): ColumnNeed {
  const right = cellRight(table.kind, setting);
  const need = { smallest: 0, largest: 0 };
  const take = (smallest: number, largest: number): void => {
    need.smallest = Math.max(need.smallest, smallest);
    need.largest = Math.max(need.largest, largest);
  };
  const see = (cell: Cell, role: TypeRole): void => {
    for (const { words: content, owner, indent } of linesOf(
      cell.children,
      setting,
      padOf(cell, role, setting),
    )) {
      const runs = textRuns(content, typeOf(setting, role), setting.structure.ownerOf(owner), setting);
      const words = wordsOf(runs, setting.faces, measure.width);
      const wholeLine = lineWidth(words);
      // A short head stands in one line; no column asks for more than most of the table.
      const isShortHead = role === 'tableHead' && wholeLine < millimetres(34);
      const widest = isShortHead ? wholeLine : words.reduce((most, { width }) => Math.max(most, width), 0);
      take(indent + widest, Math.min(indent + wholeLine, measure.width * 0.62));
    }
    for (const drawn of cell.children.filter(isBlock).flatMap(drawingsOf)) {
      const width = drawn * millimetres(measure.marks);
      take(width, width);
    }
  };
  const head = table.columns[column]?.head;
  if (head) see({ children: head }, 'tableHead');
  for (const row of table.groups.flatMap(({ rows }) => rows)) {
    const cell = column === 0 ? { children: row.head } : row.cells[column - 1];
    if (cell) see(cell, roleOfCell(table, column));
  }
  return { smallest: need.smallest + right, largest: need.largest + right };
}

interface Line {
  readonly words: readonly Run[];
  /** What holds them. */
  readonly owner: Content;
  /** Points. */
  readonly indent: number;
}

/** What of a cell is set line by line: its own text, and that of its blocks, however deep they are set in. */
function linesOf(content: Content, setting: Setting, indent: number): Line[] {
  const words = content.filter(isRun);
  const isSaid = words.some((run) => run.type !== 'text' || run.value.trim() !== '');
  return [
    ...(isSaid ? [{ words, owner: content, indent }] : []),
    ...content.filter(isBlock).flatMap((block) => linesOfBlock(block, setting, indent)),
  ];
}

function linesOfBlock(block: Block, setting: Setting, indent: number): Line[] {
  const isOrdered = block.type === 'keyMessages' || (block.type === 'list' && block.ordered);
  if (block.type === 'list' || block.type === 'keyMessages')
    return block.children.flatMap(({ children }) =>
      linesOf(children, setting, indent + listIndent(isOrdered, setting)),
    );
  if (block.type === 'said' && (block.listed || block.claims.length > 1))
    return [
      ...(block.by.length === 0 ? [] : [{ words: block.by, owner: block.by, indent }]),
      ...block.claims.flatMap(({ children }) =>
        linesOf(children, setting, indent + listIndent(false, setting)),
      ),
    ];
  return linesIn([block])
    .filter((words) => words.length > 0)
    .map((words) => ({ words, owner: words, indent }));
}

/** Widths of the drawings in a block, in their own millimetres. */
const drawingsOf = (block: Block): readonly number[] =>
  block.type === 'marks' || block.type === 'picture'
    ? [drawingOf(block).width]
    : blocksIn(block).flatMap(drawingsOf);

/** The type of a cell’s text. */
export const roleOfCell = ({ kind, short }: Table, column: number): TypeRole =>
  // Sentences as row heads would be heavy in semibold, and so would all rows of a line each.
  column === 0 && kind !== 'points' && kind !== 'gaps' && !short ? 'tableRowHead' : 'table';

/** What a kind of table has for its squares, as a scale, and above and below the lines of a cell, in points. */
export function cellSpaces(
  kind: TableKind,
  { design: { marks, space } }: Setting,
): { readonly marks: number; readonly padding: number } {
  const isWide = kind === 'findings' || kind === 'theme';
  return {
    marks: kind === 'map' ? marks.theme * mapMarks : kind === 'theme' ? marks.theme : marks.findings,
    padding: millimetres(isWide ? space.wideCell : kind === 'map' ? Math.min(space.cell, 1.3) : space.cell),
  };
}

/** Squares of a map beside those of a theme: lines of five fit into the narrowest of its columns. */
const mapMarks = 0.72;

/** Points between what stands in a cell and the next column; a map has many, of few words each. */
export const cellRight = (kind: TableKind, { design }: Setting): number =>
  millimetres(kind === 'map' ? Math.min(design.space.cellRight, 2) : design.space.cellRight);
