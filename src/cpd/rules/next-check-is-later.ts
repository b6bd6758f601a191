import { placeOf } from '../../review/yaml/written.ts';
import { datedPlaces } from './checked-nation.ts';
import type { NationRule } from './nation-rule.ts';

export const nextCheckIsLater: NationRule = {
  id: 'next-check-is-later',
  holds: 'The next look at a nation’s rules is after the day on which they were known.',
  examples: [
    {
      in: 'a nation',
      ok: 'known on: 2026-11-24\nnext check: 2027-05-24\n',
      notOk: 'known on: 2027-06-01\nnext check: 2027-05-24\n',
      found: 'the next check on 2027-05-24',
      expected: 'a day after 2027-06-01, when this was known',
    },
  ],
  *check(checked) {
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
  },
};
