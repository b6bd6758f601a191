import { headOfSection } from '../../document/head-of-section.ts';
import { heading, text } from '../../document/nodes.ts';
import type { DocumentTree, Run, Section } from '../../document/tree.ts';
import { plainWordsOf } from '../../document/words-of.ts';
import type { Messages } from '../../messages/messages.ts';

/** A document of so many pages is leafed through without a list of what stands where. */
export const mostPagesWithoutContents = 4;

/**
 * The document with a list of its sections, each a link that says its page, after the head of its first page and before its first section.
 * The document that was given where it has fewer than two sections.
 */
export function withContents(tree: DocumentTree, { pdf }: Messages): DocumentTree {
  const { children } = tree;
  const entries = children.flatMap((block) => (block.type === 'section' ? entryOf(block) : []));
  const at = children.findIndex(({ type }) => type === 'section');
  if (entries.length < 2) return tree;
  const list: Section = {
    type: 'section',
    kind: 'plain',
    children: [heading(2, pdf.contents), { type: 'contents', entries }],
  };
  return { ...tree, children: [...children.slice(0, at), list, ...children.slice(at)] };
}

/** Nothing for a section that has no head, or that nothing can lead to. */
function entryOf(section: Section): readonly (readonly Run[])[] {
  const { id } = section;
  const head = headOfSection(section);
  if (id === undefined || !head) return [];
  return [[{ type: 'link', url: `#${id}`, saysPage: true, children: [text(plainWordsOf(head.children))] }]];
}
