import type { Fault } from '../../fault/fault.ts';
import { placeOf } from '../../review/yaml/written.ts';
import { type CheckedNation, datedPlaces } from './checked-nation.ts';

/** The next check is after the day on which a rule was known. */
export function* nextCheckIsLater(checked: CheckedNation): Iterable<Fault> {
  const { data, written } = checked;
  for (const { path, ...own } of datedPlaces(checked)) {
    if (own.knownOn === undefined && own.nextCheck === undefined) continue;
    const [knownOn, nextCheck] = [own.knownOn ?? data['known on'], own.nextCheck ?? data['next check']];
    // ISO 8601 dates sort as text.
    if (nextCheck > knownOn) continue;
    const at = (key: string, isOwn: boolean) => placeOf(written, isOwn ? [...path, key] : [key]);
    yield {
      rule: 'next-check-is-later',
      severity: 'error',
      place: at('next check', own.nextCheck !== undefined),
      found: `the next check on ${nextCheck}`,
      expected: `a day after ${knownOn}, when this was known`,
      also: { ...at('known on', own.knownOn !== undefined), what: 'when it was known' },
    };
  }
}
