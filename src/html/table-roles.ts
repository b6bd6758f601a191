import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';

const roles: Readonly<Record<string, string>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
};

/** Tables whose cells say by themselves what they are when rows are stacked. */
const plainSpoken = ['findings', 'breakdown', 'flow'];

/**
 * Says in ARIA what the elements of a table are, as browsers forget it where a style sheet stacks the cells, and gives
 * each cell the head of its column, to be shown there.
 */
export function tableRoles(tree: Root): void {
  eachElement(tree, (table) => {
    if (table.tagName !== 'table') return true;
    // Cells of squares say what is needed: their many neighbours that are not filled are never stacked.
    const isMatrix = hasClass(table, 'matrix');
    const labelled = !isMatrix && !plainSpoken.some((name) => hasClass(table, name));
    const heads: string[] = [];
    table.properties.role = 'table';
    eachElement(table, (node) => {
      const role = node.tagName === 'th' ? headRole(node) : roles[node.tagName];
      if (role !== undefined && !(isMatrix && role === 'cell')) node.properties.role = role;
      if (role === 'columnheader') heads.push(textOf(node));
      if (typeof node.properties.colSpan === 'number') node.properties.ariaColSpan = node.properties.colSpan;
      if (typeof node.properties.rowSpan === 'number') node.properties.ariaRowSpan = node.properties.rowSpan;
      if (node.tagName === 'tr' && labelled) label(node, heads);
    });
    return false;
  });
}

const headRole = ({ properties: { scope } }: Element): string =>
  scope === 'col' || scope === 'colgroup' ? 'columnheader' : 'rowheader';

function label(row: Element, heads: readonly string[]): void {
  row.children.forEach((cell, column) => {
    const head = heads[column];
    if (cell.type === 'element' && cell.tagName === 'td' && head !== undefined)
      cell.properties.dataLabel = head;
  });
}
