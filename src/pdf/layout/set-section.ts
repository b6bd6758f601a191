import { headOfSection } from '../../document/head-of-section.ts';
import { type SectionRow, sectionRows } from '../../document/section-rows.ts';
import type { Block, Prompt, Section } from '../../document/tree.ts';
import { beside, roomForRow } from './beside.ts';
import { withContinuedPart } from './continued-name.ts';
import { introduces } from './introduces.ts';
import { millimetres } from './millimetres.ts';
import { allMoved, firstBaseline } from './moved.ts';
import { setBlocks, setHeading } from './set-blocks.ts';
import { setBox } from './set-box.ts';
import { gap, type Measure, type Setting, setIn } from './setting.ts';
import { cost, heightOf, type Strip, spaced, whole } from './strip.ts';
import { horizontal, underHairline, underRule } from './under-rule.ts';

/** A section: a rule, then its head at the side and its text beside it; wide blocks run over the whole width. */
export function setSection(section: Section, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const set =
    section.kind === 'plain' ? ruledSection(section, measure, setting) : setBox(section, measure, setting);
  const head = headOfSection(section);
  const inside = setIn(measure, isFramed(section, setting) ? millimetres(design.space.box) : 0);
  const strips = head ? withContinuedPart(set, head.children, inside, setting) : set;
  const { height, margin } = design.page;
  // A section that fits on a page is better not divided. A page of one column holds so little that many would end
  // half empty: there only one that half a page holds is kept so.
  const room = millimetres(height - margin.top - margin.bottom);
  const fits = heightOf(strips) < (design.sideHeads === 'above' ? room / 2 : room);
  return strips.map((each, index) =>
    index === 0
      ? {
          ...each,
          ids: [...(section.id === undefined ? [] : [section.id]), ...each.ids],
          before: millimetres(design.space.section),
          breakCost: cost.section,
          ...(section.newPage ? { newPage: true } : {}),
        }
      : { ...each, breakCost: each.breakCost + (fits ? cost.divided : 0) },
  );
}

const isFramed = ({ kind }: Section, { design }: Setting): boolean =>
  kind !== 'plain' && (kind !== 'box' || design.boxes !== 'plain');

function ruledSection(section: Section, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const isAbove = design.sideHeads === 'above';
  const axis = isAbove ? 0 : millimetres(design.page.axes.text);
  const text: Measure = { ...measure, x: measure.x + axis, width: measure.width - axis };
  const all: Strip[] = [];
  let isUnderHead = false;
  let before: SectionRow | undefined;
  const rows = sectionRows(section);
  for (const row of rows) {
    const block = row.kind === 'wide' ? row.block : undefined;
    const isNote = block?.type === 'paragraph' && block.role === 'note';
    const isOfEntries = isNote && before?.kind === 'wide' && before.block.type === 'entries';
    const set = setRow(row, row === rows.at(-1), measure, text, setting);
    const space = isOfEntries ? 0 : gap(setting, isUnderHead ? 1.4 : isNote ? 1.9 : 5);
    const last = before && lastOf(before);
    const isIntroduced = last !== undefined && introduces(last, block);
    const isAfterHead = isUnderHead || (before !== undefined && isHeadAlone(before));
    (isOfEntries ? underHairline(set, measure, setting) : set).forEach((each, index) => {
      const first = index === 0 && all.length > 0;
      // What stands right under the section's head, a note under its table, and what is introduced go with it.
      const isBegun = all.length > introduction || heightOf(all) > mostUnderHead;
      const tied = first && (isNote || isAfterHead || isIntroduced || !isBegun);
      all.push(first ? { ...each, before: space, breakCost: tied ? cost.never : cost.block } : each);
    });
    isUnderHead = isAbove && isHeadAlone(row);
    before = row;
  }
  return underRule(all, measure, setting);
}

/** Lines of a head and of what is said under it, up to which they go with the table that follows. */
const introduction = 6;

/** A picture as high as this, in points, is more than the beginning of a section. */
const mostUnderHead = millimetres(60);

/** @param text where text stands, beside the heads */
function setRow(
  row: SectionRow,
  isLast: boolean,
  measure: Measure,
  text: Measure,
  setting: Setting,
): Strip[] {
  if (row.kind === 'text') return setBeside(row.side, row.text, measure, text, setting);
  const { block } = row;
  if (block.type === 'prompt') return setPrompt(block, measure, text, setting);
  if (block.type === 'box' && block.kind === 'box' && isLast) return setBox(block, measure, setting, true);
  return setBlocks([block], measure, setting);
}

/** A question to answer: a hairline, then its head at the side. */
export function setPrompt(
  { head, field }: Prompt,
  measure: Measure,
  text: Measure,
  setting: Setting,
): Strip[] {
  const { line, colour, space } = setting.design;
  const down = millimetres(space.afterRule);
  return setBeside([head], [field], measure, text, setting).map((each, index) =>
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

const isHeadAlone = (row: SectionRow): boolean =>
  row.kind === 'text' &&
  row.text.length === 0 &&
  row.side.every((block) => block.type === 'heading' && block.depth === 2);

/** What stands right above the next row: of text beside a head, its own last block. */
const lastOf = (row: SectionRow): Block | undefined => (row.kind === 'text' ? row.text.at(-1) : row.block);

/** A head with what is said at its side, and text beside that. */
function setBeside(
  [head, ...atSide]: readonly Block[],
  blocks: readonly Block[],
  measure: Measure,
  text: Measure,
  setting: Setting,
): Strip[] {
  const main = setBlocks(blocks, text, setting);
  if (head?.type !== 'heading') return main;
  const isAbove = setting.design.sideHeads === 'above';
  const column = { ...measure, width: isAbove ? measure.width : millimetres(setting.design.page.side) };
  const heading = setHeading(head, head.depth === 2 ? 'section' : 'messagesHead', column, setting);
  const notes = setBlocks(atSide, column, setting);
  const side = [...heading, ...spaced(notes, gap(setting, 1.4), cost.never)];
  // What stands at the side is not divided: where it takes most of a page, the text follows below it.
  const isTall = heightOf(side) > roomForRow(setting.design) * mostOfPage;
  if (isAbove || isTall) return [...whole(side), ...spaced(main, gap(setting, 1.4), cost.never)];
  return beside([side], aligned(main, side));
}

/** Text beside a head begins on the head's baseline. */
function aligned(main: readonly Strip[], side: readonly Strip[]): Strip[] {
  const [a, b] = [side, main].map(([first]) => first && firstBaseline(first.items));
  const down = a === undefined || b === undefined ? 0 : Math.max(0, a - b);
  return main.map((each, index) =>
    index === 0 ? { ...each, height: each.height + down, items: allMoved(each.items, 0, down) } : each,
  );
}
