import { h } from 'hastscript';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { learningOf } from '../learning-of.ts';
import { proseHast } from '../prose-hast.ts';

/** The label is no option: a reader never has to guess whether somebody lived through this. */
export const scenario: Directive = {
  name: 'scenario',
  form: 'leaf',
  attributes: {},
  summary:
    'The practice scenario, always under the words that say that it is made up and describes no real person.',
  example: '::scenario',
  expand(use, filling) {
    const learning = learningOf(use, filling);
    if (!learning) return [];
    return [
      hastNode(
        h('p.note', filling.messages.blocks.learning.madeUp),
        ...learning.scenario.text.map((paragraph) => h('p', proseHast(paragraph, filling))),
      ),
    ];
  },
};
