import type { Element } from 'hast';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { plainText } from '../../document/plain-text.ts';
import { allMoved } from '../item-geometry.ts';
import { beside, roomForRow } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { idsOf, introduces, setBlocks } from './set-blocks.ts';
import { setBox } from './set-box.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, spaced, whole } from './strip.ts';
import { horizontal, underHairline, underRule } from './under-rule.ts';

/** A section: a rule, then its head at the side and its text beside it; wide blocks run over the whole width. */
export function setSection(section: Element, measure: Measure, setting: Setting): Strip[] {
  const ids = idsOf(section);
  const isBox = ['box', 'careful', 'certificate'].some((kind) => classNames(section).includes(kind));
  const strips = isBox ? setBox(section, measure, setting) : ruledSection(section, measure, setting);
  const { design } = setting;
  const { height, margin } = design.page;
  // A section that fits on a page is better not divided. A page of one column holds so little that many would end
  // half empty: there only one that half a page holds is kept so.
  const room = millimetres(height - margin.top - margin.bottom);
  const fits = heightOf(strips) < (design.sideHeads === 'above' ? room / 2 : room);
  return strips.map((each, index) =>
    index === 0
      ? {
          ...each,
          ids: [...ids, ...each.ids],
          before: millimetres(design.space.section),
          breakCost: cost.section,
          ...(classNames(section).includes('new-page') ? { newPage: true } : {}),
        }
      : { ...each, breakCost: each.breakCost + (fits ? cost.divided : 0) },
  );
}

function ruledSection(section: Element, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const isAbove = design.sideHeads === 'above';
  const axis = isAbove ? 0 : millimetres(design.page.axes.text);
  const text: Measure = { ...measure, x: measure.x + axis, width: measure.width - axis };
  const all: Strip[] = [];
  let isUnderHead = false;
  let before: Element | undefined;
  // The block right above, inside the text beside a head too.
  let last: Element | undefined;
  for (const block of elementsOf(section)) {
    const kinds = classNames(block);
    const isNote = kinds.includes('note');
    const isOfEntries = isNote && before !== undefined && classNames(before).includes('entries');
    const set = kinds.includes('prompt')
      ? setPrompt(block, measure, text, setting)
      : kinds.includes('beside')
        ? setBeside(block, measure, text, setting)
        : kinds.includes('box') && block === elementsOf(section).at(-1)
          ? setBox(block, measure, setting, true)
          : isOfEntries
            ? underHairline(setBlocks([block], measure, setting), measure, setting)
            : setBlocks([block], measure, setting);
    const space = isOfEntries ? 0 : gap(setting, isUnderHead ? 1.4 : isNote ? 1.9 : 5);
    const isIntroduced = last !== undefined && introduces(last, block);
    set.forEach((each, index) => {
      const first = index === 0 && all.length > 0;
      // What stands right under the section's head, a note under its table, and what is introduced go with it.
      const isBegun = all.length > introduction || heightOf(all) > mostUnderHead;
      const isAfterHead = isUnderHead || (before !== undefined && isHeadAlone(before));
      const tied = first && (isNote || isAfterHead || isIntroduced || !isBegun);
      all.push(first ? { ...each, before: space, breakCost: tied ? cost.never : cost.block } : each);
    });
    isUnderHead = isAbove && isHeadAlone(block);
    before = block;
    last = lastOf(block);
  }
  return underRule(all, measure, setting);
}

/** Lines of a head and of what is said under it, up to which they go with the table that follows. */
const introduction = 6;

/** A picture as high as this, in points, is more than the beginning of a section. */
const mostUnderHead = millimetres(60);

/** A question to answer: a hairline, then its head at the side. */
function setPrompt(block: Element, measure: Measure, text: Measure, setting: Setting): Strip[] {
  const { line, colour, space } = setting.design;
  const down = millimetres(space.afterRule);
  return setBeside(block, measure, text, setting).map((each, index) =>
    index > 0
      ? each
      : {
          ...each,
          height: each.height + down,
          items: [
            horizontal(measure.x, 0, measure.width, line.hairline, colour.hairline),
            ...allMoved(each.items, 0, down),
          ],
        },
  );
}

/** What may stand at the side of a text takes no more of a page than this. */
const mostOfPage = 0.6;

const isHeadAlone = (block: Element): boolean =>
  classNames(block).includes('beside') &&
  elementsOf(block).every((part) => part.tagName === 'h2' || part.children.length === 0);

/** What stands right above the next block: of text beside a head, its own last block. */
function lastOf(block: Element): Element | undefined {
  const column = classNames(block).includes('beside')
    ? elementsOf(block).find((part) => classNames(part).includes('text'))
    : undefined;
  return column ? elementsOf(column).at(-1) : block;
}

function setBeside(block: Element, measure: Measure, text: Measure, setting: Setting): Strip[] {
  const head = elementsOf(block).find(({ tagName }) => tagName === 'h2' || tagName === 'h3');
  const column = elementsOf(block).find((part) => classNames(part).includes('text'));
  const main = column ? setBlocks(elementsOf(column), text, setting) : [];
  if (!head) return main;
  const isAbove = setting.design.sideHeads === 'above';
  const width = isAbove ? measure.width : millimetres(setting.design.page.side);
  const heading = setText(
    head.children,
    typeOf(setting, head.tagName === 'h2' ? 'section' : 'messagesHead'),
    setting.structure.ownerIn(head),
    measure.x,
    width,
    setting,
    { balanced: true },
  ).map(
    (each, index): Strip =>
      index === 0
        ? {
            ...each,
            ids: idsOf(head),
            heading: { level: head.tagName === 'h2' ? 2 : 3, title: plainText(head) },
          }
        : each,
  );
  const notes = setBlocks(
    elementsOf(block).filter((part) => classNames(part).includes('at-side')),
    { ...measure, width },
    setting,
  );
  const side = [...heading, ...spaced(notes, gap(setting, 1.4), cost.never)];
  // What stands at the side is not divided: where it takes most of a page, the text follows below it.
  const isTall = heightOf(side) > roomForRow(setting.design) * mostOfPage;
  if (isAbove || isTall) return [...whole(side), ...spaced(main, gap(setting, 1.4), cost.never)];
  return beside([side], aligned(main, side));
}

/** Text beside a head begins on the head's baseline. */
function aligned(main: readonly Strip[], side: readonly Strip[]): Strip[] {
  const baseline = (strips: readonly Strip[]): number | undefined => {
    const item = strips[0]?.items.find((each) => each.kind === 'text');
    return item?.kind === 'text' ? item.baseline : undefined;
  };
  const [a, b] = [baseline(side), baseline(main)];
  const down = a === undefined || b === undefined ? 0 : Math.max(0, a - b);
  return main.map((each, index) =>
    index === 0 ? { ...each, height: each.height + down, items: allMoved(each.items, 0, down) } : each,
  );
}
