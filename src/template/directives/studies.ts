import { fact, facts, figure, printing, runs, text } from '../../document/nodes.ts';
import type { FactRow, Run } from '../../document/tree.ts';
import type { Text } from '../../language/phrase.ts';
import { chartsOf, countOf } from '../../review/chart.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, IncludedStudy } from '../../review/review.ts';
import { aboutPeople } from '../blocks/charts.ts';
import { absent, noNumber, studyCount } from '../blocks/figures.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const studies: Expansion = {
  summary:
    'The included studies as a whole: participants, ages, countries, and whether their quality was appraised.',
  example: '::studies',
  expand(_use, filling) {
    const { review, messages } = filling;
    const { values, blocks } = messages;
    const words = blocks.studies;
    const { total, ages } = review.participants;
    const rows: readonly FactRow[] = [
      printing(
        total,
        fact(
          words.participants,
          isReported(total)
            ? [figure(values.count(total.value, 'participant', false), total)]
            : noNumber(total, messages),
        ),
      ),
      printing(
        ages,
        fact(
          words.ages,
          isReported(ages)
            ? [figure(values.rangeInWords(ages.value.from, ages.value.to), ages), text(` ${words.aged}`)]
            : absent(ages, messages),
        ),
      ),
      ...aboutPeople(review.participants, total, messages).map((told) =>
        printing(told.fact, fact(told.label, told.value)),
      ),
      printing(
        review.countries,
        fact(
          words.countries,
          isReported(review.countries)
            ? countriesOf(review.countries, filling)
            : absent(review.countries, messages),
        ),
      ),
      ...(review.regions
        ? [
            printing(
              review.regions,
              fact(
                blocks.places.regions,
                isReported(review.regions)
                  ? runs(values.list(review.regions.value))
                  : absent(review.regions, messages),
              ),
            ),
          ]
        : []),
      printing(
        review.appraisal,
        fact(
          words.appraisal,
          isReported(review.appraisal)
            ? filling.prose(review.appraisal.value)
            : absent(review.appraisal, messages),
        ),
      ),
      ...(isReported(review.studies.list)
        ? []
        : [printing(review.studies.list, fact(words.list, absent(review.studies.list, messages)))]),
    ];
    return [facts(rows)];
  },
};

/** “England and Wales (2 countries; 3 of 13 studies took place in more than one country)”. */
function countriesOf(countries: Fact<readonly Text[]>, { review, messages }: Filling): readonly Run[] {
  if (!isReported(countries)) return [];
  const { values, blocks } = messages;
  const words = blocks.places;
  const [before, after] = words.number;
  const chart = chartsOf(review).get('country');
  const { list, included } = review.studies;
  const said = (path: string, of: readonly IncludedStudy[], say: (n: number) => string): readonly Run[] =>
    of.length === 0 || !isReported(list)
      ? []
      : [text('; '), ...studyCount(countOf(of, path, list), included, messages), text(say(of.length))];
  const listed = chart && isReported(list) ? list.value : [];
  const numberOf = (study: IncludedStudy): number =>
    chart?.values.filter(({ is, has }) => 'name' in is && has.has(study.id)).length ?? 0;
  return [
    ...runs(values.list(countries.value)),
    text(before),
    figure(values.count(countries.value.length, 'country', false), countries),
    ...said(
      'countries.several',
      listed.filter((study) => numberOf(study) > 1),
      () => words.several,
    ),
    ...said(
      'countries.none',
      listed.filter((study) => numberOf(study) === 0),
      words.notTold,
    ),
    text(after),
  ];
}
