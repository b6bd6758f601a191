import type { Element } from 'hast';

export const classNames = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

export const hasClass = (element: Element, name: string): boolean => classNames(element).includes(name);
