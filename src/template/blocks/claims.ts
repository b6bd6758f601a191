import { figure, runs, text } from '../../document/nodes.ts';
import type { Block, Columns, Run, Said, SaidClaim } from '../../document/tree.ts';
import { phrase } from '../../language/phrase.ts';
import type { Claim, Speaker } from '../../review/review.ts';
import { tentativeOf } from '../../review/tentative.ts';
import type { Filling } from '../filling.ts';

/** What somebody says, in our words, and after it the words of the source with their page. */
function claimOf({ text: said, quotation }: Claim, filling: Filling): readonly Run[] {
  if (!quotation) return filling.prose(said);
  const { words, page, path, place } = quotation;
  const source = filling.review.sources.find(({ id }) => id === quotation.sources[0]);
  const pages = filling.messages.values.pages(page);
  const from =
    source?.citekey === undefined
      ? runs(phrase`(${source?.title ?? ''}, ${pages})`)
      : filling.prose({ markdown: `[@${source.citekey}, ${pages}]`, path, place });
  return [...filling.prose(said), ...runs(phrase` ‘${words}’ `), ...from];
}

/** Claims under who says them; what one speaker says in a row stands under one head. `addedBy`: of what is no finding. */
export function saidOf(
  claims: readonly Claim[],
  filling: Filling,
  head: 'saidBy' | 'addedBy' = 'saidBy',
): readonly Said[] {
  return bySpeaker(claims).map((group) => {
    const [first] = group;
    if (!first) throw new Error('A group of claims is never empty');
    return {
      type: 'said',
      by: [saidBy(first, filling, head)],
      listed: group.length > 1,
      claims: saidClaims(group, filling),
    };
  });
}

const saidClaims = (claims: readonly Claim[], filling: Filling): readonly SaidClaim[] =>
  claims.map((claim) => {
    const tentative = tentativeOf(claim);
    return { path: claim.path, ...(tentative ? { tentative } : {}), children: claimOf(claim, filling) };
  });

/** Claims of one speaker who is named above them. */
export const saidAlone = (claims: readonly Claim[], filling: Filling): Said => ({
  type: 'said',
  by: [],
  listed: claims.length > 1,
  claims: saidClaims(claims, filling),
});

/** Who says all of these, where it is one and no number of people is told. */
export function speakerOfAll(claims: readonly Claim[]): Speaker | undefined {
  const [first] = claims;
  return first && claims.every(({ by, saidBy }) => by === first.by && saidBy === undefined)
    ? first.by
    : undefined;
}

/** Who says it; how many said it is a figure like any other. */
function saidBy(claim: Claim, { messages, authors }: Filling, head: 'saidBy' | 'addedBy'): Run {
  const words = messages.blocks[head](claim.by, authors, claim.saidBy);
  return claim.saidBy === undefined
    ? text(words)
    : figure(words, { ...claim, path: `${claim.path}.said-by` });
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

/** What stands behind a limitation that is weakly documented. */
const tentativeMark = (claim: Claim, { messages }: Filling): readonly Run[] =>
  tentativeOf(claim) ? [text(messages.blocks.tentative.afterSentence)] : [];

/** The author first, the makers of the document last. */
export const speakers: readonly Speaker[] = ['author', 'participants', 'reporter', 'this briefing'];

/** What each speaker says of the limits of a review, who says nothing left out. */
const inGroups = (
  claims: readonly Claim[],
): readonly { readonly speaker: Speaker; readonly said: readonly Claim[] }[] =>
  speakers
    .map((speaker) => ({ speaker, said: claims.filter(({ by }) => by === speaker) }))
    .filter(({ said }) => said.length > 0);

/** What limits a review, in groups by who said so. */
export const limitsOf = (claims: readonly Claim[], filling: Filling): readonly Said[] =>
  inGroups(claims).map(({ speaker, said }) => ({
    type: 'said',
    by: [text(filling.messages.blocks.limitationBy(speaker, filling.authors))],
    listed: true,
    claims: said.map((claim) => ({
      path: claim.path,
      children: [...claimOf(claim, filling), ...tentativeMark(claim, filling)],
    })),
  }));

/**
 * Limitations as lists under who stated them, in two columns of about the same length. They are as long as the data say in short, and
 * none is left out.
 */
export function shortLimitsOf(claims: readonly Claim[], filling: Filling): Said | Columns {
  const made = inGroups(claims).map(({ speaker, said }) => ({
    length: said.reduce((sum, { inShort, text: full }) => sum + (inShort ?? full).markdown.length, 0),
    said: {
      type: 'said' as const,
      by: [text(filling.messages.blocks.limitationBy(speaker, filling.authors))],
      listed: true,
      claims: said.map((claim) => ({
        path: claim.path,
        children: [...filling.prose(claim.inShort ?? claim.text), ...tentativeMark(claim, filling)],
      })),
    },
  }));
  const [only] = made;
  if (only && made.length === 1) return only.said;
  return { type: 'columns', columns: inTwo(made).map((column) => column.map(({ said }): Block => said)) };
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
