import { h } from 'hastscript';
import { nameOf } from '../blocks/name-of.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const otherDocuments: Directive = {
  name: 'other-documents',
  form: 'leaf',
  attributes: {},
  summary: 'The other documents on the review and their addresses; nothing where the data give no address.',
  example: '::other-documents',
  expand(_use, { others, messages }) {
    if (others.length === 0) return [];
    return [
      hastNode(
        h('p.note', [
          messages.blocks.edition.others,
          ...others.flatMap((other, index) => [
            index === 0 ? ' ' : '; ',
            nameOf(other, messages),
            ', ',
            h('a', { href: other.address }, other.address),
          ]),
          '.',
        ]),
      ),
    ];
  },
};
