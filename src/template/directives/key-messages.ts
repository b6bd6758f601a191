import { h } from 'hastscript';
import { saidHast } from '../blocks/said-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const keyMessages: Directive = {
  name: 'key-messages',
  form: 'leaf',
  attributes: {},
  summary: 'The key messages, numbered, each with what stands behind it and who says so.',
  example: '::key-messages',
  expand(_use, filling) {
    return [
      hastNode(
        h(
          'ol.messages',
          filling.review.keyMessages.map(({ message, claims }) =>
            h('li', [h('p.claim', proseHast(message, filling)), ...saidHast(claims, filling)]),
          ),
        ),
      ),
    ];
  },
};
