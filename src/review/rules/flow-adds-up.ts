import type { Fault } from '../../fault/fault.ts';
import { isReported } from '../is-reported.ts';
import type { FlowInput, StreamInput } from '../schema/flow.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const flow = (screened: number): string =>
  [
    'flow:',
    '  source: article',
    '  how sure: high',
    '  streams:',
    '    - name: Databases',
    '      identified: [{ from: MEDLINE, records: 100 }, { from: CINAHL, records: 60 }]',
    '      removed before screening: [{ reason: duplicates, records: 20 }]',
    `      screened: ${screened}`,
    '      excluded at screening: 100',
    `      sought: ${screened - 100}`,
    '      not retrieved: 0',
    `      assessed: ${screened - 100}`,
    `      excluded with reasons: [{ reason: not about adults, reports: ${screened - 112} }]`,
    '  included: { reports: 12, studies: 12 }',
    '',
  ].join('\n');

export const flowAddsUp: Rule = {
  id: 'flow-adds-up',
  holds:
    'The boxes of the flow of records follow from each other: identified less removed is screened, screened less excluded is sought, sought less not retrieved is assessed, assessed less excluded is included. What is included in the flow is what is included everywhere.',
  examples: [
    {
      in: 'review.yaml',
      ok: flow(140),
      notOk: flow(150),
      found: '150 records screened',
      expected: '140, as 160 identified less 20 removed before screening',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'flow'].includes(path[0]?.toString()),
  *check({ review, data, written }) {
    if (data.flow === undefined || 'not reported' in data.flow) return;
    const isWrapped = 'is' in data.flow;
    const boxes: FlowInput = 'is' in data.flow ? data.flow.is : data.flow;
    const path: Path = isWrapped ? ['flow', 'is'] : ['flow'];
    for (const [index, stream] of boxes.streams.entries()) {
      yield* inStream(stream, [...path, 'streams', index], written);
    }
    yield* includedReports(boxes, path, written);
    const { included } = review.studies;
    if (isReported(included) && included.value !== boxes.included.studies) {
      yield {
        ...fault(
          written,
          [...path, 'included', 'studies'],
          `${boxes.included.studies} studies included`,
          `${included.value}, the included studies`,
        ),
        also: { ...included.place, what: 'the included studies' },
      };
    }
  },
};

function* inStream(stream: StreamInput, path: Path, written: Written): Iterable<Fault> {
  const identified = sum(stream.identified.map(({ records }) => records));
  const removed = sum((stream['removed before screening'] ?? []).map(({ records }) => records));
  const { screened, 'excluded at screening': excluded, sought, 'not retrieved': lost, assessed } = stream;
  const less = (from: number, taken: number): number => from - taken;
  if (screened !== undefined && screened !== less(identified, removed)) {
    yield fault(
      written,
      [...path, 'screened'],
      `${screened} records screened`,
      `${less(identified, removed)}, as ${identified} identified less ${removed} removed before screening`,
    );
  }
  if (screened !== undefined && excluded !== undefined && sought !== less(screened, excluded)) {
    yield fault(
      written,
      [...path, 'sought'],
      `${sought} reports sought`,
      `${less(screened, excluded)}, as ${screened} screened less ${excluded} excluded`,
    );
  }
  if (assessed !== less(sought, lost)) {
    yield fault(
      written,
      [...path, 'assessed'],
      `${assessed} reports assessed`,
      `${less(sought, lost)}, as ${sought} sought less ${lost} not retrieved`,
    );
  }
}

/** Reports are counted over all streams; a stream that does not say what it excluded leaves only an upper limit. */
function* includedReports(boxes: FlowInput, path: Path, written: Written): Iterable<Fault> {
  const assessed = sum(boxes.streams.map((stream) => stream.assessed));
  const isKnown = boxes.streams.every((stream) => stream['excluded with reasons'] !== undefined);
  const excluded = sum(
    boxes.streams.flatMap((stream) => (stream['excluded with reasons'] ?? []).map(({ reports }) => reports)),
  );
  const left = assessed - excluded;
  const { reports, studies } = boxes.included;
  const at: Path = [...path, 'included'];
  if (reports !== undefined && (isKnown ? reports !== left : reports > left)) {
    yield fault(
      written,
      [...at, 'reports'],
      `${reports} reports included`,
      `${isKnown ? '' : 'at most '}${left}, as ${assessed} assessed less ${excluded} excluded`,
    );
  }
  const most = reports ?? left;
  if (studies > most) {
    yield fault(
      written,
      [...at, 'studies'],
      `${studies} studies included`,
      `at most ${most}, as each study has a report`,
    );
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const fault = (written: Written, path: Path, found: string, expected: string): Fault => ({
  rule: 'flow-adds-up',
  severity: 'error',
  place: placeOf(written, path),
  found,
  expected,
});
