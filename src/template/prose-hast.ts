import type { ElementContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import type { Prose } from '../review/review.ts';
import type { Filling } from './filling.ts';
import { hastHandlers } from './hast-handlers.ts';
import { proseNodes } from './prose-nodes.ts';

/** A field of inline Markdown as filled hast, for blocks that are built in hast. */
export function proseHast(prose: Prose, filling: Filling): ElementContent[] {
  const nodes = proseNodes(prose, filling);
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'text') return [{ type: 'text', value: only.value }];
  // In a paragraph, as at the top of a tree line breaks would be put around inline content.
  const paragraph = toHast({ type: 'paragraph', children: [...nodes] }, { handlers: hastHandlers });
  if (paragraph.type !== 'element') throw new Error('A paragraph becomes an element');
  return paragraph.children;
}
