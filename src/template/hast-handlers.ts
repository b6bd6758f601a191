import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';

/** How the nodes that filling adds to Markdown become hast. */
export const hastHandlers: Handlers = {
  hast: (_state, node: Extract<RootContent, { type: 'hast' }>): ElementContent[] => [...node.content],
  citation: (_state, node: Extract<RootContent, { type: 'citation' }>): Element => ({
    type: 'element',
    tagName: 'span',
    properties: { className: ['citation'], dataCluster: node.cluster },
    children: [],
  }),
};
