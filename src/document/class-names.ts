import type { Element } from 'hast';

export const classNames = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];
