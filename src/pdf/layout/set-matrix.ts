import type { TypeStyle } from '../../design/design.ts';
import { drawingOf } from '../../document/drawing-of.ts';
import {
  apartFromTheme,
  headOfRoom,
  longestHead,
  narrowestNames,
  turnedLeading,
} from '../../document/matrix-fits.ts';
import { type Cell, type Content, isBlock, isRun, type Run, type Table } from '../../document/tree.ts';
import type { Item } from '../page.ts';
import { flattened, roomForRow } from './beside.ts';
import { repeatedHead } from './continued.ts';
import { millimetres } from './millimetres.ts';
import { allMoved, type Placed } from './moved.ts';
import { setDrawing } from './set-drawing.ts';
import { setGroupHead } from './set-group-head.ts';
import { setText } from './set-text.ts';
import { type SetTurned, setTurned, turnedAt } from './set-turned.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip, whole } from './strip.ts';
import { textRuns } from './text-runs.ts';
import { horizontal } from './under-rule.ts';
import { lineWidth } from './word.ts';
import { wordsOf } from './words.ts';

/** Millimetres: what a column may be wide, and names of rows where there is room. */
const widest = 9;
const usualNames = 46;

/** Of a line of names, how high a square is. */
const squareInLine = 0.58;

/** Of the size of its type, the leading of the names of rows: a line each. */
const nameLeading = 1.25;

/** Millimetres: the longest name of a column in one line. A longer one has two, unless there is no room for that. */
const longestNames = [46, longestHead] as const;

/** A column of squares: where its left edge is and how wide it is. Points. */
interface SquareColumn {
  readonly x: number;
  readonly width: number;
  readonly head: SetTurned;
  /** A head over this column and those after it, which stands at their left, and where. */
  readonly over?: { readonly x: number; readonly head: SetTurned };
}

/**
 * A table with a square in each cell, as narrow as its squares let it be: heads are turned and stand on their rule, and rows are as high as
 * the line of their name. What is counted at its foot is turned as the heads are.
 */
export function setMatrix(table: Table, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const notes = typeOf(setting, 'note');
  const names: TypeStyle = { ...notes, leading: Math.min(notes.leading, notes.size * nameLeading) };
  const heads: TypeStyle = { ...names, colour: 'ink', leading: names.size * turnedLeading };
  const [first, ...others] = table.columns;
  const rows = table.groups.flatMap((group) => group.rows);
  const apart = millimetres(apartFromTheme);
  const areUnder = others.some(({ over }) => over);
  const setAt = (longest: number) => {
    const head = (words: readonly Run[], isTheme: boolean): SetTurned =>
      setTurned(
        words,
        isTheme ? { ...heads, face: 'sans-semibold', colour: 'accent' } : heads,
        Math.min(millimetres(longest), roomForRow(design) * headOfRoom),
        setting,
      );
    let under = 0;
    return others.map(({ head: words, over }) => {
      if (over) under = over.columns;
      // Among columns that stand under a theme, one alone is a theme itself.
      const isTheme = areUnder && under-- <= 0;
      return {
        head: head(words, isTheme),
        over: over && head(over.head, true),
        before: isTheme ? apart : 0,
      };
    });
  };
  const lineOf = (content: Content): number =>
    lineWidth(
      wordsOf(
        textRuns(content.filter(isRun), names, setting.structure.ownerOf(content), setting),
        setting.faces,
        measure.width,
      ),
    );
  const gap = millimetres(3);

  const longestRow = Math.max(0, ...rows.map((row) => lineOf(row.head))) + gap;
  const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
  const measured = (longest: number) => {
    const heads = setAt(longest);
    const spaces = sum(heads.map(({ over, before }) => before + (over ? over.width + apart : 0)));
    return { set: heads, least: sum(heads.map((each) => each.head.width)), room: measure.width - spaces };
  };
  const [usual, longer] = longestNames.map(measured);
  if (!usual || !longer) throw new Error('Heads have two lengths');
  const wanted = Math.min(longestRow, millimetres(usualNames));
  const { set, least, room } = usual.room - usual.least < wanted ? longer : usual;
  const nameWidth = Math.max(Math.min(longestRow, room - least), millimetres(narrowestNames));
  // More room than the heads need is shared by all columns, as far as these stay narrow.
  const share = Math.min(1, (room - nameWidth) / least);
  const spread = Math.max(
    0,
    Math.min((room - nameWidth - least) / Math.max(1, set.length), millimetres(widest) - heads.leading),
  );
  let x = measure.x + nameWidth;
  const columns = set.map(({ head: own, over, before }): SquareColumn => {
    const at = x + before;
    x = over ? at + over.width + apart : at;
    const column = {
      x,
      width: own.width * share + spread,
      head: own,
      ...(over ? { over: { x: at + apart / 2, head: over } } : {}),
    };
    x += column.width;
    return column;
  });
  const width = Math.min(x - measure.x, measure.width);
  const within: Measure = { ...measure, width };
  const nameMeasure: Measure = { ...measure, width: nameWidth - gap };
  const rule = (y: number): Item => horizontal(measure.x, y, width, design.line.table, design.colour.rule);

  const caption = table.caption.length > 0 ? setText(table.caption, notes, measure, setting) : [];
  const headStrip: Strip = {
    ...setHeads(first?.head ?? [], columns, nameMeasure, rule, setting),
    before: millimetres(1.9),
    breakCost: caption.length > 0 ? cost.never : cost.block,
  };
  const tableHead = repeatedHead(headStrip, roomForRow(design));
  const strips: Strip[] = [];
  const bottom = table.groups.length - 1;
  table.groups.forEach(({ head: group, rows: inGroup }, at) => {
    if (group) {
      const [groupHead] = setGroupHead(group, true, within, setting);
      if (groupHead)
        strips.push({
          ...groupHead,
          before: at > 0 ? millimetres(1.4) : 0,
          breakCost: at > 0 ? cost.block : cost.never,
        });
    }
    inGroup.forEach((row, index) => {
      const isLast = index === inGroup.length - 1;
      const isEnd = isLast && at === bottom;
      const isCount = row.cells.some(({ children }) => !isSquare(children));
      const made = isCount
        ? setCounts(row.head, row.cells, columns, nameMeasure, heads, setting)
        : setSquares(row.head, row.cells, columns, nameMeasure, names, setting);
      const line = isEnd ? [rule(made.height)] : [];
      strips.push({
        ...made,
        items: [...made.items, ...line],
        // Neither the first nor the last row of a group stands alone.
        breakCost:
          index === 0 && (at === 0 || group)
            ? cost.never
            : index <= 1 || isEnd
              ? cost.reluctant
              : isLast
                ? cost.withinGroup
                : cost.row,
      });
    });
  });
  return [...whole(caption), headStrip, ...strips.map((each) => (tableHead ? { ...each, tableHead } : each))];
}

/** The square that a cell holds, where it holds nothing else. */
function isSquare(content: Content): boolean {
  const [only, ...others] = content;
  return only?.type === 'marks' && others.length === 0;
}

/** The heads on their rule, and what stands over several of them beside the first. */
function setHeads(
  own: readonly Run[],
  columns: readonly SquareColumn[],
  names: Measure,
  rule: (y: number) => Item,
  setting: Setting,
): Strip {
  const all = columns.flatMap(({ head, over }) => [head, ...(over ? [over.head] : [])]);
  const corner = setText(own, typeOf(setting, 'tableHead'), names, setting);
  const tallest = Math.max(heightOf(corner), ...all.map(heightOfTurned));
  const height = tallest + millimetres(1.6);
  return strip(height, [
    ...allMoved(flattened(corner), 0, tallest - heightOf(corner)),
    ...columns.flatMap((column) => [
      ...(column.over ? turnedAt(column.over.head, column.over.x, tallest) : []),
      ...turnedAt(column.head, column.x + (column.width - column.head.width) / 2, tallest),
    ]),
    rule(height - setting.design.line.table / 2),
  ]);
}

const heightOfTurned = ({ items }: SetTurned): number =>
  Math.max(0, ...items.map((item) => (item.kind === 'text' ? item.width - item.baseline : 0)));

/** A row of squares, each in the middle of its column and of the first line of the name. */
function setSquares(
  name: Content,
  cells: readonly Cell[],
  columns: readonly SquareColumn[],
  names: Measure,
  type: TypeStyle,
  setting: Setting,
): Strip {
  const head = setText(name.filter(isRun), type, names, setting, { owner: setting.structure.ownerOf(name) });
  const side = type.leading * squareInLine;
  const squares = cells.flatMap(({ children: [only] }, index): readonly Placed[] => {
    const column = columns[index];
    if (only?.type !== 'marks' || !column) return [];
    const drawing = drawingOf(only);
    const { items } = setDrawing(
      drawing,
      setting.structure.ownerOf(only),
      side / millimetres(drawing.width),
      column.x + (column.width - side) / 2,
      setting,
    );
    return allMoved(
      items.map((item) => (only.filled === 1 ? item : faint(item, setting))),
      0,
      (type.leading - side) / 2,
    );
  });
  return strip(Math.max(heightOf(head), type.leading), [...flattened(head), ...squares]);
}

/** What is not there is drawn for the eye to keep to its row and column, and no more. */
function faint(item: Item, { design }: Setting): Item {
  if (item.kind !== 'shape' || !item.stroke) return item;
  return { ...item, stroke: { ...item.stroke, colour: design.colour.hairline } };
}

/** Counts below the columns, turned. */
function setCounts(
  name: Content,
  cells: readonly Cell[],
  columns: readonly SquareColumn[],
  names: Measure,
  type: TypeStyle,
  setting: Setting,
): Strip {
  const head = setText(name.filter(isRun), typeOf(setting, 'tableHead'), names, setting, {
    owner: setting.structure.ownerOf(name),
  });
  const counts = cells.map(({ children }) =>
    children.some(isBlock)
      ? undefined
      : setTurned(children.filter(isRun), type, roomForRow(setting.design) * 0.2, setting, children),
  );
  const above = millimetres(1.4);
  const tallest = Math.max(heightOf(head), ...counts.map((count) => (count ? heightOfTurned(count) : 0)));
  return strip(above + tallest + millimetres(1.2), [
    ...allMoved(flattened(head), 0, above),
    ...counts.flatMap((count, index) => {
      const column = columns[index];
      return count && column
        ? turnedAt(count, column.x + (column.width - count.width) / 2, above + heightOfTurned(count))
        : [];
    }),
  ]);
}
