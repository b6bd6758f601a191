import { column, figure, list, paragraph, printing, row, runs, text } from '../../document/nodes.ts';
import type { Content, Run, Table } from '../../document/tree.ts';
import { areDrawn, type FlowBox } from '../../figure/flow-diagram.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Absence, Fact, Flow } from '../../review/review.ts';
import { absence, noNumber } from '../blocks/figures.ts';
import { type FlowRow, type FlowStep, flowRows } from '../blocks/flow-steps.ts';
import type { Expansion } from '../directive.ts';

export const flow: Expansion = {
  summary:
    'The flow of records from those found to the studies included: the diagram of PRISMA 2020, and the same as a table.',
  example: '::flow',
  expand(_use, { review, messages }) {
    const { flow: fact } = review;
    if (!fact) return [];
    const words = messages.blocks.flow;
    if (isAbsence(fact.value)) {
      const said = words.absent(fact.value);
      return [paragraph(absence(fact, () => said, true))];
    }
    const value = fact.value;
    const streams = value.streams.map((stream, index) => ({
      name: stream.name,
      rows: flowRows(stream, index, fact.path),
    }));
    const table = tableOf(streams, fact, value, messages);
    if (!areDrawn(streams)) return [table];
    return [
      {
        type: 'picture',
        path: fact.path,
        place: 'wide',
        drawing: {
          type: 'flowChart',
          streams: streams.map(({ name, rows }) => ({
            name: wordsAlone(name),
            steps: rows.map(
              (row) =>
                row && {
                  box: boxOf(row.main, messages),
                  ...(row.left ? { left: boxOf(row.left, messages) } : {}),
                },
            ),
          })),
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

type Stream = { readonly name: Text; readonly rows: readonly (FlowRow | undefined)[] };

const stepsOf = ({ rows }: Stream): readonly FlowStep[] =>
  rows.flatMap((row) => (row ? [row.main, ...(row.left ? [row.left] : [])] : []));

/** The number with its unit, what was done, and its parts; or that there is none. */
function boxOf({ name, unit, count, parts }: FlowStep, { values, blocks }: Messages): FlowBox {
  const words = blocks.flow;
  if (isAbsence(count))
    return { number: words.step(name, unit), done: capital(values.noNumber(count.absent)), parts: [] };
  return {
    number: values.count(count, unit, false),
    done: words.done[name],
    parts: parts.map((part) => wordsAlone(words.part(part.label)) + words.inFigures(part.count)),
  };
}

function includedBox(
  { included: { reports: includedReports = untold, studies: includedStudies } }: Flow,
  { values, blocks }: Messages,
): FlowBox {
  const words = blocks.flow;
  const inReports = isAbsence(includedReports)
    ? words.includedAlone(includedReports.absent)
    : words.included(values.count(includedReports, 'report', false));
  return isAbsence(includedStudies)
    ? { number: words.includedStudies, done: capital(values.noNumber(includedStudies.absent)), parts: [] }
    : { number: values.count(includedStudies, 'study', false), done: inReports, parts: [] };
}

/** What the review leaves out. */
const untold: Absence = { absent: 'not reported', why: '' };

/** All that the diagram says, in sentences. */
function inWords(streams: readonly Stream[], whole: Flow, messages: Messages): string {
  const sentence = ({ number, done, parts }: FlowBox, joint = ' '): string =>
    `${number}${joint}${done}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}.`;
  const ofStream = (stream: Stream): string =>
    stepsOf(stream)
      .map((step) => sentence(boxOf(step, messages), isAbsence(step.count) ? ': ' : ' '))
      .join(' ');
  return [
    ...streams.map((stream) => `${wordsAlone(stream.name)}: ${ofStream(stream)}`),
    sentence(includedBox(whole, messages), isAbsence(whole.included.studies) ? ': ' : ' '),
  ].join(' ');
}

function tableOf(streams: readonly Stream[], fact: Fact<Flow>, value: Flow, messages: Messages): Table {
  const words = messages.blocks.flow;
  const { reports: includedReports = untold, studies: includedStudies } = value.included;
  const included = (path: string, count: number | Absence, unit: 'report' | 'study'): readonly Run[] =>
    countOf({ ...fact, path: `${fact.path}.included.${path}`, value: count }, unit, messages);
  return {
    type: 'table',
    kind: 'flow',
    place: 'wide',
    caption: [text(words.tableCaption)],
    columns: [words.box, words.number].map(column),
    groups: [
      ...streams.map((stream) => ({
        head: runs(stream.name),
        rows: stepsOf(stream).map((step) =>
          printing(step, row([text(words.step(step.name, step.unit))], [cellOf(step, fact, messages)])),
        ),
      })),
      {
        head: [text(words.allStreams)],
        rows: [
          row([text(words.includedReports)], [included('reports', includedReports, 'report')]),
          row([text(words.includedStudies)], [included('studies', includedStudies, 'study')]),
        ],
      },
    ],
  };
}

function cellOf({ unit, count, parts, path }: FlowStep, fact: Fact<Flow>, messages: Messages): Content {
  const shown = (value: number | Absence): readonly Run[] =>
    countOf({ ...fact, path, value }, unit, messages);
  if (parts.length === 0) return shown(count);
  return [
    paragraph(shown(count)),
    list(parts.map((part) => [...runs(messages.blocks.flow.part(part.label)), ...shown(part.count)])),
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
