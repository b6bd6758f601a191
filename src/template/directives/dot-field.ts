import { h } from 'hastscript';
import { dotField } from '../../figure/dot-field.ts';
import { isReported } from '../../review/is-reported.ts';
import { figureHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const dotFieldDirective: Directive = {
  name: 'dot-field',
  form: 'leaf',
  attributes: {},
  summary:
    'One dot for each participant. Nothing where their number is not reported or too large to be seen as people.',
  example: '::dot-field',
  expand(_use, { review, messages }) {
    const { total } = review.participants;
    if (!isReported(total)) return [];
    const words = messages.blocks.dotField;
    const dots = dotField(total.value, words.alternative(total.value));
    if (!dots) return [];
    const [before, figure, after] = words.caption(total.value);
    return [
      hastNode(h('figure.dot-field', [dots, h('figcaption', [before, figureHast(figure, total), after])])),
    ];
  },
};
