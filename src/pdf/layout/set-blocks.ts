import type { Element, ElementContent } from 'hast';
import type { TypeRole } from '../../design/design.ts';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { plainText } from '../../document/plain-text.ts';
import type { StructureElement } from '../structure.ts';
import { flattened, roomForRow } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { setBox } from './set-box.ts';
import { setColumns } from './set-columns.ts';
import { drawingWithin } from './set-drawing.ts';
import { setEntries } from './set-entries.ts';
import { setFacts } from './set-facts.ts';
import { setField, setTick } from './set-field.ts';
import { betweenFields, setFields } from './set-fields.ts';
import { setList } from './set-list.ts';
import { setMarked } from './set-marked.ts';
import { setMessages } from './set-messages.ts';
import { setSplit } from './set-split.ts';
import { setTable } from './set-table.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, setIn, typeOf } from './setting.ts';
import { cost, heightOf, type Strip, spaced, stack, strip, whole } from './strip.ts';

/** Content of a block, inline or further blocks or both, as strips from top to bottom. */
export function setContent(parent: Element, role: TypeRole, measure: Measure, setting: Setting): Strip[] {
  const { x, width } = measure;
  const text = (content: readonly ElementContent[]): Strip[] =>
    setText(content, typeOf(setting, role), setting.structure.ownerIn(parent), x, width, setting, {
      hyphenated: runningText.has(role),
    });
  if (!elementsOf(parent).some(isBlock)) return text(parent.children);
  const parts: Strip[][] = [];
  let inline: ElementContent[] = [];
  let blocks: Element[] = [];
  let isIntroduced = false;
  const endInline = (): void => {
    if (
      inline.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))
    ) {
      parts.push(text(inline));
      isIntroduced = lastCharacter(inline) === ':';
    }
    inline = [];
  };
  const endBlocks = (): void => {
    if (blocks.length > 0) {
      const set = setBlocks(blocks, { ...measure, text: role }, setting);
      parts.push(isIntroduced ? spaced(set, 0, cost.never) : set);
      isIntroduced = false;
    }
    blocks = [];
  };
  for (const child of parent.children) {
    if (child.type === 'element' && isBlock(child)) {
      endInline();
      blocks.push(child);
    } else {
      endBlocks();
      inline.push(child);
    }
  }
  endInline();
  endBlocks();
  return stack(parts, gap(setting, 1.2));
}

/** Blocks one below the other, each with the space above it that it asks for. */
export function setBlocks(blocks: readonly Element[], measure: Measure, setting: Setting): Strip[] {
  const set: Strip[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const strips = setBlock(block, measure, setting);
    setting.noteHeight?.(block, heightOf(strips));
    if (!before) set.push(...strips);
    else {
      const tied = before && introduces(before, block);
      set.push(...spaced(strips, gapBetween(before, block, measure, setting), tied ? cost.never : undefined));
    }
  }
  return set;
}

function setBlock(block: Element, measure: Measure, setting: Setting): Strip[] {
  const { tagName: tag } = block;
  const kinds = classNames(block);
  const { x, width } = measure;
  const owner = (): StructureElement => setting.structure.ownerIn(block);
  switch (tag) {
    case 'p': {
      const role = paragraphRole(kinds, measure.text);
      return setText(block.children, typeOf(setting, role), owner(), x, width, setting, {
        hyphenated: runningText.has(role),
      });
    }
    case 'h2':
    case 'h3': {
      const role = tag === 'h2' ? 'section' : 'subsection';
      const strips = setText(block.children, typeOf(setting, role), owner(), x, width, setting, {
        balanced: true,
      });
      return whole(strips).map((each, index) =>
        index === 0 ? { ...each, ids: idsOf(block), heading: headingOf(block) } : each,
      );
    }
    case 'ul':
    case 'ol':
      return kinds.includes('messages')
        ? setMessages(block, measure, setting)
        : setList(block, measure, setting);
    case 'dl':
      return setFacts(block, measure, setting);
    case 'table':
      return setTable(block, measure, setting);
    case 'blockquote':
      return setBlocks(elementsOf(block), setIn(measure, millimetres(6)), setting);
    case 'figure':
      return setFigure(block, measure, setting);
    case 'svg':
      return [drawingStrip(block, measure, setting, roomForRow(setting.design))];
    case 'hr':
      return [strip(millimetres(2), [])];
    case 'div':
      if (kinds.includes('entries')) return setEntries(block, measure, setting);
      if (kinds.includes('marked')) return setMarked(block, measure, setting);
      if (kinds.includes('field')) return setField(block, measure, setting);
      if (kinds.includes('tick')) return setTick(block, measure, setting);
      if (kinds.includes('fields')) return setFields(block, measure, setting);
      if (kinds.includes('split')) return setSplit(block, measure, setting, 0);
      if (kinds.includes('columns')) return setColumns(block, measure, setting);
      if (kinds.includes('box') || kinds.includes('careful')) return setBox(block, measure, setting);
      return setBlocks(elementsOf(block), measure, setting);
    default:
      throw new Error(`<${tag} class="${kinds.join(' ')}"> is not in the contract of the document tree`);
  }
}

/** The picture and its caption stay on one page, for which a high picture is made smaller. */
function setFigure(figure: Element, measure: Measure, setting: Setting): Strip[] {
  const captions = elementsOf(figure).map((part) =>
    part.tagName === 'svg'
      ? undefined
      : setText(
          part.children,
          typeOf(setting, 'note'),
          setting.structure.ownerIn(part),
          measure.x,
          measure.width,
          setting,
        ),
  );
  const words = captions.reduce((sum, lines) => sum + (lines ? heightOf(lines) + millimetres(1.9) : 0), 0);
  const room = roomForRow(setting.design);
  const parts = elementsOf(figure).map(
    (part, index) =>
      captions[index] ?? [drawingStrip(part, measure, setting, Math.max(room - words, room / 2))],
  );
  const strips = parts.flatMap((part, index) => (index === 0 ? part : spaced(part, millimetres(1.9))));
  return [strip(heightOf(strips), flattened(strips))];
}

/** A drawing at the scale of its place, or as large as there is room for. */
function drawingStrip(svg: Element, { x, width, marks }: Measure, setting: Setting, room: number): Strip {
  const isRow = classNames(svg).includes('marks');
  const drawing = drawingWithin(svg, isRow ? marks : 1, x, { width, height: room }, setting);
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

const paragraphRoles: Readonly<Record<string, TypeRole>> = {
  lead: 'lead',
  note: 'note',
  by: 'note',
  claim: 'claim',
  count: 'table',
  label: 'tableHead',
  piece: 'certificate',
};

/** Type whose words a design may divide: sentences, no heads, names or figures. */
const runningText: ReadonlySet<TypeRole> = new Set(['body', 'table', 'note']);

function paragraphRole(kinds: readonly string[], ordinary: TypeRole): TypeRole {
  for (const kind of kinds) {
    const role = paragraphRoles[kind];
    if (role) return role;
  }
  return ordinary;
}

function gapBetween(before: Element, block: Element, { text }: Measure, setting: Setting): number {
  const kinds = classNames(block);
  const of = (length: number): number => gap(setting, length);
  const paragraph = millimetres(setting.design.space.paragraph);
  const small = text === 'table' || text === 'tableRowHead';
  if (block.tagName === 'svg' || before.tagName === 'svg' || kinds.includes('marked')) return 0;
  if (kinds.includes('piece')) return of(7);
  if (isForm(block) || isForm(before)) return gapOfFields(before, block, setting);
  if (classNames(before).includes('piece')) return of(1.9);
  if (classNames(before).includes('label')) return 0;
  if (classNames(before).includes('by')) return 0;
  if (classNames(before).includes('claim')) return of(0.5);
  if (before.tagName === 'h2' || before.tagName === 'h3') return of(1.4);
  if (block.tagName === 'h2' || block.tagName === 'h3') return of(5);
  if (kinds.includes('values')) return of(1.2);
  if (kinds.includes('note')) return of(small ? 1.4 : 2.4);
  if (
    block.tagName === 'table' ||
    block.tagName === 'dl' ||
    kinds.includes('columns') ||
    kinds.includes('box') ||
    kinds.includes('entries')
  )
    return of(5);
  if (
    before.tagName === 'table' ||
    before.tagName === 'dl' ||
    classNames(before).includes('columns') ||
    classNames(before).includes('entries')
  )
    return of(5);
  if (kinds.includes('said')) return small ? of(1.9) : paragraph;
  return small ? of(1) : paragraph;
}

const isForm = (block: Element): boolean =>
  classNames(block).some((kind) => kind === 'field' || kind === 'fields' || kind === 'tick');

function gapOfFields(before: Element, block: Element, setting: Setting): number {
  const areTicks = classNames(before).includes('tick') && classNames(block).includes('tick');
  if (areTicks) return gap(setting, 2.4);
  return gap(setting, before.tagName === 'h2' || before.tagName === 'h3' ? 2.9 : betweenFields);
}

/** A head, an attribution or a sentence with a colon does not stand at the foot of a page without what it speaks of. */
export function introduces(before: Element, block: Element): boolean {
  const kinds = classNames(before);
  if (
    before.tagName === 'h2' ||
    before.tagName === 'h3' ||
    kinds.includes('by') ||
    kinds.includes('claim') ||
    kinds.includes('label') ||
    kinds.includes('marked')
  )
    return true;
  if (classNames(block).includes('note') && (before.tagName === 'table' || kinds.includes('entries')))
    return true;
  return before.tagName === 'p' && lastCharacter(before.children) === ':';
}

function lastCharacter(content: readonly ElementContent[]): string {
  const last = content.findLast(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  if (last?.type === 'text') return last.value.trimEnd().slice(-1);
  return last?.type === 'element' ? lastCharacter(last.children) : '';
}

const blockTags: ReadonlySet<string> = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'div',
  'table',
  'figure',
  'blockquote',
  'h2',
  'h3',
  'hr',
  'svg',
]);

/** Whether an element is set as a block of its own, rather than in a line. */
export const isBlock = ({ tagName }: Element): boolean => blockTags.has(tagName);

export const idsOf = ({ properties }: Element): readonly string[] =>
  typeof properties.id === 'string' ? [properties.id] : [];

function headingOf(element: Element): NonNullable<Strip['heading']> {
  return { level: element.tagName === 'h2' ? 2 : 3, title: plainText(element) };
}
