import type { Block, ParagraphRole } from '../../document/tree.ts';
import { millimetres } from './millimetres.ts';
import { gap, type Measure, type Setting } from './setting.ts';

/** A space in the layout's own millimetres, or that between paragraphs; where type is small, in a table, it may be another. */
type Space = number | { readonly small: number; readonly else: number | 'paragraph' };

/** What a block asks for above or below itself. Of two wishes that meet, the one of more weight holds. */
interface Wish {
  readonly weight: number;
  readonly space: Space;
}

interface Spacing {
  readonly above?: Wish;
  readonly below?: Wish;
}

/** Between fields, in the layout's own millimetres. */
export const betweenFields = 5;
/** The same where they stand closer. */
const betweenTightFields = 3.3;

const none: Spacing = {};
const wide: Spacing = { above: { weight: 3, space: 5 }, below: { weight: 2, space: 5 } };
const field: Spacing = {
  above: { weight: 7, space: betweenFields },
  below: { weight: 7, space: betweenFields },
};

const ofBlocks: Readonly<Record<Exclude<Block['type'], 'paragraph' | 'facts' | 'box'>, Spacing>> = {
  cover: none,
  figureRow: none,
  section: none,
  newPage: none,
  contents: none,
  heading: { above: { weight: 5, space: 5 }, below: { weight: 6, space: 1.4 } },
  list: none,
  references: none,
  keyMessages: none,
  said: { above: { weight: 1, space: { small: 1.9, else: 'paragraph' } } },
  table: wide,
  entries: wide,
  columns: wide,
  blockquote: none,
  thematicBreak: none,
  picture: none,
  marks: { above: { weight: 9, space: 0 }, below: { weight: 9, space: 0 } },
  counted: { above: { weight: 9, space: 0 } },
  ends: none,
  split: none,
  prompt: none,
  field,
  fields: field,
  tick: field,
};

const ofParagraphs: Readonly<Record<ParagraphRole, Spacing>> = {
  subtitle: none,
  lead: none,
  legend: none,
  count: none,
  note: { above: { weight: 4, space: { small: 1.4, else: 2.4 } } },
  claim: { below: { weight: 6, space: 0.5 } },
  groupName: none,
  label: { below: { weight: 6, space: 0 } },
  piece: { above: { weight: 8, space: 7 }, below: { weight: 6, space: 1.9 } },
};

function spacingOf(block: Block): Spacing {
  switch (block.type) {
    case 'paragraph':
      return block.role ? ofParagraphs[block.role] : none;
    case 'facts':
      return block.kind === 'values' ? { ...wide, above: { weight: 4, space: 1.2 } } : wide;
    case 'box':
      return block.kind === 'careful' ? none : { above: { weight: 3, space: 5 } };
    default:
      return ofBlocks[block.type];
  }
}

const usual: Wish = { weight: 0, space: { small: 1, else: 'paragraph' } };

/** Points between two blocks, one below the other. */
export function gapBetween(before: Block, block: Block, { text }: Measure, setting: Setting): number {
  const isSmall = text === 'table' || text === 'tableRowHead';
  const asked = spaceOfPair(before, block) ?? wishBetween(before, block).space;
  const space = typeof asked === 'number' ? asked : isSmall ? asked.small : asked.else;
  if (setting.isTight && space === betweenFields) return gap(setting, betweenTightFields);
  return space === 'paragraph' ? millimetres(setting.design.space.paragraph) : gap(setting, space);
}

/** Fields stand closer under their head, and ticks to each other. */
function spaceOfPair(before: Block, block: Block): number | undefined {
  if (before.type === 'tick' && block.type === 'tick') return 2.4;
  const isField = block.type === 'field' || block.type === 'fields' || block.type === 'tick';
  return isField && before.type === 'heading' ? 2.9 : undefined;
}

function wishBetween(before: Block, block: Block): Wish {
  const { below = usual } = spacingOf(before);
  const { above = usual } = spacingOf(block);
  return above.weight >= below.weight ? above : below;
}
