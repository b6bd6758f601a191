import { h } from 'hastscript';
import type { Claim, Speaker } from '../../review/review.ts';
import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

const order: readonly Speaker[] = ['author', 'participants', 'reporter', 'this briefing'];

export const limitations: Directive = {
  name: 'limitations',
  form: 'leaf',
  attributes: { by: ['author', 'reporter', 'participants', 'this-briefing'] },
  summary: 'What limits the review, in groups by who said so; `by` shows one group alone.',
  example: '::limitations',
  expand({ attributes }, filling) {
    const by = attributes.get('by')?.replace('-', ' ');
    const { review, messages, authors } = filling;
    const groups = order
      .filter((speaker) => by === undefined || by === speaker)
      .map((speaker): [Speaker, readonly Claim[]] => [speaker, review.limitations.filter((claim) => claim.by === speaker)])
      .filter(([, claims]) => claims.length > 0);
    if (groups.length === 0) return [hastNode(h('p', messages.blocks.limitations.none))];
    return [
      hastNode(
        factsHast(
          groups.map(([speaker, claims]) => [
            messages.blocks.limitationBy(speaker, authors),
            claims.map((claim) => h('p', proseHast(claim.text, filling))),
          ]),
        ),
      ),
    ];
  },
};
