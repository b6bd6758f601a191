import type { FactRow, Facts } from '../../document/tree.ts';
import { roomForRow, row, rowWithin } from './beside.ts';
import { withContinuedName } from './continued-name.ts';
import { identified } from './identified.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, notAlone, type Strip, spaced, stack, wholeIfShort } from './strip.ts';
import { horizontal } from './under-rule.ts';

/**
 * Labels and values, with hairlines between; a glossary has none. They stand side by side, or one above the other
 * where heads stand above their text, as the page is one column then, and in an entry of a table.
 */
export function setFacts({ kind, rows }: Facts, measure: Measure, setting: Setting): Strip[] {
  if (kind === 'values' || setting.design.sideHeads === 'above') {
    return setStacked(kind, rows, measure, setting);
  }
  if (kind === 'codes') return setCodes(rows, measure, setting);
  const plain = kind === 'glossary';
  const { space, page, line, colour } = setting.design;
  const { axes } = page;
  const column = kind === 'steps' ? millimetres(narrow) : millimetres(axes.value - axes.text);
  const between = millimetres(plain ? 0.8 : space.cell);
  return rows.flatMap(({ id, label, value }, index) => {
    const columns = [
      identified(
        setContent(label, 'tableRowHead', { ...measure, width: column - millimetres(4) }, setting),
        id,
      ),
      setContent(
        value,
        'table',
        { ...measure, x: measure.x + column, width: measure.width - column },
        setting,
      ),
    ];
    const isLast = index === rows.length - 1;
    const above = index === 0 ? 0 : between;
    const padded = columns.map((strips) => lowered(strips, above));
    const breakCost = index === 0 ? cost.block : index === 1 || isLast ? cost.reluctant : cost.row;
    const strips = withContinuedName(rowWithin(roomForRow(setting.design), padded), label, measure, setting);
    return strips.map((each, at): Strip => {
      const begun = at === 0 ? { ...each, breakCost } : each;
      if (isLast || at !== strips.length - 1) return begun;
      const height = each.height + between;
      const below = horizontal(measure.x, height, measure.width, line.hairline, colour.hairline);
      return { ...begun, height, items: plain ? each.items : [...each.items, below] };
    });
  });
}

/** Short codes and what they stand for, two of them in a row. */
function setCodes(groups: readonly FactRow[], measure: Measure, setting: Setting): Strip[] {
  const { space, line, colour } = setting.design;
  const half = measure.width / 2;
  const between = millimetres(space.cell);
  const rows = groups.flatMap((_, index) => (index % 2 === 0 ? [groups.slice(index, index + 2)] : []));
  return rows.map((pair, index) => {
    const columns = pair.flatMap(({ label, value }, place) => {
      const x = measure.x + place * half;
      const [left, right] = [millimetres(narrow), half - millimetres(narrow + 4)];
      return [
        setContent(label, 'tableRowHead', { ...measure, x, width: left }, setting),
        setContent(value, 'table', { ...measure, x: x + left, width: right }, setting),
      ];
    });
    const isLast = index === rows.length - 1;
    const above = index === 0 ? 0 : between;
    const padded = columns.map((strips) => lowered(strips, above));
    const height = Math.max(...padded.map(heightOf)) + (isLast ? 0 : between);
    const set = row(padded, { breakCost: index === 0 ? cost.block : cost.reluctant });
    const below = isLast
      ? []
      : [horizontal(measure.x, height, measure.width, line.hairline, colour.hairline)];
    return { ...set, height, items: [...set.items, ...below] };
  });
}

/** Width of a column of short labels, in millimetres: “10 min”, “4.3”. */
const narrow = 18;

function setStacked(
  kind: Facts['kind'],
  rows: readonly FactRow[],
  measure: Measure,
  setting: Setting,
): Strip[] {
  const { space, line, colour } = setting.design;
  const isOfEntry = kind === 'values';
  const isRuled = !isOfEntry && kind !== 'glossary';
  const between = millimetres(space.cell);
  const set = rows.map(({ id, label, value }, index) => {
    const parts = [
      ...identified(setContent(label, isOfEntry ? 'tableHead' : 'tableRowHead', measure, setting), id),
      ...spaced(setContent(value, 'table', measure, setting), 0, cost.never),
    ];
    const isTall = !isOfEntry && heightOf(parts) > roomForRow(setting.design);
    const strips = isTall ? withContinuedName(parts, label, measure, setting) : wholeIfShort(parts, setting);
    if (!isRuled || index === rows.length - 1) return strips;
    return strips.map((each, at): Strip => {
      if (at !== strips.length - 1) return each;
      const height = each.height + between;
      const below = horizontal(measure.x, height, measure.width, line.hairline, colour.hairline);
      return { ...each, height, items: [...each.items, below] };
    });
  });
  const low = 4 * typeOf(setting, 'table').leading;
  return stack(isOfEntry ? set : notAlone(set, low), isOfEntry ? gap(setting, 1.9) : between, cost.row);
}

/** Strips with room above the first one. */
const lowered = (strips: readonly Strip[], dy: number): Strip[] =>
  strips.map((each, index) =>
    index === 0 ? { ...each, height: each.height + dy, items: allMoved(each.items, 0, dy) } : each,
  );
