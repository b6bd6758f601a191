import { isReported } from '../is-reported.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const studies = (countries: string): string =>
  [
    `countries: { is: [${countries}], source: article, how sure: high }`,
    'participants: { total: 100, ages: { from: 18, to: 75 }, source: article, how sure: high }',
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    '    - { id: a-study, citekey: doe2020, label: Study 1, participants: 60, countries: [Wales], supports: [talking] }',
    '    - { id: another, citekey: doe2020, label: Study 2, participants: 40, supports: [talking] }',
    '',
  ].join('\n');

/**
 * Where every listed study gives its own, figures that are typed as well must be the same: that is `counts-agree`. Where some leave it open,
 * they still cannot be less than what the others give.
 */
export const wholeHoldsItsStudies: Rule = {
  id: 'whole-holds-its-studies',
  holds:
    'What is said of all studies holds each that is listed: the countries of the review name every country of a study, and all participants are no fewer than those of the studies together.',
  examples: [
    {
      in: 'review.yaml',
      ok: studies('England, Wales'),
      notOk: studies('England, Scotland'),
      found: 'no `Wales` in `countries`',
      expected: 'every country of a listed study; `a-study` took place in Wales',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'studies', 'countries'].includes(path[0]?.toString()),
  *check({ review, written }) {
    const { countries, participants } = review;
    const { list } = review.studies;
    if (!isReported(list)) return;
    if (
      isReported(countries) &&
      !countries.derivedFrom &&
      list.value.some((study) => study.countries.length === 0)
    ) {
      const told = new Set(countries.value);
      for (const [index, study] of list.value.entries()) {
        for (const [number, country] of study.countries.entries()) {
          if (told.has(country)) continue;
          told.add(country);
          yield {
            rule: 'whole-holds-its-studies',
            severity: 'error',
            place: countries.place,
            found: `no \`${country}\` in \`countries\``,
            expected: `every country of a listed study; \`${study.id}\` took place in ${country}`,
            also: {
              ...placeOf(written, ['studies', 'list', index, 'countries', number]),
              what: 'the country of the study',
            },
          };
        }
      }
    }
    const { total } = participants;
    const counts = list.value.map((study) => study.participants).filter(isReported);
    const sum = counts.reduce((all, { value }) => all + value, 0);
    if (isReported(total) && !total.derivedFrom && counts.length < list.value.length && sum > total.value) {
      yield {
        rule: 'whole-holds-its-studies',
        severity: 'error',
        place: total.place,
        found: `${total.value} participants in all`,
        expected: `at least ${sum}, as ${counts.map(({ value }) => value).join(' + ')} = ${sum} in the listed studies that give their number`,
        also: { ...list.place, what: 'the listed studies' },
      };
    }
  },
};
