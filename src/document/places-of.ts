import { eachElement } from './each-element.ts';
import { sections } from './sections.ts';
import { tidy } from './tidy.ts';
import { toHast } from './to-hast.ts';
import type { DocumentTree } from './tree.ts';

/**
 * The ids that a link within the document can aim at, before its citations are formatted: those of the document that a
 * filled template will become.
 */
export function placesOf(filled: DocumentTree): readonly string[] {
  const tree = toHast(filled);
  tidy(tree);
  sections(tree);
  const ids: string[] = [];
  eachElement(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}
