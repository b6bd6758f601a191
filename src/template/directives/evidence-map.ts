import { column, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Cell, Content, ParagraphRole, Row, RowGroup, Run, Table } from '../../document/tree.ts';
import { mostInBlock } from '../../figure/mark-block.ts';
import type { Phrase } from '../../language/phrase.ts';
import {
  type Chart,
  type ChartedValue,
  countOf,
  firstChart,
  overlaps,
  pathOfCell,
} from '../../review/chart.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Fact, Finding, IncludedStudy, Theme } from '../../review/review.ts';
import { tentativeOf } from '../../review/tentative.ts';
import { chartNamed, nameOfChart, nameOfValue } from '../blocks/charts.ts';
import { allStudies, studyCount } from '../blocks/figures.ts';
import { findingsByTheme } from '../blocks/findings-by-theme.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

/** More columns would leave none of them room for a word. */
const mostColumns = 8;

export const evidenceMap: Expansion = {
  attributes: { by: [], of: [] },
  summary:
    'How many studies there are for each theme or sub-theme and each value of an attribute, in words and squares: `by=design`, `by=country`, or any attribute or breakdown of the review; where `by` is left out, the first attribute with values. `of` sets another attribute in the rows, in place of the themes. Nothing where the data list no studies.',
  example: '::evidence-map{by=country}',
  expand(use, filling) {
    const { review } = filling;
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const by = use.attributes.has('by') ? chartNamed('by', use, filling) : firstChart(review);
    if (by === undefined) return [];
    if (!use.attributes.has('of')) return mapOf(ofFindings(filling), by, list, filling);
    const of = chartNamed('of', use, filling);
    return of === undefined ? [] : mapOf(ofChart(of, filling), by, list, filling);
  },
};

/** What the rows of a map are. */
interface Rows {
  readonly head: Phrase;
  readonly groups: readonly { readonly head?: readonly Run[]; readonly rows: readonly MapRow[] }[];
  /** Where they are findings. */
  readonly findings?: readonly Finding[];
  /** Where they are values of an attribute. */
  readonly chart?: Chart;
}

interface MapRow {
  readonly name: Phrase;
  readonly role?: ParagraphRole;
  /** The path of the data that it prints. */
  readonly path: string;
  readonly studies?: Fact<number>;
  readonly has: (study: IncludedStudy) => boolean;
}

function ofFindings(filling: Filling): Rows {
  const { review, messages } = filling;
  const findings = findingsOf(review);
  const rowOf = (finding: Finding, _: Theme, role?: ParagraphRole): MapRow => ({
    name: finding.name,
    ...(role ? { role } : {}),
    path: finding.path,
    ...(finding.studies ? { studies: finding.studies } : {}),
    has: ({ supports }) => supports.includes(finding.id),
  });
  return {
    head: messages.blocks.map.finding(kindOfFindings(findings)),
    findings,
    groups: findingsByTheme(findings, true, filling, rowOf),
  };
}

const ofChart = (chart: Chart, { messages }: Filling): Rows => ({
  head: nameOfChart(chart, messages),
  chart,
  groups: [
    {
      rows: chart.values.map((value) => ({
        name: nameOfValue(value, messages),
        path: value.studies.path,
        studies: value.studies,
        has: ({ id }) => value.has.has(id),
      })),
    },
  ],
});

function mapOf(
  rows: Rows,
  by: Chart,
  list: Fact<readonly IncludedStudy[]> & { readonly value: readonly IncludedStudy[] },
  filling: Filling,
): readonly Block[] {
  const { review, messages } = filling;
  const words = messages.blocks.map;
  const { included } = review.studies;
  const cells = new Map(
    rows.groups.flatMap((group) =>
      group.rows.map((each) => {
        const own = list.value.filter(each.has);
        return [
          each,
          new Map(
            by.values.map((value) => [
              value,
              countOf(
                own.filter(({ id }) => value.has.has(id)),
                pathOfCell(each, by.id, value.id),
                list,
              ),
            ]),
          ),
        ] as const;
      }),
    ),
  );
  const counts = [...cells.values()].flatMap((row) => [...row.values()]);
  const most = Math.max(0, ...counts.map(({ value }) => (typeof value === 'number' ? value : 0)));
  const marks = most === 0 ? undefined : most > mostInBlock ? 'bars' : 'squares';
  const cellOf = (count: Fact<number> | undefined): Cell => {
    if (!count || !isReported(count)) throw new Error('A cell of a map has a count');
    if (count.value === 0) return { isNone: true, children: [text(words.none)] };
    const said = paragraph([figure(messages.values.count(count.value, 'study', false), count)]);
    return {
      children: [
        {
          type: 'marks',
          filled: count.value,
          of: most,
          isBlock: true,
          ...(tentativeOf(count) ? { tentative: true } : {}),
        },
        said,
      ],
    };
  };
  const canRepeat =
    overlaps(by, list.value) ||
    (rows.chart
      ? overlaps(rows.chart, list.value)
      : list.value.some(({ supports }) => new Set(supports).size > 1));
  const of = rows.findings && kindOfFindings(rows.findings);
  const caption =
    of === undefined
      ? words.crossed(rows.head, nameOfChart(by, messages))
      : words.caption(of, nameOfChart(by, messages));
  const parts = divided(by.values);
  const tableOf = (columns: readonly ChartedValue[], part: number): Table => {
    const [before, after] = caption;
    const rowOf = (each: MapRow): Row =>
      printing<Row>(each, {
        head: [
          paragraph(runs(each.name), each.role),
          ...(each.studies ? [paragraph(studyCount(each.studies, included, messages), 'count')] : []),
        ],
        cells: columns.map((value) => cellOf(cells.get(each)?.get(value))),
      });
    const groups = rows.groups.map(
      ({ head, rows: own }): RowGroup => ({
        ...(head === undefined ? {} : { head }),
        rows: own.map(rowOf),
      }),
    );
    const all = row(
      runs(words.all),
      columns.map(({ studies }): Content => studyCount(studies, included, messages)),
    );
    return {
      type: 'table',
      kind: 'map',
      place: 'wide',
      caption: [
        ...runs(before),
        ...allStudies(included, messages),
        ...runs(after),
        ...(parts.length === 1 ? [] : [text(words.part(part, parts.length))]),
      ],
      columns: [rows.head, ...columns.map((value) => nameOfValue(value, messages))].map(column),
      groups: [...groups, { rows: [all] }],
    };
  };
  return [
    paragraph(
      `${words.legend(marks, canRepeat, of)}${marks && tentativeOf(list) ? messages.blocks.tentative.inMap(marks) : ''}`,
      'legend',
    ),
    ...parts.map((columns, index) => tableOf(columns, index + 1)),
  ];
}

/** In as few parts as can be, about equally long. */
function divided(values: readonly ChartedValue[]): readonly (readonly ChartedValue[])[] {
  const length = Math.ceil(values.length / Math.ceil(values.length / mostColumns));
  return Array.from({ length: Math.ceil(values.length / length) }, (_, index) =>
    values.slice(index * length, (index + 1) * length),
  );
}
