import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { TypeRole } from '../../design/design.ts';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import type { Item } from '../page.ts';
import { flattened } from './beside.ts';
import { horizontal } from './horizontal.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { spaced, whole } from './stack.ts';
import { cost, heightOf, type Strip, strip } from './strip.ts';

/** A table as entries: its caption, then groups of entries under their heads, with a hairline below each entry. */
export function setEntries(block: Element, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const kinds = classNames(block);
  const marks = kinds.includes('theme') ? design.marks.theme : design.marks.findings;
  const inner: Measure = { ...measure, marks };
  const all: Strip[] = [];
  for (const part of elementsOf(block)) {
    if (part.tagName === 'p') all.push(...setLine(part, 'note', inner, setting));
    else if (part.tagName === 'h2' || part.tagName === 'h3') {
      const above = gap(setting, all.length > 0 ? 5 : 0);
      // A head goes with the caption above it and with the entry below.
      const isFirst = all.length > 0 && all.every(({ heading }) => heading === undefined);
      all.push(...spaced([setGroup(part, inner, setting)], above, isFirst ? cost.never : cost.block));
    } else {
      for (const entry of elementsOf(part)) {
        const [first, ...rest] = setEntry(entry, kinds, inner, setting);
        if (!first) continue;
        const isTied = entry === elementsOf(part)[0] && all.length > 0;
        all.push({ ...first, breakCost: isTied ? cost.never : cost.row }, ...rest);
      }
    }
  }
  return all;
}

function setLine(part: Element, role: TypeRole, { x, width }: Measure, setting: Setting): Strip[] {
  return whole(
    setText(part.children, typeOf(setting, role), setting.structure.ownerIn(part), x, width, setting),
  );
}

/** The head of a group over its line, as one strip. */
function setGroup(head: Element, measure: Measure, setting: Setting): Strip {
  const { line, colour } = setting.design;
  const text = setLine(head, 'themeRow', measure, setting);
  const height = heightOf(text) + gap(setting, 1);
  const rule = horizontal(measure.x, height - line.table / 2, measure.width, line.table, colour.accent);
  return strip(height, [...flattened(text), rule], {
    heading: { level: head.tagName === 'h2' ? 2 : 3, title: textOf(head) },
  });
}

const beginsWithLabel = (description: Element): boolean => elementsOf(description)[0]?.tagName === 'dl';

/** A name and what stands under it. It stays on one page, unless that is too much to ask. */
function setEntry(entry: Element, kinds: readonly string[], measure: Measure, setting: Setting): Strip[] {
  const { space, line, colour, page } = setting.design;
  const [term, description] = elementsOf(entry);
  if (!term || !description) throw new Error('An entry has a name and a description');
  // Names as long as those of sources would be heavy in semibold.
  const name = setContent(term, kinds.includes('sources') ? 'table' : 'tableRowHead', measure, setting);
  const values = setContent(description, 'table', measure, setting);
  const strips = [
    ...name,
    ...spaced(values, gap(setting, beginsWithLabel(description) ? 1.2 : 0.6), cost.never),
  ];
  const isShort = heightOf(strips) < millimetres(page.height) * 0.4;
  const kept = isShort ? whole(strips) : strips;
  const padding = millimetres(
    kinds.includes('findings') || kinds.includes('theme') ? space.wideCell : space.cell,
  );
  return kept.map((each, index): Strip => {
    const [top, bottom] = [index === 0 ? padding : 0, index === kept.length - 1 ? padding : 0];
    const height = each.height + top + bottom;
    const below: Item[] =
      index === kept.length - 1
        ? [horizontal(measure.x, height, measure.width, line.hairline, colour.hairline)]
        : [];
    return { ...each, height, items: [...allMoved(each.items, 0, top), ...below] };
  });
}
