import type { Element } from 'hast';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { allMoved } from '../item-geometry.ts';
import { roomForRow, row, rowWithin } from './beside.ts';
import { withContinuedName } from './continued-name.ts';
import { millimetres } from './millimetres.ts';
import { setContent } from './set-blocks.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, notAlone, type Strip, spaced, stack } from './strip.ts';
import { horizontal } from './under-rule.ts';

/**
 * Labels and values, with hairlines between; a glossary has none. They stand side by side, or one above the other
 * where heads stand above their text, as the page is one column then, and in an entry of a table.
 */
export function setFacts(list: Element, measure: Measure, setting: Setting): Strip[] {
  const kinds = classNames(list);
  if (kinds.includes('values') || setting.design.sideHeads === 'above') {
    return setStacked(list, kinds, measure, setting);
  }
  if (kinds.includes('codes')) return setCodes(elementsOf(list), measure, setting);
  const plain = kinds.includes('plain');
  const { space, page, line, colour } = setting.design;
  const { axes } = page;
  const column = kinds.includes('steps') ? millimetres(narrow) : millimetres(axes.value - axes.text);
  const between = millimetres(plain ? 0.8 : space.cell);
  const groups = elementsOf(list);
  return groups.flatMap((group, index) => {
    const [term, description] = partsOf(group);
    const columns = [
      setContent(term, 'tableRowHead', { ...measure, width: column - millimetres(4) }, setting),
      setContent(
        description,
        'table',
        { ...measure, x: measure.x + column, width: measure.width - column },
        setting,
      ),
    ];
    const isLast = index === groups.length - 1;
    const above = index === 0 ? 0 : between;
    const padded = columns.map((strips) => lowered(strips, above));
    const breakCost = index === 0 ? cost.block : index === 1 || isLast ? cost.reluctant : cost.row;
    const strips = withContinuedName(rowWithin(roomForRow(setting.design), padded), term, measure, setting);
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
function setCodes(groups: readonly Element[], measure: Measure, setting: Setting): Strip[] {
  const { space, line, colour } = setting.design;
  const half = measure.width / 2;
  const between = millimetres(space.cell);
  const rows = groups.flatMap((_, index) => (index % 2 === 0 ? [groups.slice(index, index + 2)] : []));
  return rows.map((pair, index) => {
    const columns = pair.flatMap((group, place) => {
      const [code, name] = partsOf(group);
      const x = measure.x + place * half;
      const [left, right] = [millimetres(narrow), half - millimetres(narrow + 4)];
      return [
        setContent(code, 'tableRowHead', { ...measure, x, width: left }, setting),
        setContent(name, 'table', { ...measure, x: x + left, width: right }, setting),
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

function setStacked(list: Element, kinds: readonly string[], measure: Measure, setting: Setting): Strip[] {
  const { space, line, colour } = setting.design;
  const isOfEntry = kinds.includes('values');
  const isRuled = !isOfEntry && !kinds.includes('plain');
  const between = millimetres(space.cell);
  const groups = elementsOf(list);
  const set = groups.map((group, index) => {
    const [term, description] = partsOf(group);
    const parts = [
      ...setContent(term, isOfEntry ? 'tableHead' : 'tableRowHead', measure, setting),
      ...spaced(setContent(description, 'table', measure, setting), 0, cost.never),
    ];
    const isTall = !isOfEntry && heightOf(parts) > roomForRow(setting.design);
    const strips = isTall ? withContinuedName(parts, term, measure, setting) : parts;
    if (!isRuled || index === groups.length - 1) return strips;
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

function partsOf(group: Element): readonly [term: Element, description: Element] {
  const [term, description] = elementsOf(group);
  if (!term || !description) throw new Error('A fact has a label and a value');
  return [term, description];
}

/** Strips with room above the first one. */
const lowered = (strips: readonly Strip[], dy: number): Strip[] =>
  strips.map((each, index) =>
    index === 0 ? { ...each, height: each.height + dy, items: allMoved(each.items, 0, dy) } : each,
  );
