import type { Element } from 'hast';
import type { TypeRole } from '../../design/design.ts';
import { classNames, hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { allMoved } from '../item-geometry.ts';
import type { Item } from '../page.ts';
import { flattened, roomForRow, rowUnderHeads, rowWithin } from './beside.ts';
import { repeatedHead } from './continued.ts';
import { withContinuedName } from './continued-name.ts';
import { identified } from './identified.ts';
import { millimetres } from './millimetres.ts';
import { setBreakdown } from './set-breakdown.ts';
import { setCell } from './set-cell.ts';
import { setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip, whole } from './strip.ts';
import { type Column, columnsOf, roleOf } from './table-columns.ts';
import { horizontal } from './under-rule.ts';

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
  const tableHead = headStrip && repeatedHead(headStrip, roomForRow(design));
  const room = roomForRow(design) - (tableHead?.height ?? 0);
  const rows = bodies.flatMap(elementsOf).map((tr, index, all): readonly [Element, Strip[]] => {
    const isUnderHeads = index === 0 || isGroupHead(all[index - 1]);
    return [tr, setRow(tr, kinds, columns, padding, isUnderHeads, room, inner, setting)];
  });
  const all = whole(captionStrips);
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
    const isGroup = isGroupHead(tr);
    const afterGroup = isGroupHead(rows[index - 1]?.[0]);
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
    const before = isGroup && index > 0 && !kinds.includes('short') ? millimetres(3.2) : 0;
    for (const [at, each] of ruled(
      strips,
      tr,
      isLast,
      isGroupHead(rows[index + 1]?.[0]),
      inner,
      setting,
    ).entries()) {
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

const isGroupHead = (tr: Element | undefined): boolean => tr !== undefined && hasClass(tr, 'group');

function setHead(head: Element, columns: readonly Column[], measure: Measure, setting: Setting): Strip {
  const [tr] = elementsOf(head);
  if (!tr) throw new Error('A table head has a row');
  const { design } = setting;
  const cells = elementsOf(tr).map((cell, index) =>
    setInColumn(cell, columns[index], 'tableHead', measure, setting),
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

function setRow(
  tr: Element,
  kinds: readonly string[],
  columns: readonly Column[],
  padding: number,
  isUnderHeads: boolean,
  room: number,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const { design } = setting;
  const cells = elementsOf(tr);
  if (isGroupHead(tr)) {
    const [cell] = cells;
    if (!cell) return [];
    const role = 'themeRow';
    const isShort = kinds.includes('short');
    const [above, below] = [millimetres(isShort ? 1.7 : 2.2), millimetres(isShort ? 1.1 : 1.4)];
    const line = setText(
      cell.children,
      typeOf(setting, role),
      setting.structure.ownerIn(cell),
      measure.x,
      measure.width,
      setting,
    );
    const height = above + heightOf(line) + below;
    return [
      strip(height, [
        ...allMoved(flattened(line), 0, above),
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
    setInColumn(cell, columns[index], roleOf(cell, false, kinds), measure, setting),
  );
  const padded = set.map((strips) => inset(strips, padding));
  const parts = isUnderHeads ? rowUnderHeads(room, padded) : rowWithin(room, padded);
  return withContinuedName(identified(parts, tr), cells[0], measure, setting);
}

function setInColumn(
  cell: Element,
  column: Column | undefined,
  role: TypeRole,
  measure: Measure,
  setting: Setting,
): Strip[] {
  if (!column) throw new Error('A row has no more cells than its table has columns');
  const isLast = column.x + column.width > measure.x + measure.width - 1;
  const width = column.width - (isLast ? 0 : millimetres(setting.design.space.cellRight));
  return setCell(cell, role, { ...measure, x: column.x, width }, setting);
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
  if (isGroupHead(tr) || (beforeGroup && !isLast)) return [...strips];
  const [weight, colour] = isLast
    ? [design.line.table, design.colour.rule]
    : [design.line.hairline, design.colour.hairline];
  return strips.map((each, index): Strip => {
    if (index !== strips.length - 1) return each;
    const line: Item = horizontal(measure.x, each.height, measure.width, weight, colour);
    return { ...each, items: [...each.items, line] };
  });
}
