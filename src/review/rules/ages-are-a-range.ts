import type { Fault } from '../../fault/fault.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, Range } from '../review.ts';
import type { Rule } from './rule.ts';

const oldest = 125;

export const agesAreARange: Rule = {
  id: 'ages-are-a-range',
  holds:
    'Ages go from the youngest to the oldest, in years that people live; those of a listed study lie within those of all participants.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'participants: { total: 100, ages: { from: 18, to: 75 }, source: article, how sure: high }\n',
      notOk: 'participants: { total: 100, ages: { from: 75, to: 18 }, source: article, how sure: high }\n',
      found: 'ages from 75 to 18',
      expected: 'the younger age first',
    },
  ],
  unsureAfter: ({ in: file, path }) => file === 'review.yaml' && path.length === 0,
  *check({ review }) {
    const { ages } = review.participants;
    yield* notARange(ages);
    if (!isReported(review.studies.list)) return;
    for (const study of review.studies.list.value) {
      if (!study.ages || !isReported(study.ages)) continue;
      yield* notARange(study.ages);
      if (!isReported(ages) || ages.derivedFrom) continue;
      const { from, to } = study.ages.value;
      if (from < ages.value.from || to > ages.value.to) {
        yield {
          ...fault(
            study.ages.place,
            `ages from ${from} to ${to}`,
            `ages within ${ages.value.from} to ${ages.value.to}`,
          ),
          also: { ...ages.place, what: 'the ages of all participants' },
        };
      }
    }
  },
};

function* notARange(ages: Fact<Range>): Iterable<Fault> {
  if (!isReported(ages)) return;
  const { from, to } = ages.value;
  if (from > to) yield fault(ages.place, `ages from ${from} to ${to}`, 'the younger age first');
  else if (to > oldest)
    yield fault(ages.place, `ages up to ${to}`, `years that people live, up to ${oldest}`);
}

const fault = (place: Fault['place'], found: string, expected: string): Fault => ({
  rule: 'ages-are-a-range',
  severity: 'error',
  place,
  found,
  expected,
});
