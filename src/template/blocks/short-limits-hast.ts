import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Claim } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { proseHast } from '../prose-hast.ts';
import { order } from './limits-hast.ts';

/**
 * Limitations as lists under who stated them, in two columns of about the same length. They are as long as the data say in short, and
 * none is left out.
 */
export function shortLimitsHast(claims: readonly Claim[], filling: Filling): Element {
  const groups = order.flatMap((speaker) => {
    const said = claims.filter((claim) => claim.by === speaker);
    return said.length === 0 ? [] : [{ speaker, said }];
  });
  const made = groups.map(({ speaker, said }) => ({
    length: said.reduce((sum, { inShort, text }) => sum + (inShort ?? text).markdown.length, 0),
    said: h('div.said', [
      h('p.by', filling.messages.blocks.limitationBy(speaker, filling.authors)),
      h(
        'ul',
        said.map((claim) => h('li', proseHast(claim.inShort ?? claim.text, filling))),
      ),
    ]),
  }));
  const [only] = made;
  if (only && made.length === 1) return only.said;
  return h(
    'div.columns',
    inTwo(made).map((column) =>
      h(
        'div',
        column.map(({ said }) => said),
      ),
    ),
  );
}

/** Groups in their order in two columns, divided where the longer one is shortest. */
function inTwo<Group extends { readonly length: number }>(
  groups: readonly Group[],
): readonly (readonly Group[])[] {
  const length = (some: readonly Group[]): number => some.reduce((sum, group) => sum + group.length, 0);
  return groups
    .slice(1)
    .map((_, index) => [groups.slice(0, index + 1), groups.slice(index + 1)] as const)
    .reduce<readonly (readonly Group[])[]>(
      (best, next) =>
        best.length < 2 || Math.max(...next.map(length)) < Math.max(...best.map(length)) ? next : best,
      [groups],
    );
}
