import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { hastHandlers } from '../template/hast-handlers.ts';

/** Filled Markdown as hast. HTML in Markdown was refused before and would be dropped here. */
export function toHast(tree: MarkdownRoot): Root {
  return bridge.runSync(tree);
}

const bridge = unified().use(remarkRehype, { handlers: hastHandlers }).freeze();
