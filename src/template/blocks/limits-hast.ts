import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Claim, Speaker } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { claimHast } from './claim-hast.ts';
import { factsHast } from './facts-hast.ts';

/** The author first, the makers of the document last. */
export const order: readonly Speaker[] = ['author', 'participants', 'reporter', 'this briefing'];

/** What limits a review, in groups by who said so. */
export function limitsHast(claims: readonly Claim[], filling: Filling): Element {
  const { messages, authors } = filling;
  return factsHast(
    order.flatMap((speaker) => {
      const said = claims.filter((claim) => claim.by === speaker);
      if (said.length === 0) return [];
      return [
        [
          messages.blocks.limitationBy(speaker, authors),
          said.map((claim) => h('p', claimHast(claim, filling))),
        ] as const,
      ];
    }),
  );
}
