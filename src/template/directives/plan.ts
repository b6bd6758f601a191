import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PlanStep } from '../../review/review.ts';
import { slug } from '../../review/slug.ts';
import type { Directive, DirectiveUse } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { learningOf } from '../learning-of.ts';
import { proseHast } from '../prose-hast.ts';

/** Heads are named by attributes, as the template alone knows which there are. */
const attributeOf: Readonly<Record<PlanStep['part'], string>> = {
  reading: 'reading',
  reflection: 'reflection',
  'peer discussion': 'peer-discussion',
  record: 'record',
};

export const plan: Directive = {
  name: 'plan',
  form: 'leaf',
  attributes: { reading: [], reflection: [], 'peer-discussion': [], record: [] },
  summary:
    'How to use the time: each step with its minutes, and the head under which it stands, as the attributes name it.',
  example: '::plan{reading="Summary" record="Your CPD record"}',
  expand(use, filling) {
    const learning = learningOf(use, filling);
    if (!learning) return [];
    const words = filling.messages.blocks.learning;
    const hasHeads = learning.plan.some(({ part }) => use.attributes.has(attributeOf[part]));
    const heads = [words.step, words.time, ...(hasHeads ? [words.where] : [])];
    return [
      hastNode(
        h('table.plan', [
          h('caption', words.planCaption),
          h(
            'thead',
            h(
              'tr',
              heads.map((head) => h('th', { scope: 'col' }, head)),
            ),
          ),
          h(
            'tbody',
            learning.plan.map((step) =>
              h('tr', [
                h('th', { scope: 'row' }, proseHast(step.do, filling)),
                h('td', words.minutes(step.minutes)),
                ...(hasHeads ? [h('td', where(step, use, filling))] : []),
              ]),
            ),
          ),
        ]),
      ),
    ];
  },
};

function where({ part }: PlanStep, use: DirectiveUse, filling: Filling): ElementContent[] {
  const head = use.attributes.get(attributeOf[part]);
  if (head === undefined) return [{ type: 'text', value: filling.messages.blocks.learning.nowhere }];
  const id = slug(head);
  filling.linkTo(id, use.place);
  return [h('a', { href: `#${id}` }, head)];
}
