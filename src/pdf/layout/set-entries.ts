import type { Element } from 'hast';
import type { TypeRole } from '../../design/design.ts';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { plainText } from '../../document/plain-text.ts';
import { allMoved } from '../item-geometry.ts';
import type { Item } from '../page.ts';
import { flattened, roomForRow } from './beside.ts';
import { withContinuedName } from './continued-name.ts';
import { identified } from './identified.ts';
import { millimetres } from './millimetres.ts';
import { setContent } from './set-blocks.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, spaced, strip, whole } from './strip.ts';
import { horizontal } from './under-rule.ts';

/**
 * A table as entries: its caption, then groups of entries under their heads, with a hairline between the entries of a
 * group. None stands below the last one, where the rule of the next head or section may follow.
 */
export function setEntries(block: Element, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const kinds = classNames(block);
  const marks = kinds.includes('theme') ? design.marks.theme : design.marks.findings;
  const inner: Measure = { ...measure, marks };
  const all: Strip[] = [];
  const parts = elementsOf(block);
  for (const part of parts) {
    if (part.tagName === 'p') all.push(...setLine(part, 'note', inner, setting));
    else if (part.tagName === 'h2' || part.tagName === 'h3') {
      const above = gap(setting, all.length > 0 ? 5 : 0);
      // A head goes with the caption above it and with the entry below.
      const isFirst = all.length > 0 && all.every(({ heading }) => heading === undefined);
      all.push(...spaced([setGroup(part, inner, setting)], above, isFirst ? cost.never : cost.block));
    } else {
      const entries = elementsOf(part);
      for (const [index, entry] of entries.entries()) {
        const isLast = index === entries.length - 1;
        const set = setEntry(entry, kinds, isLast, inner, setting);
        const [first, ...rest] = set;
        if (!first) continue;
        const isTied = index === 0 && all.length > 0;
        const isLost = isLast && part === parts.at(-1) && heightOf(set) < shortEntry(setting);
        all.push({ ...first, breakCost: isTied ? cost.never : isLost ? cost.alone : cost.row }, ...rest);
      }
    }
  }
  return all;
}

/** Points below which an entry at the head of a page looks lost, if it is the last one. */
const shortEntry = (setting: Setting): number => 6 * typeOf(setting, 'table').leading;

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
    heading: { level: head.tagName === 'h2' ? 2 : 3, title: plainText(head) },
  });
}

const beginsWithLabel = (description: Element): boolean => elementsOf(description)[0]?.tagName === 'dl';

/** An entry is whole, but a tall one may part between its values, and one that is too much to ask between its lines. */
function parted(strips: readonly Strip[], pageHeight: number): readonly Strip[] {
  const height = heightOf(strips);
  if (height > pageHeight * 0.4) return strips;
  if (height < pageHeight * 0.2) return whole(strips);
  return strips.map((each, index) =>
    index === 0 ? each : { ...each, breakCost: each.breakCost < cost.line ? cost.parted : cost.never },
  );
}

/** A name and what stands under it, with a hairline below unless it is the last one of its group. */
function setEntry(
  entry: Element,
  kinds: readonly string[],
  isLast: boolean,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const { space, line, colour, page } = setting.design;
  const [term, description] = elementsOf(entry);
  if (!term || !description) throw new Error('An entry has a name and a description');
  const name = setContent(term, 'tableRowHead', measure, setting);
  const values = setContent(description, 'table', measure, setting);
  const strips = [
    ...name,
    ...spaced(values, gap(setting, beginsWithLabel(description) ? 1.2 : 0.6), cost.never),
  ];
  const all = identified(parted(strips, millimetres(page.height)), entry);
  const isTall = heightOf(strips) > roomForRow(setting.design);
  const kept = isTall ? withContinuedName(all, term, measure, setting) : all;
  const padding = millimetres(
    kinds.includes('findings') || kinds.includes('theme') ? space.wideCell : space.cell,
  );
  return kept.map((each, index): Strip => {
    const [top, bottom] = [index === 0 ? padding : 0, index === kept.length - 1 ? padding : 0];
    const height = each.height + top + bottom;
    const below: Item[] =
      index === kept.length - 1 && !isLast
        ? [horizontal(measure.x, height, measure.width, line.hairline, colour.hairline)]
        : [];
    return { ...each, height, items: [...allMoved(each.items, 0, top), ...below] };
  });
}
