import type { RootContent } from 'mdast';
import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

const mostColumns = 3;

export const columns: Directive = {
  name: 'columns',
  form: 'container',
  attributes: {},
  summary: 'Text in two or three columns side by side; each head (`###`) begins a new one.',
  example: ':::columns\n### What the counts mean\n\n…\n\n### Why they do not add up\n\n…\n:::',
  expand({ fill, place }, { report }) {
    const groups: RootContent[][] = [];
    for (const node of fill()) {
      if (node.type === 'heading' || groups.length === 0) groups.push([node]);
      else groups.at(-1)?.push(node);
    }
    if (groups.length > mostColumns) {
      report('columns-are-few', {
        place,
        found: `${groups.length} columns, as each head begins one`,
        expected: `two or three; more are too narrow to be read`,
      });
    }
    if (groups.length === 0) return [];
    return [
      elementNode(
        'div',
        ['columns'],
        groups.map((group) => elementNode('div', [], group)),
      ),
    ];
  },
};
