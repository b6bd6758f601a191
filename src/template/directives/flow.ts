import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DrawnFlow } from '../../document/flow-within.ts';
import { type FlowBox, flowDiagram } from '../../figure/flow-diagram.ts';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Absence, Fact, Flow } from '../../review/review.ts';
import { absenceHast, figureHast, noNumberHast } from '../blocks/figure-hast.ts';
import { type FlowRow, type FlowStep, flowRows } from '../blocks/flow-steps.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const flow: Directive = {
  name: 'flow',
  form: 'leaf',
  attributes: {},
  summary:
    'The flow of records from those found to the studies included: the diagram of PRISMA 2020, and the same as a table.',
  example: '::flow',
  expand(_use, { review, messages }) {
    const { flow: fact } = review;
    if (!fact) return [];
    const words = messages.blocks.flow;
    if (isAbsence(fact.value)) {
      const said = words.absent(fact.value);
      return [
        hastNode(
          h(
            'p',
            absenceHast(fact, () => said, true),
          ),
        ),
      ];
    }
    const value = fact.value;
    const streams = value.streams.map((stream, index) => ({
      name: stream.name,
      rows: flowRows(stream, index, fact.path),
    }));
    const columns = streams.map(({ name, rows }) => ({
      name,
      steps: rows.map(
        (row) =>
          row && {
            box: boxOf(row.main, messages),
            ...(row.left ? { left: boxOf(row.left, messages) } : {}),
          },
      ),
    }));
    const included = includedBox(value, messages);
    const drawing = flowDiagram(columns, included, inWords(streams, value, messages));
    const drawn: DrawnFlow = { columns, included, captionAlone: words.tableAlone };
    if (drawing) drawing.properties.dataFlow = JSON.stringify(drawn);
    return [
      hastNode(
        ...(drawing ? [h('figure.flow.wide', [drawing, h('figcaption', words.caption)])] : []),
        tableOf(streams, fact, value, messages),
      ),
    ];
  },
};

type Stream = { readonly name: string; readonly rows: readonly (FlowRow | undefined)[] };

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
    parts: parts.map((part) => words.part(part.label) + words.inFigures(part.count)),
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
    ...streams.map((stream) => `${stream.name}: ${ofStream(stream)}`),
    sentence(includedBox(whole, messages), isAbsence(whole.included.studies) ? ': ' : ' '),
  ].join(' ');
}

function tableOf(streams: readonly Stream[], fact: Fact<Flow>, value: Flow, messages: Messages): Element {
  const words = messages.blocks.flow;
  const group = (name: string): Element => h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, name));
  const { reports: includedReports = untold, studies: includedStudies } = value.included;
  const included = (path: string, count: number | Absence, unit: 'report' | 'study'): ElementContent[] =>
    countOf({ ...fact, path: `${fact.path}.included.${path}`, value: count }, unit, messages);
  return h('table.flow.wide', [
    h('caption', words.tableCaption),
    h('thead', h('tr', [h('th', { scope: 'col' }, words.box), h('th', { scope: 'col' }, words.number)])),
    ...streams.map((stream) =>
      h('tbody', [
        group(stream.name),
        ...stepsOf(stream).map((step) =>
          h('tr', [
            h('th', { scope: 'row' }, words.step(step.name, step.unit)),
            h('td', cellOf(step, fact, messages)),
          ]),
        ),
      ]),
    ),
    h('tbody', [
      group(words.allStreams),
      h('tr', [
        h('th', { scope: 'row' }, words.includedReports),
        h('td', included('reports', includedReports, 'report')),
      ]),
      h('tr', [
        h('th', { scope: 'row' }, words.includedStudies),
        h('td', included('studies', includedStudies, 'study')),
      ]),
    ]),
  ]);
}

function cellOf(
  { unit, count, parts, path }: FlowStep,
  fact: Fact<Flow>,
  messages: Messages,
): ElementContent[] {
  const figure = (value: number | Absence): ElementContent[] =>
    countOf({ ...fact, path, value }, unit, messages);
  if (parts.length === 0) return figure(count);
  return [
    h('p', figure(count)),
    h(
      'ul',
      parts.map((part) => h('li', [messages.blocks.flow.part(part.label), ...figure(part.count)])),
    ),
  ];
}

/** A number with its unit, or that there is none and why. */
const countOf = (
  count: Fact<number>,
  unit: 'record' | 'report' | 'study',
  messages: Messages,
): ElementContent[] =>
  isReported(count)
    ? [figureHast(messages.values.count(count.value, unit, false), count)]
    : noNumberHast(count, messages);
