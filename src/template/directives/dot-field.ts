import { h } from 'hastscript';
import { dotField } from '../../figure/dot-field.ts';
import { isReported } from '../../review/is-reported.ts';
import { figureHast } from '../blocks/figure-hast.ts';
import { stripHast } from '../blocks/strip-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const dotFieldDirective: Directive = {
  name: 'dot-field',
  form: 'leaf',
  attributes: { as: ['field', 'strip'] },
  summary:
    'One dot for each participant. No dots where their number is not reported or too large to be seen as people. `as=strip` runs over the whole width, with what the review is and who took part under its ends.',
  example: '::dot-field',
  expand({ attributes }, filling) {
    if (attributes.get('as') === 'strip') return [hastNode(...stripHast(filling))];
    const { review, messages } = filling;
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
