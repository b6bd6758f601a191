import { inProses } from './in-proses.ts';
import { ownNoun } from './own-noun.ts';
import type { Rule } from './rule.ts';
import { type Share, sharesOfCounts } from './shares-of-counts.ts';

export const countsAreNotShares: Rule = {
  id: 'counts-are-not-shares',
  holds:
    'Counts of studies and participants are given as counts, never as percentages or parts. “58%” of twelve studies sounds like a measurement; “7 of 12 studies” says what was counted. A per cent of anything else is none of this: an interval (“95% CI”), heterogeneity (“I² = 95%”), a weight, a sensitivity, the people of one study.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'subtitle: What people say who have lived through a war\n',
      notOk: 'subtitle: What a third of the studies say\n',
      found: '‘a third of the studies’, a share of few',
      expected: 'the count that it was made from, as `:value[…]{as=studies}` from the data',
    },
    {
      in: 'review.yaml',
      ok: "subtitle: 'What people say (95% CI 0.6 to 0.9, I² = 58%), and in one trial 58% of participants'\n",
      notOk: "subtitle: 'What most studies (58%) say'\n",
      found: '‘58%’, a share of few',
      expected: 'the count that it was made from, as `:value[…]{as=studies}` from the data',
    },
    {
      in: 'a template',
      ok: 'It includes :value[studies.included] studies.\n',
      notOk: 'Peers help in 58% of studies.\n',
      found: '‘58% of studies’, a share of few',
      expected: 'the count that it was made from, as `:value[…]{as=studies}` from the data',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    const own = ownNoun(checked.data.people);
    const shares = inProses(checked, (markdown) =>
      sharesOfCounts(markdown, checked.review, checked.data.language, own),
    );
    for (const { found, place } of shares)
      yield { rule: 'counts-are-not-shares', severity: 'error', place, ...saidOfShare(found) };
  },
};

/** What is said of a share, in the data as in a template. */
export const saidOfShare = ({ text }: Share): { readonly found: string; readonly expected: string } => ({
  found: `‘${text.replaceAll(/\s+/g, ' ')}’, a share of few`,
  expected: 'the count that it was made from, as `:value[…]{as=studies}` from the data',
});
