import type { Fault } from '../../fault/fault.ts';
import { type RuleId, rulesOf } from '../../fault/rule-ids.ts';
import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { Checked, Gap } from './rule.ts';
import { reviewRules } from './rules.ts';

/** The faults of the rules but for those that come from a stand-in, and so are no faults of their own. */
export function withoutGuesses(
  faults: readonly Fault[],
  gaps: readonly Gap[],
  { written, referencesWritten }: Checked,
): readonly Fault[] {
  if (gaps.length === 0) return faults;
  const unsure = new Set<RuleId>(
    rulesOf.data.filter((id) => gaps.some((gap) => reviewRules[id].unsureAfter?.(gap))),
  );
  const at = new Set(
    gaps.flatMap((gap) => {
      const file = gap.in === 'review.yaml' ? written : referencesWritten;
      return [placeOf(file, gap.path), keyPlaceOf(file, gap.path)].map(placeKey);
    }),
  );
  return faults.filter(
    ({ rule, place, also }) =>
      !unsure.has(rule) && !at.has(placeKey(place)) && !(also && at.has(placeKey(also))),
  );
}

const placeKey = ({ file, line, column }: Fault['place']): string => `${file}:${line}:${column}`;
