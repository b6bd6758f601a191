import { limitsHast } from '../blocks/limits-hast.ts';
import { saidHast } from '../blocks/said-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const claims: Directive = {
  name: 'claims',
  form: 'leaf',
  attributes: { of: ['conclusions', 'context', 'missing'] },
  summary: 'The conclusions, the context, or who is missing, each under who says it.',
  example: '::claims{of=conclusions}',
  expand({ attributes, place }, filling) {
    const of = attributes.get('of');
    const { conclusions, context, missing } = filling.review;
    const all = { conclusions, context, missing };
    if (of !== 'conclusions' && of !== 'context' && of !== 'missing') {
      filling.report('directive-is-known', {
        place,
        found: 'claims without `of`',
        expected: '`of=conclusions`, `of=context` or `of=missing`',
      });
      return [];
    }
    if (all[of].length === 0) return [];
    if (of === 'missing') return [hastNode(limitsHast(missing, filling))];
    return [hastNode(...saidHast(all[of], filling, of === 'context' ? 'addedBy' : 'saidBy'))];
  },
};
