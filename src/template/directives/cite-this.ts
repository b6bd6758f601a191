import { h } from 'hastscript';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const citeThis: Directive = {
  name: 'cite-this',
  form: 'leaf',
  attributes: {},
  summary: 'How to cite this document, in the style of its reference list.',
  example: '::cite-this',
  expand() {
    return [hastNode(h('div.cite-this'))];
  },
};
