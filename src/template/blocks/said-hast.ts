import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Claim } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { claimHast } from './claim-hast.ts';
import { figureHast } from './figure-hast.ts';

/** Claims under who says them; what one speaker says in a row stands under one head. `addedBy`: of what is no finding. */
export function saidHast(
  claims: readonly Claim[],
  filling: Filling,
  head: 'saidBy' | 'addedBy' = 'saidBy',
): ElementContent[] {
  return bySpeaker(claims).map((group) => {
    const [first] = group;
    if (!first) throw new Error('A group of claims is never empty');
    return h('div.said', [
      h('p.by', [saidBy(first, filling, head)]),
      ...(group.length === 1
        ? [h('p', claimHast(first, filling))]
        : [
            h(
              'ul',
              group.map((claim) => h('li', claimHast(claim, filling))),
            ),
          ]),
    ]);
  });
}

/** Who says it; how many said it is a figure like any other. */
function saidBy(claim: Claim, { messages, authors }: Filling, head: 'saidBy' | 'addedBy'): ElementContent {
  const words = messages.blocks[head](claim.by, authors, claim.saidBy);
  return claim.saidBy === undefined
    ? { type: 'text', value: words }
    : figureHast(words, { ...claim, path: `${claim.path}.said-by` });
}

function bySpeaker(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.by === claim.by && last.saidBy === claim.saidBy) groups.at(-1)?.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
