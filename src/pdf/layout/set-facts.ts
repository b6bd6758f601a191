import type { Element } from 'hast';
import type { Item } from '../page.ts';
import { row } from './beside.ts';
import { horizontal } from './horizontal.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import type { Measure, Setting } from './setting.ts';
import { cost, heightOf, type Strip } from './strip.ts';
import { classes, elementsOf } from './structure-of.ts';

/** Labels and values side by side, with hairlines between; a glossary has none. */
export function setFacts(list: Element, measure: Measure, setting: Setting): Strip[] {
  const plain = classes(list).includes('plain');
  const { space, page, line, colour } = setting.design;
  const { axes } = page;
  const column = millimetres(axes.value - axes.text);
  const gap = millimetres(plain ? 0.8 : space.cell);
  const groups = elementsOf(list);
  return groups.map((group, index) => {
    const [term, description] = elementsOf(group);
    if (!term || !description) throw new Error('A fact has a label and a value');
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
    const above = index === 0 ? 0 : gap;
    const padded = columns.map((strips) =>
      strips.map((each, at) => (at === 0 ? shifted(each, above) : each)),
    );
    const height = Math.max(...padded.map(heightOf)) + (isLast ? 0 : gap);
    const below: Item[] =
      plain || isLast ? [] : [horizontal(measure.x, height, measure.width, line.hairline, colour.hairline)];
    const set = row(padded, {
      breakCost: index === 0 ? cost.block : index === 1 || isLast ? cost.reluctant : cost.row,
    });
    return { ...set, height, items: [...set.items, ...below] };
  });
}

function shifted(strip: Strip, dy: number): Strip {
  return { ...strip, height: strip.height + dy, items: allMoved(strip.items, 0, dy) };
}
