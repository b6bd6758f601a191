import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DrawnFlow } from '../../document/flow-within.ts';
import { type FlowBox, flowDiagram } from '../../figure/flow-diagram.ts';
import type { Messages } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, Flow } from '../../review/review.ts';
import { figureHast, notReportedHast } from '../blocks/figure-hast.ts';
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
    if (!isReported(fact)) return [hastNode(h('p', notReportedHast(fact, words.notReported)))];
    const streams = fact.value.streams.map((stream, index) => ({
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
    const included = includedBox(fact.value, messages);
    const drawing = flowDiagram(columns, included, inWords(streams, fact.value, messages));
    const drawn: DrawnFlow = { columns, included, captionAlone: words.tableAlone };
    if (drawing) drawing.properties.dataFlow = JSON.stringify(drawn);
    return [
      hastNode(
        ...(drawing ? [h('figure.flow.wide', [drawing, h('figcaption', words.caption)])] : []),
        tableOf(streams, fact, fact.value, messages),
      ),
    ];
  },
};

type Stream = { readonly name: string; readonly rows: readonly (FlowRow | undefined)[] };

const stepsOf = ({ rows }: Stream): readonly FlowStep[] =>
  rows.flatMap((row) => (row ? [row.main, ...(row.left ? [row.left] : [])] : []));

/** The number with its unit, what was done, and its parts; or that no source gives it. */
function boxOf({ name, unit, count, parts }: FlowStep, { values, blocks }: Messages): FlowBox {
  const words = blocks.flow;
  if (count === undefined)
    return { number: words.step(name, unit), done: values.notReportedAlone, parts: [] };
  return {
    number: values.count(count, unit, false),
    done: words.done[name],
    parts: parts.map((part) => words.part(part.label) + words.inFigures(part.count)),
  };
}

const includedBox = ({ includedReports, includedStudies }: Flow, { values, blocks }: Messages): FlowBox => ({
  number: values.count(includedStudies, 'study', false),
  done: blocks.flow.included(
    includedReports === undefined ? undefined : values.count(includedReports, 'report', false),
  ),
  parts: [],
});

/** All that the diagram says, in sentences. */
function inWords(streams: readonly Stream[], whole: Flow, messages: Messages): string {
  const sentence = ({ number, done, parts }: FlowBox, joint = ' '): string =>
    `${number}${joint}${done}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}.`;
  const ofStream = (stream: Stream): string =>
    stepsOf(stream)
      .map((step) => sentence(boxOf(step, messages), step.count === undefined ? ': ' : ' '))
      .join(' ');
  return [
    ...streams.map((stream) => `${stream.name}: ${ofStream(stream)}`),
    sentence(includedBox(whole, messages)),
  ].join(' ');
}

function tableOf(streams: readonly Stream[], fact: Fact<Flow>, value: Flow, messages: Messages): Element {
  const { values, blocks } = messages;
  const words = blocks.flow;
  const group = (name: string): Element => h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, name));
  const { includedReports, includedStudies } = value;
  const at = (path: string): Fact<Flow> => ({ ...fact, path: `${fact.path}.included.${path}` });
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
        h(
          'td',
          includedReports === undefined
            ? notReportedHast(at('reports'), values.notReportedAlone)
            : figureHast(values.count(includedReports, 'report', false), at('reports')),
        ),
      ]),
      h('tr', [
        h('th', { scope: 'row' }, words.includedStudies),
        h('td', figureHast(values.count(includedStudies, 'study', false), at('studies'))),
      ]),
    ]),
  ]);
}

function cellOf(
  { unit, count, parts, path }: FlowStep,
  fact: Fact<Flow>,
  { values, blocks }: Messages,
): ElementContent[] {
  const from = { ...fact, path };
  if (count === undefined) return [notReportedHast(from, values.notReportedAlone)];
  const figure = (n: number): Element => figureHast(values.count(n, unit, false), from);
  if (parts.length === 0) return [figure(count)];
  return [
    h('p', figure(count)),
    h(
      'ul',
      parts.map((part) => h('li', [blocks.flow.part(part.label), figure(part.count)])),
    ),
  ];
}
