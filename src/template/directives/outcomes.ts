import { h } from 'hastscript';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { learningOf } from '../learning-of.ts';
import { proseHast } from '../prose-hast.ts';

export const outcomes: Directive = {
  name: 'outcomes',
  form: 'leaf',
  attributes: {},
  summary: 'What a reader should be able to do afterwards, numbered.',
  example: '::outcomes',
  expand(use, filling) {
    const learning = learningOf(use, filling);
    if (!learning) return [];
    return [
      hastNode(
        h(
          'ol',
          learning.outcomes.map((outcome) => h('li', proseHast(outcome, filling))),
        ),
      ),
    ];
  },
};
