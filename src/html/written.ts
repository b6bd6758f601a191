import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** A tree as text. Parts of it may be written already, as they are when a page is put together of its pieces. */
export const written = (tree: Root): string => writer.stringify(tree);

/**
 * The same of a page that is large and for the most part written already: its frame is written around marks, and the pieces are put in
 * where these are, so that their texts are copied once and not at each level.
 */
export function writtenAround(tree: Root): string {
  const pieces: string[] = [];
  const marked = { type: 'raw', value: mark } as const;
  const light = (node: ElementContent): ElementContent => {
    if (node.type === 'element') return lightened(node);
    if (node.type !== 'raw') return node;
    pieces.push(node.value);
    return marked;
  };
  const lightened = (element: Element): Element => {
    const { tagName, children } = element;
    const [only] = children;
    // Between these tags a text stands as it is.
    if ((tagName === 'style' || tagName === 'script') && children.length === 1 && only?.type === 'text') {
      pieces.push(only.value);
      return { ...element, children: [marked] };
    }
    return { ...element, children: children.map(light) };
  };
  const children = tree.children.map((node): RootContent => (node.type === 'doctype' ? node : light(node)));
  const around = written({ ...tree, children }).split(mark);
  // Where the frame itself has such a character, nothing is put in.
  if (around.length !== pieces.length + 1) return written(tree);
  return around.flatMap((text, index) => [text, pieces[index] ?? '']).join('');
}

/** A character that Unicode promises never to give a meaning, so that hardly a text has it. */
const mark = '\uFDD1';

const writer = unified()
  .use(rehypeStringify, {
    // Drawings have many shapes without content: a slash instead of an end tag keeps the page smaller.
    closeEmptyElements: true,
    tightSelfClosing: true,
    // The only raw nodes are the pieces of a page, which were written by this: `toHast` makes text of all that a person wrote.
    allowDangerousHtml: true,
  })
  .freeze();
