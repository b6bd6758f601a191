import { h } from 'hastscript';
import { limitsHast, order as speakers } from '../blocks/limits-hast.ts';
import { shortLimitsHast } from '../blocks/short-limits-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const limitations: Directive = {
  name: 'limitations',
  form: 'leaf',
  attributes: {
    by: ['author', 'reporter', 'participants', 'this-briefing'],
    of: ['all', 'what-matters-most'],
  },
  summary:
    'What limits the review, in groups by who said so; `by` shows one group alone. `of=what-matters-most` has those that no document may leave out, as lists beside each other, and all where the data name none.',
  example: '::limitations',
  expand({ attributes }, filling) {
    const by = speakers.find((speaker) => speaker.replace(' ', '-') === attributes.get('by'));
    const claims = filling.review.limitations.filter((claim) => by === undefined || by === claim.by);
    if (claims.length === 0)
      return [hastNode(h('p', filling.messages.blocks.limitations.none(by, filling.authors)))];
    if (attributes.get('of') === 'what-matters-most') {
      const most = claims.filter(({ mattersMost }) => mattersMost);
      return [hastNode(shortLimitsHast(most.length > 0 ? most : claims, filling))];
    }
    return [hastNode(limitsHast(claims, filling))];
  },
};
