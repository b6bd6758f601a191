import { column, figure, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Block, Content, Row, RowGroup, Run, Table } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { type Phrase, phrase, wordsAlone } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { reasonWithin } from '../../messages/with-reason.ts';
import { type Chart, chartsOf, countOf, overlaps } from '../../review/chart.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { kindOfFindings } from '../../review/kind-of-findings.ts';
import type { Fact, IncludedStudy } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { aboutPeople, chartNamed, nameOfChart, nameOfValue, valueOfStudy } from '../blocks/charts.ts';
import { absent, comesTo, noNumber, studyCount } from '../blocks/figures.ts';
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
    const people = list.value.map(({ participants }) => participants);
    const comes = comesTo(people);
    const hasPeople = comes === 'cells';
    // Where some studies have their number, why the others have none is said once, below.
    const others = hasPeople ? people.find((fact) => fact?.saidForAll) : undefined;
    const none =
      others && isAbsence(others.value)
        ? [blocks.silences.otherParticipants(others.value)]
        : typeof comes === 'object' &&
            !(filling.calls.has('studies') && people.every((fact) => fact?.saidForAll))
          ? [words.noParticipants(comes)]
          : [];
    const findings = findingsOf(review);
    const of = kindOfFindings(findings);
    const names = new Map(findings.map(({ id, name }) => [id, name] as const));
    const { inColumns, inLines } = divided(filling, list.value, mostColumns - (hasPeople ? 3 : 2), by);
    const lines = new Map(list.value.map((study) => [study, linesOf(study, inLines, filling)] as const));
    const [before, after] = words.caption(list.value.length, of);
    const rowOf = (study: IncludedStudy): Row => {
      const supported = study.supports.map((id) => names.get(id) ?? id);
      const charted = inColumns.map(
        (chart): Content => inColumn(chart, study, filling) ?? [text(blocks.charts.none('not mentioned'))],
      );
      return printing(
        study,
        row(headOf(study, lines.get(study) ?? [], filling, use.place), [
          ...(hasPeople ? [participantsOf(study, messages)] : []),
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
        ...(hasPeople ? [words.participants] : []),
        ...inColumns.map((chart) => nameOfChart(chart, messages)),
        words.findings(of),
      ].map(column),
      groups: by ? groupsBy(by, list.value, rowOf, messages) : [{ rows: list.value.map(rowOf) }],
    };
    const told = list.value.flatMap((study) => [
      ...inColumns.flatMap((chart) => {
        const fact = chart.toldOf(study);
        return fact ? [{ study, label: nameOfChart(chart, messages), fact }] : [];
      }),
      ...(lines.get(study) ?? []).map(({ label, fact }) => ({ study, label, fact })),
    ]);
    return [table, ...none.map((said) => paragraph(runs(said), 'note', 'wide')), ...reasons(told, filling)];
  },
};

/** What a study says; of countries that it does not name, the part of the world. */
function inColumn(chart: Chart, study: IncludedStudy, filling: Filling): readonly Run[] | undefined {
  const region = chart.id === 'country' ? chartsOf(filling.review).get('region') : undefined;
  const shown = region && !isSaid(chart, study) && isSaid(region, study) ? region : chart;
  const [fact, value] = [shown.toldOf(study), valueOfStudy(shown, study, filling.messages)];
  return fact && value && (isAbsence(fact.value) ? capitalised(fact, value, filling) : value);
}

/** What is told of the studies: that of which there are columns, and that which stands in a line below each. */
interface Divided {
  readonly inColumns: readonly Chart[];
  readonly inLines: readonly Chart[];
}

/**
 * Columns are for what has values and is told of most studies. Where a part of the world is told in place of a country, it stands there.
 *
 * @param by what the heads of the groups say of each study, where they say all of it
 */
function divided({ review }: Filling, studies: readonly IncludedStudy[], room: number, by?: Chart): Divided {
  const charts = chartsOf(review);
  const [country, region] = [charts.get('country'), charts.get('region')];
  const areInPlace =
    country !== undefined && studies.every((study) => !(isSaid(country, study) && region?.toldOf(study)));
  const told = [
    ...(country ? [country] : []),
    ...(region && !areInPlace ? [region] : []),
    ...[...review.attributes, ...review.methods].flatMap(({ id }) => charts.get(id) ?? []),
  ].filter((chart) => chart !== by || overlaps(chart, studies));
  const inColumns = told
    .filter(
      (chart) => !chart.isFree && studies.filter((study) => chart.toldOf(study)).length * 2 > studies.length,
    )
    .slice(0, room);
  return { inColumns, inLines: told.filter((chart) => !inColumns.includes(chart)) };
}

const isSaid = (chart: Chart, study: IncludedStudy): boolean => {
  const told = chart.toldOf(study);
  return told !== undefined && isReported(told);
};

/** Something that is told of a study, in a line below it. */
interface Line {
  readonly label: Phrase;
  readonly fact: Fact<unknown>;
  readonly value: readonly Run[];
}

function linesOf(study: IncludedStudy, charts: readonly Chart[], filling: Filling): readonly Line[] {
  const { messages } = filling;
  const { blocks, values } = messages;
  const { ages } = study;
  return [
    ...charts.flatMap((chart) => {
      const [fact, value] = [chart.toldOf(study), valueOfStudy(chart, study, messages)];
      return fact && value ? [{ label: nameOfChart(chart, messages), fact, value }] : [];
    }),
    ...(ages && !ages.saidForAll
      ? [
          {
            label: blocks.studies.ages,
            fact: ages,
            value: isReported(ages)
              ? [
                  figure(values.rangeInWords(ages.value.from, ages.value.to), ages),
                  text(` ${blocks.studies.aged}`),
                ]
              : absent(ages, messages),
          },
        ]
      : []),
    ...aboutPeople(study, study.participants, messages),
  ];
}

/** The name of the study and, below it, what has no column: “Setting: a ward in Leeds”. Why something is not told stands below the table. */
function headOf(study: IncludedStudy, lines: readonly Line[], filling: Filling, place: Place): Content {
  const { charts } = filling.messages.blocks;
  const name = nameOfStudy(study, filling, place);
  if (lines.length === 0) return name;
  return [
    paragraph(name),
    ...lines.map(({ label, fact, value }) =>
      paragraph([...runs(charts.told(label, '')), ...withoutReason(fact, value, filling)], 'count'),
    ),
  ];
}

const withoutReason = (fact: Fact<unknown>, value: readonly Run[], { messages }: Filling): readonly Run[] =>
  isAbsence(fact.value) && toDoOf(fact) === undefined
    ? [figure(messages.values.absent(fact.value.absent), fact, 'absence')]
    : value;

/** The same at the beginning of a cell. */
const capitalised = (fact: Fact<unknown>, value: readonly Run[], { messages }: Filling): readonly Run[] =>
  isAbsence(fact.value) && toDoOf(fact) === undefined
    ? [figure(capital(messages.values.absent(fact.value.absent)), fact, 'absence')]
    : value;

interface Told {
  readonly study: IncludedStudy;
  readonly label: Phrase;
  readonly fact: Fact<unknown>;
}

/** Why something is not told of studies, each reason once with how many studies it is of. */
function reasons(told: readonly Told[], { review, messages }: Filling): readonly Block[] {
  const notes = new Map<string, { readonly said: Phrase; readonly of: IncludedStudy[] }>();
  for (const { study, label, fact } of told) {
    if (!isAbsence(fact.value) || toDoOf(fact) !== undefined || wordsAlone(fact.value.why) === '') continue;
    const said = messages.blocks.charts.told(
      label,
      phrase`${messages.values.absent(fact.value.absent)}${reasonWithin(fact.value.why)}`,
    );
    const key = wordsAlone(said);
    const note = notes.get(key) ?? { said, of: [] };
    note.of.push(study);
    notes.set(key, note);
  }
  const { list, included } = review.studies;
  if (!isReported(list)) return [];
  return [...notes.values()].map(({ said, of }) =>
    paragraph(
      [
        ...runs(messages.blocks.charts.told(said, '')),
        ...studyCount(countOf(of, list.path, list), included, messages),
        text('.'),
      ],
      'note',
      'wide',
    ),
  );
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

function participantsOf({ participants }: IncludedStudy, messages: Messages): readonly Run[] {
  if (participants === undefined) return [text(messages.blocks.silences.noCountHere)];
  return isReported(participants)
    ? [figure(messages.values.count(participants.value, 'participant', false), participants)]
    : noNumber(participants, messages, 'participant', participants.saidForAll);
}
