import { h } from 'hastscript';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

/** Everything cited, and the reviewed article always. Filled in once all citations are known. */
export const references: Directive = {
  name: 'references',
  form: 'leaf',
  attributes: {},
  summary: 'The reference list: the reviewed article and everything that the document cites.',
  example: '::references',
  expand() {
    return [hastNode(h('div.reference-list'))];
  },
};
