import { column, paragraph, printing, row, runs } from '../../document/nodes.ts';
import type { Block, Row, Table } from '../../document/tree.ts';
import { type Chart, chartsOf, overlaps } from '../../review/chart.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Breakdown } from '../../review/review.ts';
import { chartNamed, nameOfChart, nameOfValue } from '../blocks/charts.ts';
import { allStudies, studyCount } from '../blocks/figures.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const studyCounts: Expansion = {
  attributes: { by: [] },
  summary:
    'How many of the studies have each value of each attribute; `by=country` shows one attribute, breakdown, `country` or `region` alone. Nothing where the data have no attributes with values.',
  example: '::study-counts{by=country}',
  expand(use, filling) {
    const { review } = filling;
    if (use.attributes.has('by')) {
      if (!isReported(review.studies.list)) return [];
      const chart = chartNamed('by', use, filling);
      return chart ? [tableOf([ofChart(chart, filling)], filling, chart), ...overlap(chart, filling)] : [];
    }
    const shown = review.attributes.filter(({ parts }) => parts.length > 0);
    if (shown.length === 0) return [];
    const charts = chartsOf(review);
    return [
      tableOf(
        shown.map((attribute) => ofBreakdown(attribute, charts.get(attribute.id), filling)),
        filling,
      ),
      ...shown.flatMap(({ id }) => {
        const chart = charts.get(id);
        return chart ? overlap(chart, filling) : [];
      }),
    ];
  },
};

interface Group {
  readonly head: Table['caption'];
  readonly rows: readonly Row[];
}

function tableOf(groups: readonly Group[], { review, messages }: Filling, only?: Chart): Table {
  const words = messages.blocks.studyCounts;
  const { included } = review.studies;
  const name = only && nameOfChart(only, messages);
  const [before, after] =
    name === undefined || !only
      ? words.all
      : only.name === undefined
        ? words.places(name)
        : words.caption(name);
  return {
    type: 'table',
    kind: 'breakdown',
    caption: [...runs(before), ...allStudies(included, messages), ...runs(after)],
    columns: [words.value, words.studies].map(column),
    groups,
  };
}

const ofChart = (chart: Chart, filling: Filling): Group => ({
  head: runs(nameOfChart(chart, filling.messages)),
  rows: rowsOf(chart, filling),
});

/** Where no study is listed, its counts are those that the data give. */
const ofBreakdown = ({ name, of, parts }: Breakdown, chart: Chart | undefined, filling: Filling): Group => ({
  head: runs(of === undefined ? name : filling.messages.blocks.breakdowns.nameOf(name, of.name)),
  rows: chart
    ? rowsOf(chart, filling)
    : parts.map(({ name: part, studies }) =>
        printing(
          studies,
          row(runs(part), [
            studyCount(
              studies,
              of?.studies ?? filling.review.studies.included,
              filling.messages,
              false,
              of?.name,
            ),
          ]),
        ),
      ),
});

/** A row for each value; those without a value last, but for studies that a breakdown is not of. */
const rowsOf = (chart: Chart, { review, messages }: Filling): readonly Row[] =>
  chart.values.flatMap((value) => {
    const isOutside =
      chart.of !== undefined &&
      'none' in value.is &&
      ['not applicable', 'not mentioned'].includes(value.is.none);
    if (isOutside) return [];
    const whole = chart.of?.studies ?? review.studies.included;
    return [
      printing(
        value.studies,
        row(runs(nameOfValue(value, messages)), [
          studyCount(value.studies, whole, messages, false, chart.of?.name),
        ]),
      ),
    ];
  });

/** Rows of a breakdown of methods for the studies that are in no part, each with why. */
export const rowsWithoutPart = (breakdown: Breakdown, filling: Filling): readonly Row[] => {
  const chart = chartsOf(filling.review).get(breakdown.id);
  return chart ? rowsOf({ ...chart, values: chart.values.filter(({ is }) => 'none' in is) }, filling) : [];
};

function overlap(chart: Chart, { review, messages }: Filling): readonly Block[] {
  const { list } = review.studies;
  if (!isReported(list) || !overlaps(chart, list.value)) return [];
  return [paragraph(runs(messages.blocks.studyCounts.overlap(nameOfChart(chart, messages))), 'note')];
}
