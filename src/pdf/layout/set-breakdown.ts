import type { Element } from 'hast';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { row } from './beside.ts';
import { horizontal } from './horizontal.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import { setCell } from './set-cell.ts';
import { setText } from './set-text.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/**
 * A table of method breakdowns, set like labelled facts: the name of each breakdown once, on the line of its first
 * part, then the parts and their counts on the page's axes, and a hairline between breakdowns.
 */
export function setBreakdown(table: Element, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const { axes } = design.page;
  const columns = [0, axes.value - axes.text, axes.last - axes.text + 12].map(millimetres);
  const parts = elementsOf(table);
  const at = (column: number): Measure => ({
    ...measure,
    x: measure.x + (columns[column] ?? 0),
    width: (columns[column + 1] ?? measure.width) - (columns[column] ?? 0) - millimetres(3),
  });
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  const captionStrips = caption
    ? setText(
        caption.children,
        typeOf(setting, 'note'),
        setting.structure.ownerIn(caption),
        measure.x,
        measure.width,
        setting,
      )
    : [];
  const head = parts.find(({ tagName }) => tagName === 'thead');
  const heads = head ? elementsOf(elementsOf(head)[0] ?? head) : [];
  const headRow = row(heads.map((cell, index) => setContent(cell, 'tableHead', at(index + 1), setting)));
  const headHeight = headRow.height + millimetres(1.2);
  const strips: Strip[] = [
    ...captionStrips,
    {
      ...headRow,
      height: headHeight,
      before: millimetres(1.4),
      items: [
        ...headRow.items,
        horizontal(
          measure.x,
          headHeight - design.line.table / 2,
          measure.width,
          design.line.table,
          design.colour.rule,
        ),
      ],
    },
  ];
  const bodies = parts.filter(({ tagName }) => tagName === 'tbody');
  for (const [index, body] of bodies.entries()) {
    const rows = elementsOf(body);
    const name = rows.find((tr) => classNames(tr).includes('group'));
    const lines = rows.filter((tr) => tr !== name);
    const label = name
      ? elementsOf(name).flatMap((cell) => setContent(cell, 'tableRowHead', at(0), setting))
      : [];
    const set = lines.map((tr, line) => {
      const cells = elementsOf(tr).map((cell, column) => setCell(cell, 'table', at(column + 1), setting));
      return row(line === 0 ? [label, ...cells] : cells);
    });
    const isLast = index === bodies.length - 1;
    const padding = millimetres(design.space.cell);
    const height = heightOf(set) + 2 * padding;
    let y = padding;
    const items = set.flatMap((each) => {
      const moved = allMoved(each.items, 0, y);
      y += each.height;
      return moved;
    });
    strips.push(
      strip(height, [
        ...items,
        horizontal(
          measure.x,
          height,
          measure.width,
          isLast ? design.line.table : design.line.hairline,
          isLast ? design.colour.rule : design.colour.hairline,
        ),
      ]),
    );
  }
  return strips.map((each, index) => (index === 0 ? each : { ...each, breakCost: cost.never }));
}
