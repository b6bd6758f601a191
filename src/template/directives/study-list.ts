import { column, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Content, Row, RowGroup, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Chart, chartsOf } from '../../review/chart.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Fact, IncludedStudy } from '../../review/review.ts';
import { aboutPeople, chartNamed, nameOfChart, nameOfValue, valueOfStudy } from '../blocks/charts.ts';
import { absenceOfAll, absent, noNumber } from '../blocks/figures.ts';
import { nameOfStudy } from '../blocks/name-of-study.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

/** More side by side would leave no room for the names of what a study supports. */
const mostColumns = 5;

export const studyList: Expansion = {
  attributes: { by: [] },
  summary:
    'The included studies one by one, with their participants, what the data tell of each (countries, design, setting and so on, the first as columns and the rest in a line below the study), and the themes or sub-themes that each supports; `by=design` groups them by an attribute, a breakdown, `country` or `region`.',
  example: '::study-list{by=country}',
  expand(use, filling) {
    const { review, messages } = filling;
    const { list } = review.studies;
    if (!isReported(list)) return [];
    const by = use.attributes.has('by') ? chartNamed('by', use, filling) : undefined;
    const { values, blocks } = messages;
    const words = blocks.studyList;
    const absence = absenceOfAll(list.value.map(({ participants }) => participants));
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const names = new Map(findings.map(({ id, name }) => [id, name] as const));
    const { inColumns, inLines } = divided(filling, mostColumns - (absence ? 2 : 3));
    const [before, after] = words.caption(list.value.length, of);
    const rowOf = (study: IncludedStudy): Row => {
      const supported = study.supports.map((id) => names.get(id) ?? id);
      const charted = inColumns.map(
        (chart): Content =>
          valueOfStudy(chart, study, messages) ?? [text(blocks.charts.none('not mentioned'))],
      );
      return printing(
        study,
        row(headOf(study, inLines, filling, use.place), [
          ...(absence ? [] : [participantsOf(study, messages)]),
          ...charted,
          runs(supported.length === 0 ? words.none(of) : values.list(supported)),
        ]),
      );
    };
    const table: Table = {
      type: 'table',
      kind: 'studies',
      place: 'wide',
      caption: [text(before), figure(values.count(list.value.length, 'study', false), list), text(after)],
      columns: [
        words.study,
        ...(absence ? [] : [words.participants]),
        ...inColumns.map((chart) => nameOfChart(chart, messages)),
        words.findings(of),
      ].map(column),
      groups: by ? groupsBy(by, list.value, rowOf, messages) : [{ rows: list.value.map(rowOf) }],
    };
    return [table, ...(absence ? [paragraph(runs(words.noParticipants(absence)), 'note', 'wide')] : [])];
  },
};

/** What is told of the studies: that of which there are columns, and that which stands in a line below each. */
function divided(
  { review }: Filling,
  room: number,
): { readonly inColumns: readonly Chart[]; readonly inLines: readonly Chart[] } {
  const charts = chartsOf(review);
  const told = [
    ...['country', 'region'].flatMap((id) => charts.get(id) ?? []),
    ...[...review.attributes, ...review.methods].flatMap(({ id }) => charts.get(id) ?? []),
  ];
  const inColumns = told.filter(({ isFree }) => !isFree).slice(0, room);
  return { inColumns, inLines: told.filter((chart) => !inColumns.includes(chart)) };
}

/** The name of the study and, below it, what has no column: “Setting: a ward in Leeds; Mean age: 41 years”. */
function headOf(study: IncludedStudy, charts: readonly Chart[], filling: Filling, place: Place): Content {
  const { messages } = filling;
  const { blocks, values } = messages;
  const name = nameOfStudy(study, filling, place);
  const { ages } = study;
  const told: readonly (readonly [Phrase, readonly Run[]])[] = [
    ...charts.flatMap((chart) => {
      const value = valueOfStudy(chart, study, messages);
      return value ? [[nameOfChart(chart, messages), value] as const] : [];
    }),
    ...(ages
      ? [
          [
            blocks.studies.ages,
            isReported(ages)
              ? [
                  figure(values.rangeInWords(ages.value.from, ages.value.to), ages),
                  text(` ${blocks.studies.aged}`),
                ]
              : absent(ages, messages),
          ] as const,
        ]
      : []),
    ...aboutPeople(study, study.participants, messages).map(({ label, value }) => [label, value] as const),
  ];
  if (told.length === 0) return name;
  return [
    paragraph(name),
    ...told.map(([label, value]) => paragraph([...runs(blocks.charts.told(label, '')), ...value], 'count')),
  ];
}

/** Under each value the studies that have it alone, in the order of the values; then those that have several, and those that have none. */
function groupsBy(
  chart: Chart,
  studies: readonly IncludedStudy[],
  rowOf: (study: IncludedStudy) => Row,
  messages: Messages,
): readonly RowGroup[] {
  const words = messages.blocks.charts;
  const name = nameOfChart(chart, messages);
  const valuesOf = ({ id }: IncludedStudy) => chart.values.filter(({ has }) => has.has(id));
  const single = chart.values.map((value) => ({
    head: 'name' in value.is ? nameOfValue(value, messages) : words.noneOf(name, value.is.none),
    isNone: 'none' in value.is,
    studies: studies.filter((study) => {
      const [only, ...more] = valuesOf(study);
      return only === value && more.length === 0;
    }),
  }));
  const several = {
    head: words.several(name),
    studies: studies.filter((study) => valuesOf(study).length > 1),
  };
  return [...single.filter(({ isNone }) => !isNone), several, ...single.filter(({ isNone }) => isNone)]
    .filter((group) => group.studies.length > 0)
    .map(({ head, studies: own }) => ({ head: runs(head), rows: own.map(rowOf) }));
}

const participantsOf = (
  { participants }: { readonly participants: Fact<number> },
  messages: Messages,
): readonly Run[] =>
  isReported(participants)
    ? [figure(messages.values.count(participants.value, 'participant', false), participants)]
    : noNumber(participants, messages, 'participant');
