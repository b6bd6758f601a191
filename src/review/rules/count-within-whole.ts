import type { Fault } from '../../fault/fault.ts';
import { withoutMarks } from '../../marks/marks.ts';
import { isReported } from '../is-reported.ts';
import type { Claim, Fact, Review } from '../review.ts';
import type { Rule } from './rule.ts';

const studies = (n: number): string =>
  `methods:\n  - name: Sampling\n    parts exclude each other: no\n    source: article\n    how sure: high\n    parts: [{ name: Purposive, studies: ${n} }]\n`;

export const countWithinWhole: Rule = {
  id: 'count-within-whole',
  holds:
    'No count is larger than the whole that it is a part of: studies of the included studies, or of those that a breakdown is `of`; people of the participants.',
  examples: [
    {
      in: 'review.yaml',
      ok: studies(9),
      notOk: studies(700),
      found: '700 studies for `methods.sampling.purposive`',
      expected: 'at most 12, the included studies',
    },
  ],
  unsureAfter: ({ in: file, path }) => file === 'review.yaml' && path.length === 0,
  *check({ review }) {
    const { included } = review.studies;
    const { total } = review.participants;
    for (const { count, whole = included, what = 'the included studies' } of studyCounts(review))
      yield* tooMany(count, whole, 'studies', what);
    for (const count of peopleCounts(review))
      yield* tooMany(count, total, 'participants', 'all participants');
  },
};

/** Counts of studies, with what they are a part of where that is not all that are included. */
function* studyCounts({ themes, methods }: Review): Iterable<{
  readonly count: Fact<number>;
  readonly whole?: Fact<number>;
  readonly what?: string;
}> {
  for (const { subThemes } of themes) for (const { studies } of subThemes) yield { count: studies };
  for (const { parts, of } of methods) {
    if (of) yield { count: of.studies };
    const own = of && isReported(of.studies);
    for (const { studies } of parts)
      yield { count: studies, ...(own ? { whole: of.studies, what: `the ${withoutMarks(of.name)}` } : {}) };
  }
}

function* peopleCounts(review: Review): Iterable<Fact<number>> {
  if (isReported(review.studies.list))
    for (const study of review.studies.list.value) yield study.participants;
  for (const claim of claimsOf(review)) {
    if (claim.saidBy !== undefined) yield { ...claim, path: `${claim.path}.said-by`, value: claim.saidBy };
  }
}

function* claimsOf(review: Review): Iterable<Claim> {
  for (const { subThemes } of review.themes) {
    for (const { helps, hinders } of subThemes) {
      for (const claims of [helps, hinders]) if (isReported(claims)) yield* claims.value;
    }
  }
  for (const { claims } of review.keyMessages) yield* claims;
  for (const claims of [review.conclusions, review.context, review.limitations, review.missing])
    yield* claims;
}

function* tooMany(count: Fact<number>, whole: Fact<number>, unit: string, what: string): Iterable<Fault> {
  if (!isReported(count) || !isReported(whole) || count.value <= whole.value) return;
  yield {
    rule: 'count-within-whole',
    severity: 'error',
    place: count.place,
    found: `${count.value} ${unit} for \`${count.path}\``,
    expected: `at most ${whole.value}, ${what}`,
    also: { ...whole.place, what },
  };
}
