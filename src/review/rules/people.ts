import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { isReported } from '../is-reported.ts';
import type { Fact, MiddleAge, PeopleGroup, Range, Review } from '../review.ts';
import type { ReviewRules } from './rule.ts';

const people = (women: number, men: number): string =>
  `participants: { total: 100, ages: { from: 18, to: 75 }, sexes: [{ name: women, people: ${women} }, { name: men, people: ${men} }], source: article, how sure: high }\n`;

const meanAge = (years: number): string =>
  `participants: { total: 100, ages: { from: 18, to: 75 }, mean age: ${years}, source: article, how sure: high }\n`;

/** What can be true of the people who took part. */
export const peopleRules = {
  'people-add-up': {
    holds:
      'People of each sex, and of each ethnic group, together are not more than the participants. If they are fewer, documents say for how many this is not reported.',
    examples: [
      {
        in: 'review.yaml',
        ok: people(60, 38),
        notOk: people(60, 45),
        found: '60 women + 45 men = 105 participants for `participants.sexes`',
        expected: 'at most 100, all participants',
        suggestion: 'correct one of these numbers, or the number of participants',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && ['participants', 'studies', undefined].includes(path[0]?.toString()),
    *check({ review }) {
      for (const { total, what, sexes, ethnicity } of groupsOf(review)) {
        for (const groups of [sexes, ethnicity]) if (groups) yield* tooMany(groups, total, what);
      }
    },
  },
  'mean-age-is-within-ages': {
    holds: 'A mean or median age lies within the range of ages beside it.',
    examples: [
      {
        in: 'review.yaml',
        ok: meanAge(41.5),
        notOk: meanAge(415),
        found: '415 for `participants.mean-age`',
        expected: 'an age within 18 to 75',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && ['participants', 'studies', undefined].includes(path[0]?.toString()),
    *check({ review }) {
      for (const { ages, meanAge, medianAge } of groupsOf(review)) {
        for (const age of [meanAge, medianAge]) if (age && ages) yield* outside(age, ages);
      }
    },
  },
} satisfies ReviewRules;

interface People {
  readonly total?: Fact<number> | undefined;
  readonly what: string;
  readonly ages?: Fact<Range>;
  readonly sexes?: Fact<readonly PeopleGroup[]>;
  readonly ethnicity?: Fact<readonly PeopleGroup[]>;
  readonly meanAge?: Fact<MiddleAge>;
  readonly medianAge?: Fact<MiddleAge>;
}

/** Of the review as a whole, and of each listed study. */
function* groupsOf({ participants, studies }: Review): Iterable<People> {
  yield { ...participants, what: 'all participants' };
  if (!isReported(studies.list)) return;
  for (const study of studies.list.value)
    yield { ...study, total: study.participants, what: `the participants of \`${study.id}\`` };
}

function* tooMany(
  groups: Fact<readonly PeopleGroup[]>,
  total: Fact<number> | undefined,
  what: string,
): Iterable<Breach> {
  if (!isReported(groups) || !isReported(total)) return;
  const sum = groups.value.reduce((all, { people }) => all + people, 0);
  if (sum <= total.value) return;
  const terms = groups.value.map(({ name, people }) => `${people} ${wordsAlone(name)}`).join(' + ');
  yield {
    place: groups.place,
    found: `${terms}${groups.value.length > 1 ? ` = ${sum} participants` : ''} for \`${groups.path}\``,
    expected: `at most ${total.value}, ${what}`,
    suggestion: 'correct one of these numbers, or the number of participants',
    also: { ...total.place, what },
  };
}

function* outside(age: Fact<MiddleAge>, ages: Fact<Range>): Iterable<Breach> {
  if (!isReported(age) || !isReported(ages)) return;
  const { from, to } = ages.value;
  if (age.value.years >= from && age.value.years <= to) return;
  yield {
    place: age.place,
    found: `${age.value.years} for \`${age.path}\``,
    expected: `an age within ${from} to ${to}`,
    also: { ...ages.place, what: 'the ages beside it' },
  };
}
