import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { hasClass } from '../document/class-names.ts';

/** The reference lists of a filled template, in which each cited work has a place. A document has one or none. */
export function referenceLists(tree: Root): readonly RootContent[] {
  const lists: RootContent[] = [];
  visit(tree, 'hast', (node) => {
    if (node.content.some((child) => child.type === 'element' && hasClass(child, 'reference-list')))
      lists.push(node);
  });
  return lists;
}
