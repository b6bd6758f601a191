import type { Root as MarkdownRoot } from 'mdast';
import { eachElement } from './each-element.ts';
import { sections } from './sections.ts';
import { tidy } from './tidy.ts';
import { toHast } from './to-hast.ts';

/**
 * The ids that a link within the document can aim at, before its citations are formatted: those of the document that a
 * filled template will become. The tree is left as it is.
 */
export function placesOf(filled: MarkdownRoot): readonly string[] {
  const tree = toHast(structuredClone(filled));
  tidy(tree);
  sections(tree);
  const ids: string[] = [];
  eachElement(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}
