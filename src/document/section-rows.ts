import type { Block, Place, Section } from './tree.ts';

/**
 * What stands across a section: text, in the first row with the head and what is said at its side, or a block over the whole
 * width. In reading order.
 */
export type SectionRow =
  | { readonly kind: 'text'; readonly side: readonly Block[]; readonly text: readonly Block[] }
  | { readonly kind: 'wide'; readonly block: Block };

/** The rows of a section whose head stands beside its text. There is always one of text. */
export function sectionRows({ children: [head, ...rest] }: Section): readonly SectionRow[] {
  const side = [...(head ? [head] : []), ...rest.filter((block) => placeOf(block) === 'side')];
  const rows: SectionRow[] = [];
  let text: Block[] = [];
  const end = (): void => {
    const isFirst = rows.length === 0;
    if (text.length > 0 || isFirst) rows.push({ kind: 'text', side: isFirst ? side : [], text });
    text = [];
  };
  for (const block of rest) {
    const place = placeOf(block);
    if (place === 'wide') {
      end();
      rows.push({ kind: 'wide', block });
    } else if (place === undefined) text.push(block);
  }
  end();
  return rows;
}

/** Boxes, columns of unequal width and questions to answer have the whole width. */
function placeOf(block: Block): Place | undefined {
  switch (block.type) {
    case 'box':
      return block.kind === 'aside' ? undefined : 'wide';
    case 'split':
    case 'prompt':
      return 'wide';
    case 'paragraph':
    case 'table':
    case 'entries':
    case 'picture':
      return block.place;
    default:
      return undefined;
  }
}
