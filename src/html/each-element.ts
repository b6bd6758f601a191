import type { Element, Root } from 'hast';

/**
 * Shows every element below a node, each before those in it; where `false` comes back, those in it are left out. Trees
 * are walked a dozen times for a document, and unist-util-visit, which knows more, is ten times slower at it.
 */
export function eachElement({ children }: Root | Element, see: (element: Element) => unknown): void {
  for (const child of children) {
    if (child.type === 'element' && see(child) !== false) eachElement(child, see);
  }
}

/**
 * Shows a tree and every element in it, each before those in it, so that what they hold can be replaced; where `false` comes
 * back, nothing in it is shown.
 */
export function eachParent(parent: Root | Element, see: (parent: Root | Element) => unknown): void {
  if (see(parent) === false) return;
  for (const child of parent.children) if (child.type === 'element') eachParent(child, see);
}
