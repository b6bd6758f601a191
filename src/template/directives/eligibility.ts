import type { Element } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, Prose } from '../../review/review.ts';
import { absentHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const eligibility: Directive = {
  name: 'eligibility',
  form: 'leaf',
  attributes: {},
  summary: 'The eligibility criteria side by side: included if, left out if.',
  example: '::eligibility',
  expand(_use, filling) {
    const { eligibility: words } = filling.messages.blocks;
    const { includedIf, excludedIf } = filling.review.eligibility;
    return [
      hastNode(
        h('div.columns', [
          side(words.included, includedIf, filling),
          side(words.excluded, excludedIf, filling),
        ]),
      ),
    ];
  },
};

function side(head: string, criteria: Fact<readonly Prose[]>, filling: Filling): Element {
  return h('div', [
    h('h3', head),
    isReported(criteria)
      ? h(
          'ul',
          criteria.value.map((criterion) => h('li', proseHast(criterion, filling))),
        )
      : h('p', absentHast(criteria, filling.messages)),
  ]);
}
