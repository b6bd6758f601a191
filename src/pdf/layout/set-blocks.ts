import type { TypeRole } from '../../design/design.ts';
import { drawingOf } from '../../document/drawing-of.ts';
import {
  type Block,
  type Content,
  type Heading,
  isRun,
  type Marks,
  type ParagraphRole,
  type Picture,
  type Run,
} from '../../document/tree.ts';
import { plainWordsOf } from '../../document/words-of.ts';
import { flattened, roomForRow } from './beside.ts';
import { gapBetween } from './gap-between.ts';
import { introduces, lastCharacter } from './introduces.ts';
import { millimetres } from './millimetres.ts';
import { setOnce } from './set-before.ts';
import { setBox } from './set-box.ts';
import { setColumns } from './set-columns.ts';
import { setContents } from './set-contents.ts';
import { setCover } from './set-cover.ts';
import { drawingWithin } from './set-drawing.ts';
import { setEntries } from './set-entries.ts';
import { setFacts } from './set-facts.ts';
import { setField, setTick } from './set-field.ts';
import { setFields } from './set-fields.ts';
import { setFigures } from './set-figures.ts';
import { setItems, setReferences } from './set-list.ts';
import { setMarked } from './set-marked.ts';
import { setMessages } from './set-messages.ts';
import { setPrompt, setSection } from './set-section.ts';
import { setSplit } from './set-split.ts';
import { setTable } from './set-table.ts';
import { setText } from './set-text.ts';
import { setEnds } from './set-under-title.ts';
import { gap, type Measure, type Setting, setIn, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, spaced, stack, strip, whole } from './strip.ts';

/** What a cell or an item holds, words or blocks or both, as strips from top to bottom. */
export function setContent(content: Content, role: TypeRole, measure: Measure, setting: Setting): Strip[] {
  const owner = setting.structure.ownerOf(content);
  const text = (words: readonly Run[]): Strip[] =>
    setText(words, typeOf(setting, role), measure, setting, { owner, hyphenated: runningText.has(role) });
  if (content.every(isRun)) return text(content);
  const parts: Strip[][] = [];
  let words: Run[] = [];
  let blocks: Block[] = [];
  let isIntroduced = false;
  const endWords = (): void => {
    if (words.some((run) => run.type !== 'text' || run.value.trim() !== '')) {
      parts.push(text(words));
      isIntroduced = lastCharacter(words) === ':';
    }
    words = [];
  };
  const endBlocks = (): void => {
    if (blocks.length > 0) {
      const set = setBlocks(blocks, { ...measure, text: role }, setting);
      parts.push(isIntroduced ? spaced(set, 0, cost.never) : set);
      isIntroduced = false;
    }
    blocks = [];
  };
  for (const part of content) {
    if (isRun(part)) {
      endBlocks();
      words.push(part);
    } else {
      endWords();
      blocks.push(part);
    }
  }
  endWords();
  endBlocks();
  return stack(parts, gap(setting, 1.2));
}

/** Blocks one below the other, each with the space above it that it asks for. */
export function setBlocks(blocks: readonly Block[], measure: Measure, setting: Setting): Strip[] {
  const set: Strip[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const strips = setBlock(block, measure, setting);
    setting.noteHeight?.(block, heightOf(strips));
    if (!before) set.push(...strips);
    else {
      const breakCost = introduces(before, block) ? cost.never : undefined;
      set.push(...spaced(strips, gapBetween(before, block, measure, setting), breakCost));
    }
  }
  return set;
}

/** @param room points that are left on the page for columns that are not divided */
export function setBlock(block: Block, measure: Measure, setting: Setting, room = 0): readonly Strip[] {
  const own = block.type === 'split' ? room : 0;
  const set = () => setAnew(block, measure, setting, own);
  return setting.memory ? setOnce(block, measure, own, setting.memory, set) : set();
}

function setAnew(block: Block, measure: Measure, setting: Setting, room: number): Strip[] {
  switch (block.type) {
    case 'cover':
      return setCover(block, measure, setting);
    case 'figureRow':
      return setFigures(block, measure, setting);
    case 'section':
      return setSection(block, measure, setting);
    case 'newPage':
      return [];
    case 'contents':
      return setContents(block, measure, setting);
    case 'paragraph': {
      const role = (block.role && paragraphRoles[block.role]) ?? measure.text;
      return setText(block.children, typeOf(setting, role), measure, setting, {
        hyphenated: runningText.has(role),
      });
    }
    case 'heading':
      return setHeading(block, block.depth === 2 ? 'section' : 'subsection', measure, setting);
    case 'list':
      return setItems(block.children, block.ordered, block.start ?? 1, measure, setting);
    case 'references':
      return setReferences(block, measure, setting);
    case 'keyMessages':
      return setMessages(block, measure, setting);
    case 'said':
      return setSaid(block, measure, setting);
    case 'facts':
      return setFacts(block, measure, setting);
    case 'table':
      return setTable(block, measure, setting);
    case 'entries':
      return setEntries(block, measure, setting);
    case 'blockquote':
      return setBlocks(block.children, setIn(measure, millimetres(6)), setting);
    case 'thematicBreak':
      return [strip(millimetres(2), [])];
    case 'picture':
      return setPicture(block, measure, setting);
    case 'marks':
      return [drawingStrip(block, measure, setting, roomForRow(setting.design))];
    case 'counted':
      return setMarked(block, measure, setting);
    case 'ends':
      return setEnds(block, measure, setting);
    case 'columns':
      return setColumns(block, measure, setting);
    case 'split':
      return setSplit(block, measure, setting, room);
    case 'box':
      return setBox(block, measure, setting);
    case 'prompt':
      return setPrompt(block, measure, measure, setting);
    case 'field':
      return setField(block, measure, setting);
    case 'tick':
      return setTick(block, measure, setting);
    case 'fields':
      return setFields(block, measure, setting);
  }
}

/** A head, whole and on as few lines as it needs, which are alike long. */
export function setHeading(
  { depth, id, children }: Heading,
  role: TypeRole,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const strips = setText(children, typeOf(setting, role), measure, setting, { balanced: true });
  return whole(strips).map((each, index) =>
    index === 0
      ? {
          ...each,
          ids: id === undefined ? [] : [id],
          heading: { level: depth === 2 ? 2 : 3, title: plainWordsOf(children) },
        }
      : each,
  );
}

/** Who says it, and what they say. */
function setSaid(
  { by, listed, claims }: Extract<Block, { type: 'said' }>,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const speaker =
    by.length === 0 ? [] : setText(by, typeOf(setting, 'note'), measure, setting, { hyphenated: true });
  const [only] = claims;
  const said =
    only && !listed
      ? setText(only.children, typeOf(setting, measure.text), measure, setting, {
          hyphenated: runningText.has(measure.text),
        })
      : setItems(claims, false, 1, measure, setting);
  return speaker.length === 0 ? [...said] : [...speaker, ...spaced(said, 0, cost.never)];
}

/** The picture and its caption stay on one page, for which a high picture is made smaller. */
function setPicture(picture: Picture, measure: Measure, setting: Setting): Strip[] {
  const caption = picture.caption && setText(picture.caption, typeOf(setting, 'note'), measure, setting);
  const words = caption ? heightOf(caption) + millimetres(1.9) : 0;
  const room = roomForRow(setting.design);
  const strips = [
    drawingStrip(picture, measure, setting, Math.max(room - words, room / 2)),
    ...(caption ? spaced(caption, millimetres(1.9)) : []),
  ];
  return [strip(heightOf(strips), flattened(strips))];
}

/** A drawing at the scale of its place, or as large as there is room for. */
function drawingStrip(
  block: Picture | Marks,
  { x, width, marks }: Measure,
  setting: Setting,
  room: number,
): Strip {
  const shapes = drawingOf(block);
  const isRow = shapes.kind === 'marks';
  const owner = shapes.alternative === undefined ? 'layout' : setting.structure.ownerOf(block);
  const drawing = drawingWithin(shapes, owner, isRow ? marks : 1, x, { width, height: room }, setting);
  // A mark row stands in the middle of a line of its own, as high as its neighbours' text needs.
  const above = isRow ? millimetres(0.9) : 0;
  return strip(
    drawing.height + 2 * above,
    flattened([strip(above, []), strip(drawing.height, drawing.items)]),
    {
      breakCost: cost.never,
    },
  );
}

/** Type of paragraphs; of those without, that of the place. */
const paragraphRoles: Readonly<Record<ParagraphRole, TypeRole | undefined>> = {
  subtitle: undefined,
  legend: undefined,
  lead: 'lead',
  note: 'note',
  claim: 'claim',
  count: 'table',
  label: 'tableHead',
  groupName: 'themeRow',
  piece: 'certificate',
};

/** Type whose words a design may divide: sentences, no heads, names or figures. */
const runningText: ReadonlySet<TypeRole> = new Set(['body', 'table', 'note']);
