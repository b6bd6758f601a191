import type { Element, Root } from 'hast';

/** The children that are elements. */
export const elementsOf = ({ children }: Element | Root): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child] : []));
