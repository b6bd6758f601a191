import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass } from '../document/class-names.ts';

/** Lists shown without bullets. WebKit takes such a list for none unless its role is said. */
const bare = ['figures', 'messages', 'references'];

export function listRoles(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (bare.some((name) => hasClass(node, name))) node.properties.role = 'list';
  });
}
