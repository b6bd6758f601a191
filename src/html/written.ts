import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** A tree as text. Parts of it may be written already, as they are when a page is put together of its pieces. */
export const written = (tree: Root): string => writer.stringify(tree);

const writer = unified()
  .use(rehypeStringify, {
    // Drawings have many shapes without content: a slash instead of an end tag keeps the page smaller.
    closeEmptyElements: true,
    tightSelfClosing: true,
    // The only raw nodes are the pieces of a page, which were written by this: `toHast` makes text of all that a person wrote.
    allowDangerousHtml: true,
  })
  .freeze();
