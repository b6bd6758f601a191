import type { Entries, Entry, EntryGroup } from '../../document/tree.ts';
import { plainWordsOf } from '../../document/words-of.ts';
import type { Item } from '../page.ts';
import { flattened, roomForRow } from './beside.ts';
import { withContinuedName, withContinuedPart } from './continued-name.ts';
import { identified } from './identified.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import { setContent } from './set-blocks.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, spaced, strip, whole } from './strip.ts';
import { cellSpaces } from './table-columns.ts';
import { horizontal } from './under-rule.ts';

/**
 * A table as entries: its caption, then groups of entries under their heads, with a hairline between the entries of a
 * group and above a group without a head. None stands below the last one, where the rule of the next head or section may follow.
 */
export function setEntries(block: Entries, measure: Measure, setting: Setting): Strip[] {
  const { kind, caption, depth, groups } = block;
  const { marks, padding } = cellSpaces(kind, setting);
  const inner: Measure = { ...measure, marks };
  const all: Strip[] =
    caption.length > 0 ? whole(setText(caption, typeOf(setting, 'note'), inner, setting)) : [];
  for (const [at, { head, entries }] of groups.entries()) {
    const next = groups[at + 1];
    const isUnderRule = next === undefined || next.head !== undefined;
    const inGroup: Strip[] = [];
    if (head) {
      const above = gap(setting, all.length > 0 ? 5 : 0);
      // A head goes with the caption above it and with the entry below.
      const isFirst = all.length > 0 && all.every(({ heading }) => heading === undefined);
      all.push(...spaced([setHead(head, depth, inner, setting)], above, isFirst ? cost.never : cost.block));
    }
    for (const [index, entry] of entries.entries()) {
      const isLast = index === entries.length - 1;
      const set = setEntry(entry, padding, isLast && isUnderRule, inner, setting);
      const [first, ...rest] = set;
      if (!first) continue;
      const isTied = index === 0 && all.length > 0 && (head !== undefined || at === 0);
      const isLost = isLast && entries === groups.at(-1)?.entries && heightOf(set) < shortEntry(setting);
      inGroup.push({ ...first, breakCost: isTied ? cost.never : isLost ? cost.alone : cost.row }, ...rest);
    }
    all.push(...(head ? withContinuedPart(inGroup, head, inner, setting) : inGroup));
  }
  return all;
}

/** Points below which an entry at the head of a page looks lost, if it is the last one. */
const shortEntry = (setting: Setting): number => 6 * typeOf(setting, 'table').leading;

/** The head of a group over its line, as one strip. */
function setHead(
  head: NonNullable<EntryGroup['head']>,
  level: Entries['depth'],
  measure: Measure,
  setting: Setting,
): Strip {
  const { line, colour } = setting.design;
  const text = setText(head, typeOf(setting, 'themeRow'), measure, setting);
  const height = heightOf(text) + gap(setting, 1);
  const rule = horizontal(measure.x, height - line.table / 2, measure.width, line.table, colour.accent);
  return strip(height, [...flattened(text), rule], { heading: { level, title: plainWordsOf(head) } });
}

/**
 * An entry is whole, but a tall one may part between its values, and one that is too much to ask between its lines. In a design that names
 * what goes on over a page, an entry is left whole as long as it can be.
 */
function parted(strips: readonly Strip[], { page, continued }: Setting['design']): readonly Strip[] {
  const pageHeight = millimetres(page.height);
  const height = heightOf(strips);
  if (height < pageHeight * (continued ? 0.5 : 0.2)) return whole(strips);
  if (height > pageHeight * (continued ? 0.8 : 0.4)) return strips;
  return strips.map((each, index) =>
    index === 0 ? each : { ...each, breakCost: each.breakCost < cost.line ? cost.parted : cost.never },
  );
}

/** A name and what stands under it, with a hairline below unless it is the last one before a head or the end. */
function setEntry(
  { id, name, values }: Entry,
  padding: number,
  isLast: boolean,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const { line, colour } = setting.design;
  const beginsWithLabel = values.find(({ type }) => type !== 'text')?.type === 'facts';
  const strips = [
    ...setContent(name, 'tableRowHead', measure, setting),
    ...spaced(
      setContent(values, 'table', measure, setting),
      gap(setting, beginsWithLabel ? 1.2 : 0.6),
      cost.never,
    ),
  ];
  const all = identified(parted(strips, setting.design), id);
  const isTall = heightOf(strips) > roomForRow(setting.design);
  const kept = isTall ? withContinuedName(all, name, measure, setting) : all;
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
