import { column, figure, list, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Content, FlowChart, Row, Run, Table } from '../../document/tree.ts';
import { areDrawn, type FlowBox } from '../../figure/flow-diagram.ts';
import { type Phrase, type Text, wordsAlone } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { reasonAfter } from '../../messages/with-reason.ts';
import { flowSums } from '../../review/flow-sums.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Absence, Fact, Flow, FlowStream } from '../../review/review.ts';
import { absence, noNumber } from '../blocks/figures.ts';
import { type FlowRow, type FlowStep, flowRows, rowOfBox } from '../blocks/flow-steps.ts';
import type { Expansion } from '../directive.ts';

export const flow: Expansion = {
  summary:
    'The flow of records from those found to the studies included: the diagram of PRISMA 2020, and the same as a table; as a table alone with `as=table`.',
  example: '::flow',
  attributes: { as: ['table'] },
  expand({ attributes }, { review, messages }) {
    const { flow: fact } = review;
    if (!fact) return [];
    const words = messages.blocks.flow;
    if (isAbsence(fact.value)) {
      const said = words.absent(fact.value);
      return [paragraph(absence(fact, () => said, true))];
    }
    const value = fact.value;
    const sums = flowSums(value);
    const streams = value.streams.map(({ name, joinsAt }, index) => ({
      name,
      joinsAt,
      rows: flowRows(value, index, fact.path, sums[index]),
    }));
    const table = tableOf(streams, fact, value, messages);
    if (attributes.get('as') === 'table' || !areDrawn(streams)) return [table];
    return [
      {
        type: 'picture',
        path: fact.path,
        place: 'wide',
        drawing: {
          type: 'flowChart',
          streams: [
            ...(value.earlier ? [earlierStream(value.earlier, messages)] : []),
            ...streams.map(({ name, joinsAt, rows }) => ({
              name: wordsAlone(name),
              steps: rows.map(
                (row) =>
                  row && {
                    box: boxOf(row.main, messages),
                    ...(row.left ? { left: boxOf(row.left, messages) } : {}),
                  },
              ),
              ...(joinsAt === undefined ? {} : { leadsTo: rowOfBox(joinsAt).row }),
            })),
          ],
          included: includedBox(value, messages),
          alternative: inWords(streams, value, messages),
          captionAlone: words.tableAlone,
        },
        caption: [text(words.caption)],
      },
      table,
    ];
  },
};

interface Stream {
  readonly name: Text;
  readonly joinsAt: FlowStream['joinsAt'];
  readonly rows: readonly (FlowRow | undefined)[];
}

type Earlier = NonNullable<Flow['earlier']>;

const stepsOf = ({ rows }: Stream): readonly FlowStep[] =>
  rows.flatMap((row) => (row ? [row.main, ...(row.left ? [row.left] : [])] : []));

/** The number with its unit, what was done, and its parts; or that there is none. */
function boxOf({ name, unit, count, parts, notExplained }: FlowStep, { values, blocks }: Messages): FlowBox {
  const words = blocks.flow;
  const made = [
    ...parts.map(
      (part) =>
        wordsAlone(words.part(part.label)) +
        (isAbsence(part.count) ? values.noNumber(part.count.absent) : words.inFigures(part.count)),
    ),
    ...(notExplained ? [words.notExplained(notExplained.by, notExplained.isMore)] : []),
  ];
  return isAbsence(count)
    ? { number: words.step(name, unit), done: capital(values.noNumber(count.absent)), parts: made }
    : { number: values.count(count, unit, false), done: words.done[name], parts: made };
}

/** The studies of the previous version, as the first column of an updated review has them. */
function earlierStream(
  { from, studies, reports }: Earlier,
  messages: Messages,
): FlowChart['streams'][number] {
  const words = messages.blocks.flow;
  return {
    name: wordsAlone(from === undefined ? words.earlier : words.earlierFrom(from)),
    steps: [{ box: studiesBox(studies, reports, words.earlierStudies, words.earlierIn, messages) }],
    leadsTo: 'total',
  };
}

/** Studies of one version, and in how many reports, where that is known. */
function studiesBox(
  studies: number | Absence,
  reports: number | Absence | undefined,
  name: string,
  say: (reports: string | undefined) => string,
  { values }: Messages,
): FlowBox {
  if (isAbsence(studies)) return { number: name, done: capital(values.noNumber(studies.absent)), parts: [] };
  const inReports =
    reports === undefined || isAbsence(reports) ? undefined : values.count(reports, 'report', false);
  return { number: values.count(studies, 'study', false), done: say(inReports), parts: [] };
}

/** What was included in the end; above it, in an update, what was added to the earlier studies. */
function includedBox(flow: Flow, messages: Messages): FlowChart['included'] {
  const { included } = flow;
  const { values } = messages;
  const words = messages.blocks.flow;
  const { reports = untold, studies } = included;
  const inReports = isAbsence(reports)
    ? words.includedAlone(reports.absent)
    : words.included(values.count(reports, 'report', false));
  const twice =
    flow.inSeveralStreams === undefined
      ? []
      : [`${values.count(flow.inSeveralStreams, 'report', false)} ${words.inSeveralStreamsAlone}`];
  const isNotExplained = Object.keys(included.notExplained ?? {}).length > 0;
  const last = [
    ...syntheses(flow, messages).flatMap(({ alone, count }) =>
      isAbsence(count) ? [] : [`${values.count(count, 'study', false)} ${alone}`],
    ),
    ...(isNotExplained ? [words.includedNotExplained] : []),
  ];
  const added =
    flow.new && studiesBox(flow.new.studies, flow.new.reports, words.newStudies, words.added, messages);
  const parts = added ? last : [...twice, ...last];
  return {
    ...(isAbsence(studies)
      ? { number: words.includedStudies, done: capital(values.noNumber(studies.absent)), parts }
      : { number: values.count(studies, 'study', false), done: inReports, parts }),
    ...(added ? { added: { ...added, parts: twice } } : {}),
  };
}

/** What the review leaves out. */
const untold: Absence = { absent: 'not reported', why: '' };

/** The syntheses that PRISMA 2009 has boxes for, as far as the review tells of them. */
const syntheses = ({ included }: Flow, { blocks }: Messages) => {
  const words = blocks.flow;
  const { inQualitativeSynthesis: qualitative, inQuantitativeSynthesis: quantitative } = included;
  return [
    ...(qualitative === undefined
      ? []
      : [
          {
            path: 'in-qualitative-synthesis',
            name: words.inQualitativeSynthesis,
            alone: words.qualitative,
            count: qualitative,
          },
        ]),
    ...(quantitative === undefined
      ? []
      : [
          {
            path: 'in-quantitative-synthesis',
            name: words.inQuantitativeSynthesis,
            alone: words.quantitative,
            count: quantitative,
          },
        ]),
  ];
};

/** All that the diagram says, in sentences. */
function inWords(streams: readonly Stream[], whole: Flow, messages: Messages): string {
  const sentence = ({ number, done, parts }: FlowBox, joint = ' '): string =>
    `${number}${joint}${done}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}.`;
  const joint = (count: number | Absence): string => (isAbsence(count) ? ': ' : ' ');
  const ofStream = (stream: Stream): string =>
    [
      ...stepsOf(stream).map((step) => sentence(boxOf(step, messages), joint(step.count))),
      ...(stream.joinsAt === undefined
        ? []
        : [`${wordsAlone(joins(stream.joinsAt, streams, messages).join(' '))}.`]),
    ].join(' ');
  const earlier = whole.earlier && earlierStream(whole.earlier, messages);
  const included = includedBox(whole, messages);
  return [
    ...(whole.earlier && earlier
      ? earlier.steps.flatMap((step) =>
          step ? [`${earlier.name}: ${sentence(step.box, joint(whole.earlier?.studies ?? 0))}`] : [],
        )
      : []),
    ...streams.map((stream) => `${wordsAlone(stream.name)}: ${ofStream(stream)}`),
    ...(included.added ? [sentence(included.added, joint(whole.new?.studies ?? 0))] : []),
    sentence(included, joint(whole.included.studies)),
  ].join(' ');
}

function tableOf(streams: readonly Stream[], fact: Fact<Flow>, value: Flow, messages: Messages): Table {
  const words = messages.blocks.flow;
  const { included, earlier, new: added } = value;
  const { reports: includedReports = untold } = included;
  const rowOf = (
    label: string,
    path: string,
    count: number | Absence,
    unit: 'report' | 'study',
    why?: Text,
  ): Row => {
    const shown = countOf({ ...fact, path: `${fact.path}.${path}`, value: count }, unit, messages);
    return row(
      [text(label)],
      [
        why === undefined
          ? shown
          : [paragraph(shown), paragraph(withReason(words.includedNotExplained, why))],
      ],
    );
  };
  return {
    type: 'table',
    kind: 'flow',
    place: 'wide',
    caption: [text(words.tableCaption)],
    columns: [words.box, words.number].map(column),
    groups: [
      ...(earlier
        ? [
            {
              head: runs(earlier.from === undefined ? words.earlier : words.earlierFrom(earlier.from)),
              rows: [
                ...(earlier.reports === undefined
                  ? []
                  : [rowOf(words.earlierReports, 'earlier.reports', earlier.reports, 'report')]),
                rowOf(words.earlierStudies, 'earlier.studies', earlier.studies, 'study'),
              ],
            },
          ]
        : []),
      ...streams.map((stream) => ({
        head: runs(stream.name),
        rows: [
          ...stepsOf(stream).map((step) =>
            printing(step, row([text(words.step(step.name, step.unit))], [cellOf(step, fact, messages)])),
          ),
          ...(stream.joinsAt === undefined ? [] : [joinsRow(stream.joinsAt, streams, messages)]),
        ],
      })),
      ...(added
        ? [
            {
              head: [text(words.new)],
              rows: [
                ...(added.reports === undefined
                  ? []
                  : [rowOf(words.newReports, 'new.reports', added.reports, 'report')]),
                rowOf(words.newStudies, 'new.studies', added.studies, 'study'),
              ],
            },
          ]
        : []),
      {
        head: [text(words.allStreams)],
        rows: [
          ...(value.inSeveralStreams === undefined
            ? []
            : [rowOf(words.inSeveralStreams, 'in-several-streams', value.inSeveralStreams, 'report')]),
          rowOf(
            words.includedReports,
            'included.reports',
            includedReports,
            'report',
            included.notExplained?.reports,
          ),
          rowOf(
            words.includedStudies,
            'included.studies',
            included.studies,
            'study',
            included.notExplained?.studies,
          ),
          ...syntheses(value, messages).map(({ name, path, count }) =>
            rowOf(name, `included.${path}`, count, 'study'),
          ),
        ],
      },
    ],
  };
}

/** Where the records of a stream go on: in which other, and from which box. */
function joins(
  at: NonNullable<FlowStream['joinsAt']>,
  [first]: readonly Stream[],
  { blocks }: Messages,
): readonly [Phrase, string] {
  const { name, unit } = rowOfBox(at);
  return [blocks.flow.joins(first?.name ?? ''), blocks.flow.joinsAt(name, unit)];
}

function joinsRow(
  at: NonNullable<FlowStream['joinsAt']>,
  streams: readonly Stream[],
  messages: Messages,
): Row {
  const [stream, from] = joins(at, streams, messages);
  return row(runs(stream), [[text(capital(from))]]);
}

const withReason = (said: string, why: Text): readonly Run[] => [
  text(capital(said)),
  ...runs(reasonAfter(why)),
];

function cellOf(
  { unit, count, parts, notExplained, path }: FlowStep,
  fact: Fact<Flow>,
  messages: Messages,
): Content {
  const words = messages.blocks.flow;
  const shown = (value: number | Absence): readonly Run[] =>
    countOf({ ...fact, path, value }, unit, messages);
  if (parts.length === 0 && !notExplained) return shown(count);
  return [
    paragraph(shown(count)),
    ...(parts.length === 0
      ? []
      : [list(parts.map((part) => [...runs(words.part(part.label)), ...shown(part.count)]))]),
    ...(notExplained
      ? [paragraph(withReason(words.notExplained(notExplained.by, notExplained.isMore), notExplained.why))]
      : []),
  ];
}

/** A number with its unit, or that there is none and why. */
const countOf = (
  count: Fact<number>,
  unit: 'record' | 'report' | 'study',
  messages: Messages,
): readonly Run[] =>
  isReported(count)
    ? [figure(messages.values.count(count.value, unit, false), count)]
    : noNumber(count, messages);
