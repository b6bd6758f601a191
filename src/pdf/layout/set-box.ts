import type { Block, Box, Heading, Section } from '../../document/tree.ts';
import { plainWordsOf } from '../../document/words-of.ts';
import { flattened } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
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
export function setBox(box: Box | Section, measure: Measure, setting: Setting, endsSection = false): Strip[] {
  const { design } = setting;
  const isCareful = box.kind === 'careful';
  const isCertificate = box.kind === 'certificate';
  if (design.boxes === 'plain' && !isCareful && !isCertificate)
    return setPlain(box, measure, setting, endsSection || box.type === 'section');
  const { height, margin } = design.page;
  const page = millimetres(height - margin.top - margin.bottom);
  const inPadding = (x: number, y: number, set: Setting) => {
    const padding = { x: millimetres(x), y: millimetres(y) };
    const inner: Measure = { ...measure, x: measure.x + padding.x, width: measure.width - 2 * padding.x };
    return { padding, content: setInside(box, inner, set) };
  };
  const usual = isCertificate
    ? inPadding(11, 9, setting)
    : inPadding(design.space.box, design.space.box, setting);
  // A certificate is handed in as one sheet: where a page does not hold it, it is set closer.
  const isTooTall = isCertificate && heightOf(usual.content) + 2 * usual.padding.y > page;
  const { memory: _, ...anew } = setting;
  const { padding, content } = isTooTall ? inPadding(8, 5, { ...anew, isTight: true }) : usual;
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
  const most = isCertificate ? page - 2 * padding.y : millimetres(height) * mostOfPage;
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

function setPlain(box: Box | Section, measure: Measure, setting: Setting, isOpen: boolean): Strip[] {
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
function setInside(box: Box | Section, inner: Measure, setting: Setting): Strip[] {
  const [first, ...rest] = box.children;
  const head = first?.type === 'heading' && first.depth === 2 ? first : undefined;
  const side = box.type === 'section' ? box.side : undefined;
  const notes = side?.note ? [side.note] : [];
  if (head && side && setting.design.sideHeads === 'beside') {
    const set = setSide(head, rest, notes, inner, setting);
    if (set) return [set];
  }
  const heading = head ? setHead(head, box.kind, inner, setting) : [];
  const body = setBlocks([...(head ? rest : box.children), ...notes], inner, setting);
  return [
    ...heading,
    ...body.map((each, index) =>
      index === 0 && head
        ? {
            ...each,
            before: gap(setting, isPiece(rest[0]) ? (setting.isTight ? 3 : 7) : 2.4),
            breakCost: cost.never,
          }
        : each,
    ),
  ];
}

const isPiece = (block: Block | undefined): boolean => block?.type === 'paragraph' && block.role === 'piece';

/**
 * The head at the left of what the box holds, as wide as its words, and notes below it: one strip, in reading order. None where
 * that is more than a page should have to hold undivided.
 */
function setSide(
  head: Heading,
  blocks: readonly Block[],
  notes: readonly Block[],
  inner: Measure,
  setting: Setting,
): Strip | undefined {
  const heading = setHead(head, 'careful', { ...inner, width: inner.width / 3 }, setting);
  const reach = heading.flatMap(({ items }) =>
    items.map((item) => (item.kind === 'text' ? item.x + item.width - inner.x : 0)),
  );
  const column = Math.max(...reach) + gap(setting, 6);
  const body = setBlocks(blocks, { ...inner, x: inner.x + column, width: inner.width - column }, setting);
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

function setHead(
  { children }: Heading,
  kind: (Box | Section)['kind'],
  measure: Measure,
  setting: Setting,
): Strip[] {
  const type = typeOf(setting, kind === 'certificate' ? 'kind' : 'messagesHead');
  const own = kind === 'careful' ? { ...type, colour: 'ink' as const } : type;
  const strips = setText(children, own, measure, setting, { balanced: true });
  return whole(strips).map((each, index) =>
    index === 0 ? { ...each, heading: { level: 2, title: plainWordsOf(children) } } : each,
  );
}
