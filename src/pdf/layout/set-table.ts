import type { Element } from 'hast';
import type { TypeRole } from '../../design/design.ts';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import type { Item } from '../page.ts';
import { dividedRow, flattened, row } from './beside.ts';
import { type ColumnNeed, columnWidths } from './column-widths.ts';
import { horizontal } from './horizontal.ts';
import { identified } from './identified.ts';
import { inlineRuns } from './inline-runs.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import { setBreakdown } from './set-breakdown.ts';
import { setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip, type TableHead } from './strip.ts';
import { wordsOf } from './words.ts';

interface Column {
  readonly x: number;
  readonly width: number;
}

/** A table: caption, heads that repeat over pages, rows that stay whole. */
export function setTable(table: Element, measure: Measure, setting: Setting): Strip[] {
  const kinds = classNames(table);
  const { design } = setting;
  const inner: Measure = {
    ...measure,
    marks: kinds.includes('theme') ? design.marks.theme : design.marks.findings,
  };
  const parts = elementsOf(table);
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  const head = parts.find(({ tagName }) => tagName === 'thead');
  const bodies = parts.filter(({ tagName }) => tagName === 'tbody');
  if (kinds.includes('breakdown')) return setBreakdown(table, inner, setting);
  const columns = columnsOf(table, kinds, inner, setting);
  const padding = millimetres(
    kinds.includes('findings') || kinds.includes('theme') ? design.space.wideCell : design.space.cell,
  );
  const captionStrips = caption
    ? setText(
        caption.children,
        typeOf(setting, 'note'),
        setting.structure.ownerIn(caption),
        inner.x,
        inner.width,
        setting,
      )
    : [];
  const headStrip = head ? setHead(head, columns, inner, setting) : undefined;
  const tableHead = headStrip && repeated(headStrip);
  const rows = bodies.flatMap((body) =>
    elementsOf(body).map((tr): readonly [Element, Strip[]] => [
      tr,
      setRow(tr, kinds, columns, padding, inner, setting),
    ]),
  );
  const all: Strip[] = captionStrips.map((each, index) =>
    index === 0 ? each : { ...each, breakCost: cost.never },
  );
  if (headStrip)
    all.push({
      ...headStrip,
      before: millimetres(1.4),
      breakCost: captionStrips.length > 0 ? cost.never : cost.block,
    });
  const grouped = bodies.length > 1;
  const bodyHeight = rows.reduce((sum, [, strips]) => sum + heightOf(strips), 0);
  const isShort = bodyHeight < millimetres(design.page.height) / 3;
  for (const [index, [tr, strips]] of rows.entries()) {
    const isGroup = classNames(tr).includes('group');
    const previous = rows[index - 1];
    const afterGroup = previous !== undefined && classNames(previous[0]).includes('group');
    const isLast = index === rows.length - 1;
    const early = index === 0 || afterGroup || isShort;
    const breakCost = early
      ? cost.never
      : index === 1 || isLast
        ? cost.reluctant
        : isGroup
          ? cost.block
          : grouped
            ? cost.withinGroup
            : cost.row;
    const before = isGroup && index > 0 ? millimetres(3.2) : 0;
    for (const [at, each] of ruled(strips, tr, isLast, nextIsGroup(rows, index), inner, setting).entries()) {
      all.push({
        ...each,
        before: at === 0 ? before : each.before,
        breakCost: at === 0 ? breakCost : each.breakCost,
        ...(tableHead ? { tableHead } : {}),
      });
    }
  }
  return all;
}

const nextIsGroup = (rows: readonly (readonly [Element, Strip[]])[], index: number): boolean => {
  const next = rows[index + 1];
  return next !== undefined && classNames(next[0]).includes('group');
};

/** Columns of tables with a place on the page's axes; those of all others follow their content. */
function columnsOf(table: Element, kinds: readonly string[], measure: Measure, setting: Setting): Column[] {
  const heads = elementsOf(table).find(({ tagName }) => tagName === 'thead');
  const count = heads ? elementsOf(elementsOf(heads)[0] ?? heads).length : 1;
  const { axes } = setting.design.page;
  if ((kinds.includes('findings') || kinds.includes('theme')) && (count === 2 || count === 3)) {
    return columnsAt([0, axes.text, axes.last].slice(0, count).map(millimetres), measure);
  }
  if (kinds.includes('sources') && count === 3) {
    // Long lists of what rests on a source, short names of sources, and a word or two.
    return columnsAt([0, axes.value + 10, axes.value + 58].map(millimetres), measure);
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
      for (const line of linesOf(cell)) {
        const type = typeOf(setting, roleOf(cell, part.tagName === 'thead', classNames(table)));
        const runs = inlineRuns(line.children, type, setting.structure.ownerIn(line), setting);
        const words = wordsOf(runs, setting.faces, measure.width);
        const wholeLine = words.reduce((sum, word) => sum + word.width + word.space, 0);
        // A short head stands in one line; no column asks for more than most of the table.
        const isShortHead = part.tagName === 'thead' && wholeLine < millimetres(34);
        smallest = Math.max(smallest, ...(isShortHead ? [wholeLine] : words.map((word) => word.width)));
        largest = Math.max(largest, Math.min(wholeLine, measure.width * 0.62));
      }
    }
  }
  return { smallest: smallest + right, largest: largest + right };
}

/** The innermost blocks of a cell, whose text is set line by line. */
function linesOf(cell: Element): Element[] {
  const blocks = elementsOf(cell).filter(({ tagName }) => ['p', 'ul', 'ol', 'li', 'div'].includes(tagName));
  return blocks.length === 0 ? [cell] : blocks.flatMap(linesOf);
}

function roleOf(cell: Element, isHead: boolean, kinds: readonly string[]): TypeRole {
  if (isHead) return 'tableHead';
  // Sentences as row heads would be heavy in semibold.
  return cell.tagName === 'th' && !kinds.includes('sources') && !kinds.includes('points')
    ? 'tableRowHead'
    : 'table';
}

function setHead(head: Element, columns: readonly Column[], measure: Measure, setting: Setting): Strip {
  const [tr] = elementsOf(head);
  if (!tr) throw new Error('A table head has a row');
  const { design } = setting;
  const cells = elementsOf(tr).map((cell, index) =>
    setCell(cell, columns[index], 'tableHead', measure, setting),
  );
  const tallest = Math.max(...cells.map(heightOf));
  // Heads stand on their rule: bottom-aligned.
  const items = cells.flatMap((strips) => allMoved(flattened(strips), 0, tallest - heightOf(strips)));
  const height = tallest + millimetres(1.6);
  return strip(height, [
    ...items,
    horizontal(
      measure.x,
      height - design.line.table / 2,
      measure.width,
      design.line.table,
      design.colour.rule,
    ),
  ]);
}

/** The head again on a further page, as an artifact. A link works once only. */
function repeated({ height, items }: Strip): TableHead {
  return {
    height,
    items: items.map((item): Item => {
      if (item.kind !== 'text') return { ...item, owner: 'header' };
      const { link: _link, id: _id, ...text } = item;
      return { ...text, owner: 'header' };
    }),
  };
}

function setRow(
  tr: Element,
  kinds: readonly string[],
  columns: readonly Column[],
  padding: number,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const { design } = setting;
  const cells = elementsOf(tr);
  if (classNames(tr).includes('group')) {
    const [cell] = cells;
    if (!cell) return [];
    const role = 'themeRow';
    const line = setText(
      cell.children,
      typeOf(setting, role),
      setting.structure.ownerIn(cell),
      measure.x,
      measure.width,
      setting,
    );
    const height = millimetres(2.2) + heightOf(line) + millimetres(1.4);
    return [
      strip(height, [
        ...allMoved(flattened(line), 0, millimetres(2.2)),
        horizontal(
          measure.x,
          height - design.line.table / 2,
          measure.width,
          design.line.table,
          design.colour.accent,
        ),
      ]),
    ];
  }
  const set = cells.map((cell, index) =>
    setCell(cell, columns[index], roleOf(cell, false, kinds), measure, setting),
  );
  const padded = set.map((strips) => inset(strips, padding));
  const tallest = Math.max(...padded.map(heightOf));
  const { margin, height } = design.page;
  const isTall = tallest > millimetres(height - margin.top - margin.bottom) * 0.8;
  return identified(isTall ? dividedRow(padded) : [row(padded)], tr);
}

function setCell(
  cell: Element,
  column: Column | undefined,
  role: TypeRole,
  measure: Measure,
  setting: Setting,
): Strip[] {
  if (!column) throw new Error('A row has no more cells than its table has columns');
  const isLast = column.x + column.width > measure.x + measure.width - 1;
  const width = column.width - (isLast ? 0 : millimetres(setting.design.space.cellRight));
  return setContent(cell, role, { ...measure, x: column.x, width }, setting);
}

/** Space above the first and below the last line of a cell. */
function inset(strips: readonly Strip[], padding: number): Strip[] {
  return strips.map((each, index) => {
    const top = index === 0 ? padding : 0;
    const bottom = index === strips.length - 1 ? padding : 0;
    return { ...each, height: each.height + top + bottom, items: allMoved(each.items, 0, top) };
  });
}

/** The rule below a row: a hairline, ink below the last one, none where a group's own rule follows. */
function ruled(
  strips: readonly Strip[],
  tr: Element,
  isLast: boolean,
  beforeGroup: boolean,
  measure: Measure,
  { design }: Setting,
): Strip[] {
  if (classNames(tr).includes('group') || (beforeGroup && !isLast)) return [...strips];
  const [weight, colour] = isLast
    ? [design.line.table, design.colour.rule]
    : [design.line.hairline, design.colour.hairline];
  return strips.map((each, index): Strip => {
    if (index !== strips.length - 1) return each;
    const line: Item = horizontal(measure.x, each.height, measure.width, weight, colour);
    return { ...each, items: [...each.items, line] };
  });
}
