import { h } from 'hastscript';
import { limitsHast } from '../blocks/limits-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const limitations: Directive = {
  name: 'limitations',
  form: 'leaf',
  attributes: { by: ['author', 'reporter', 'participants', 'this-briefing'] },
  summary: 'What limits the review, in groups by who said so; `by` shows one group alone.',
  example: '::limitations',
  expand({ attributes }, filling) {
    const by = attributes.get('by')?.replace('-', ' ');
    const claims = filling.review.limitations.filter((claim) => by === undefined || by === claim.by);
    if (claims.length === 0) return [hastNode(h('p', filling.messages.blocks.limitations.none))];
    return [hastNode(limitsHast(claims, filling))];
  },
};
