import type { Root } from 'hast';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';

/** Lists shown without bullets. WebKit takes such a list for none unless its role is said. */
const bare = ['figures', 'messages', 'references'];

export function listRoles(tree: Root): void {
  eachElement(tree, (node) => {
    if (bare.some((name) => hasClass(node, name))) node.properties.role = 'list';
  });
}
