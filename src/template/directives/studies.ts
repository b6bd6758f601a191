import { fact, facts, figure, printing, runs, text } from '../../document/nodes.ts';
import type { FactRow, Run } from '../../document/tree.ts';
import type { Text } from '../../language/phrase.ts';
import { appraisedNorRated } from '../../review/appraised-nor-rated.ts';
import { chartsOf, countOf } from '../../review/chart.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, IncludedStudy } from '../../review/review.ts';
import { aboutPeople } from '../blocks/charts.ts';
import { noNumber, studyCount } from '../blocks/figures.ts';
import { overlapNote, rowOfPrimaryStudies } from '../blocks/primary-studies.ts';
import { rowOf, rowOfAbsence } from '../blocks/row-of.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const studies: Expansion = {
  summary:
    'The included studies as a whole: participants, ages, countries, and whether their quality was appraised; of an umbrella review, how many primary studies its reviews have, and how far they share them. Where the review neither appraised its studies nor rated its findings, `::confidence` says both.',
  example: '::studies',
  expand(_use, filling) {
    const { review, messages } = filling;
    const { values, blocks } = messages;
    const words = blocks.studies;
    const { total, ages } = review.participants;
    const rows: readonly FactRow[] = [
      ...rowOfPrimaryStudies(filling),
      ...rowOf(
        words.participants,
        total,
        messages,
        (n, all) => [figure(values.count(n, 'participant', false), all)],
        (all) => noNumber(all, messages),
      ),
      ...rowOf(words.ages, ages, messages, ({ from, to }, all) => [
        figure(values.rangeInWords(from, to), all),
        text(` ${words.aged}`),
      ]),
      ...aboutPeople(review.participants, total, messages).map((told) =>
        printing(told.fact, fact(told.label, told.value)),
      ),
      ...rowOf(words.countries, review.countries, messages, (names, all) => countriesOf(names, all, filling)),
      ...rowOf(blocks.places.regions, review.regions, messages, (names) => runs(values.list(names))),
      ...rowOf(
        words.appraisal,
        appraisedNorRated(review) ? undefined : review.appraisal,
        messages,
        ({ text: said, tools }) =>
          said
            ? filling.prose(said)
            : runs(blocks.appraisal.appraisedWith(tools.map(({ tool }) => tool.name))),
      ),
      ...rowOfAbsence(words.list, review.studies.list, messages),
    ];
    return [...(rows.length === 0 ? [] : [facts(rows)]), ...overlapNote(filling)];
  },
};

/** “England and Wales (2 countries; 3 of 13 studies took place in more than one country)”. */
function countriesOf(
  names: readonly Text[],
  countries: Fact<readonly Text[]>,
  { review, messages }: Filling,
): readonly Run[] {
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
    ...runs(values.list(names)),
    text(before),
    figure(values.count(names.length, 'country', false), countries),
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
