import type { Root as MarkdownRoot } from 'mdast';
import { visit } from 'unist-util-visit';
import { sections } from './sections.ts';
import { tidy } from './tidy.ts';
import { toHast } from './to-hast.ts';

/** The places that a link within the document can aim at, before its citations are formatted. */
export interface Places {
  readonly ids: readonly string[];
  /** Whether there is a reference list, in which each cited work has a place. */
  readonly hasReferences: boolean;
}

/** The places of a document that a filled template will become. The tree is left as it is. */
export function placesOf(filled: MarkdownRoot): Places {
  const tree = toHast(structuredClone(filled));
  tidy(tree);
  sections(tree);
  const ids: string[] = [];
  let hasReferences = false;
  visit(tree, 'element', ({ properties: { id, className } }) => {
    if (typeof id === 'string') ids.push(id);
    if (Array.isArray(className) && className.includes('reference-list')) hasReferences = true;
  });
  return { ids, hasReferences };
}
