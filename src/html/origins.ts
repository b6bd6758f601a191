import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { hasClass } from '../document/class-names.ts';
import type { Document } from '../document/document.ts';
import { eachElement } from '../document/each-element.ts';
import { trace } from '../document/trace.ts';
import type { Messages } from '../messages/messages.ts';
import { tableRoles } from './table-roles.ts';

/**
 * Where each figure comes from, folded at the foot of a page whose document has no room for it; its figures lead there.
 * Nothing where the document says it itself, or has no figure.
 */
export function originsOf(tree: Root, { origins }: Document, { html }: Messages): Element | undefined {
  let hasList = false;
  let hasFigure = false;
  eachElement(tree, (node) => {
    hasList ||= hasClass(node, 'sources');
    hasFigure ||= node.properties.dataFact !== undefined;
  });
  if (hasList || !hasFigure || origins.length === 0) return undefined;
  const list = h('details.origins', [h('summary', html.trace.list), ...structuredClone(origins)]);
  trace({ type: 'root', children: [...tree.children, list] });
  tableRoles({ type: 'root', children: [list] });
  return list;
}
