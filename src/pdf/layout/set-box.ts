import type { Element } from 'hast';
import { classNames, hasClass } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { plainText } from '../../document/plain-text.ts';
import { allMoved } from '../item-geometry.ts';
import { flattened } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { placesIn } from './places-in.ts';
import { setBlocks } from './set-blocks.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, type Frame, heightOf, type Strip, strip, whole } from './strip.ts';
import { horizontal, underRule } from './under-rule.ts';

/** What is kept together takes no more of a page than this. */
const mostOfPage = 0.6;

/**
 * A tinted box, or a framed one, which a certificate is in colour; whole on a page where that is not too much to ask.
 * Where a design has no tint, a box stands between two lines, and one that is a section or ends one under a line alone:
 * that of the next section ends it.
 */
export function setBox(box: Element, measure: Measure, setting: Setting, endsSection = false): Strip[] {
  const { design } = setting;
  const isCareful = classNames(box).includes('careful');
  const isCertificate = classNames(box).includes('certificate');
  if (design.boxes === 'plain' && !isCareful && !isCertificate)
    return setPlain(box, measure, setting, endsSection || box.tagName === 'section');
  const padding = isCertificate
    ? { x: millimetres(11), y: millimetres(9) }
    : { x: millimetres(design.space.box), y: millimetres(design.space.box) };
  const frame: Frame = {
    x: measure.x,
    width: measure.width,
    padding: padding.y,
    ...(isCareful
      ? { stroke: { colour: design.colour.ink, width: design.line.section } }
      : isCertificate
        ? { stroke: { colour: design.colour.accent, width: design.line.section * 1.6 } }
        : { fill: design.colour.tint }),
  };
  const inner: Measure = { ...measure, x: measure.x + padding.x, width: measure.width - 2 * padding.x };
  const content = setInside(box, inner, setting);
  const { height, margin } = design.page;
  // A certificate is handed in as one sheet, if a page can hold it.
  const most = isCertificate
    ? millimetres(height - margin.top - margin.bottom) - 2 * padding.y
    : millimetres(height) * mostOfPage;
  const isShort = heightOf(content) < most;
  const padded = content.map((each, index): Strip => {
    const top = index === 0 ? padding.y : 0;
    const bottom = index === content.length - 1 ? padding.y : 0;
    return {
      ...each,
      height: each.height + top + bottom,
      items: allMoved(each.items, 0, top),
      frames: [frame, ...each.frames],
      breakCost: index === 0 ? each.breakCost : insideBox(each.breakCost, isShort),
    };
  });
  return padded.length > 0 ? padded : [strip(padding.y * 2, [], { frames: [frame] })];
}

/** A box is divided where its content parts as sections do, as between key messages; elsewhere only if it is long. */
function insideBox(breakCost: number, isShort: boolean): number {
  if (breakCost === cost.section) return cost.boxed;
  return isShort ? cost.never : Math.max(breakCost, cost.reluctant);
}

function setPlain(box: Element, measure: Measure, setting: Setting, isOpen: boolean): Strip[] {
  const set = underRule(setInside(box, measure, setting), measure, setting);
  if (isOpen) return set;
  const { space, line, colour } = setting.design;
  return set.map((each, index): Strip => {
    if (index !== set.length - 1) return each;
    const height = each.height + millimetres(space.afterRule) + line.section;
    const below = horizontal(measure.x, height - line.section / 2, measure.width, line.section, colour.rule);
    return { ...each, height, items: [...each.items, below] };
  });
}

/** The head of a box, where it has one, and what stands under it. */
function setInside(box: Element, inner: Measure, setting: Setting): Strip[] {
  const [head, ...rest] = elementsOf(box);
  const isHead = head?.tagName === 'h2';
  if (isHead && hasClass(box, 'side') && setting.design.sideHeads === 'beside') {
    const side = setSide(head, rest, inner, setting);
    if (side) return [side];
  }
  const heading = isHead ? setHead(head, classNames(box), inner, setting) : [];
  const body = setBlocks(isHead ? rest : elementsOf(box), inner, setting);
  return [
    ...heading,
    ...body.map((each, index) =>
      index === 0 && isHead
        ? { ...each, before: gap(setting, isPiece(rest[0]) ? 7 : 2.4), breakCost: cost.never }
        : each,
    ),
  ];
}

const isPiece = (block: Element | undefined): boolean =>
  block !== undefined && classNames(block).includes('piece');

/**
 * The head at the left of what the box holds, as wide as its words, and notes below it: one strip, in the order of the tree. None where
 * that is more than a page should have to hold undivided.
 */
function setSide(
  head: Element,
  blocks: readonly Element[],
  inner: Measure,
  setting: Setting,
): Strip | undefined {
  const notes = blocks.filter((block) => hasClass(block, 'note'));
  const heading = setHead(head, ['careful'], { ...inner, width: inner.width / 3 }, setting);
  const reach = heading.flatMap(({ items }) =>
    items.map((item) => (item.kind === 'text' ? item.x + item.width - inner.x : 0)),
  );
  const column = Math.max(...reach) + gap(setting, 6);
  const body = setBlocks(
    blocks.filter((block) => !notes.includes(block)),
    { ...inner, x: inner.x + column, width: inner.width - column },
    setting,
  );
  const below = setBlocks(notes, { ...inner, width: column - gap(setting, 4) }, setting);
  const noteTop = heightOf(heading) + gap(setting, 1.4);
  const height = Math.max(
    heightOf(heading),
    heightOf(body),
    below.length > 0 ? noteTop + heightOf(below) : 0,
  );
  if (height > millimetres(setting.design.page.height) * mostOfPage) return undefined;
  return strip(
    height,
    [...flattened(heading), ...flattened(body), ...allMoved(flattened(below), 0, noteTop)],
    {
      places: [...placesIn(heading, 0), ...placesIn(body, 0)],
    },
  );
}

function setHead(head: Element, kinds: readonly string[], { x, width }: Measure, setting: Setting): Strip[] {
  const type = typeOf(setting, kinds.includes('certificate') ? 'kind' : 'messagesHead');
  const strips = setText(
    head.children,
    kinds.includes('careful') ? { ...type, colour: 'ink' } : type,
    setting.structure.ownerIn(head),
    x,
    width,
    setting,
    { balanced: true },
  );
  return whole(strips).map((each, index) =>
    index === 0 ? { ...each, heading: { level: 2, title: plainText(head) } } : each,
  );
}
