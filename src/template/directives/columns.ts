import type { RootContent } from 'mdast';
import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

export const columns: Directive = {
  name: 'columns',
  form: 'container',
  attributes: {},
  summary: 'Text in two or three columns side by side; each head (`###`) begins a new one.',
  example: ':::columns\n### What the counts mean\n\n…\n\n### Why they do not add up\n\n…\n:::',
  expand({ fill }) {
    const groups: RootContent[][] = [];
    for (const node of fill()) {
      if (node.type === 'heading' || groups.length === 0) groups.push([node]);
      else groups.at(-1)?.push(node);
    }
    return [
      elementNode(
        'div',
        ['columns'],
        groups.map((group) => elementNode('div', [], group)),
      ),
    ];
  },
};
