import type { Fault } from '../../fault/fault.ts';
import { isReported } from '../is-reported.ts';
import { isAbsenceInput } from '../resolve/resolve-absence.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import { type FlowNumbers, flowNumbers, type StreamNumbers } from './flow-numbers.ts';
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
    'The boxes of the flow follow from each other, each unit for itself. Records: identified less removed is screened, and no more are excluded than were screened. Reports: sought less not retrieved is assessed, assessed less excluded is included. Studies: what is included in the flow is what is included everywhere. Of what the review does not tell, at most what is left.',
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
    if (data.flow === undefined || isAbsenceInput(data.flow)) return;
    const isWrapped = 'is' in data.flow;
    const boxes = flowNumbers('is' in data.flow ? data.flow.is : data.flow);
    const path: Path = isWrapped ? ['flow', 'is'] : ['flow'];
    for (const [index, stream] of boxes.streams.entries()) {
      yield* inStream(stream, [...path, 'streams', index], written);
    }
    yield* includedReports(boxes, path, written);
    const { included } = review.studies;
    const { studies } = boxes.included;
    if (isReported(included) && studies !== undefined && included.value !== studies) {
      yield {
        ...fault(
          written,
          [...path, 'included', 'studies'],
          `${studies} studies included`,
          `${included.value}, the included studies`,
        ),
        also: { ...included.place, what: 'the included studies' },
      };
    }
  },
};

function* inStream(stream: StreamNumbers, path: Path, written: Written): Iterable<Fault> {
  const { screened, 'excluded at screening': excluded, sought, 'not retrieved': lost, assessed } = stream;
  const found = stream.identified;
  // Where nobody knows how many were identified, any number can have gone on.
  const identified = found ? sum(found.map(({ records }) => records)) : Number.POSITIVE_INFINITY;
  const reasons = stream['removed before screening'];
  const removed = sum((reasons ?? []).map(({ records }) => records));
  const left = identified - removed;
  const at = (key: string): Path => [...path, key];
  if (removed > identified) {
    yield fault(
      written,
      at('removed before screening'),
      `${removed} records removed before screening`,
      `at most ${identified}, which were identified`,
    );
  } else if (screened !== undefined && (found && reasons ? screened !== left : screened > left)) {
    yield fault(
      written,
      at('screened'),
      `${screened} records screened`,
      reasons === undefined
        ? `at most ${identified}, which were identified`
        : `${left}, as ${identified} identified less ${removed} removed before screening`,
    );
  }
  if (excluded !== undefined && excluded > (screened ?? left)) {
    yield fault(
      written,
      at('excluded at screening'),
      `${excluded} records excluded at screening`,
      `at most ${screened ?? left}, which were ${screened === undefined ? 'left to screen' : 'screened'}`,
    );
  }
  if (lost !== undefined && sought !== undefined && lost > sought) {
    yield fault(
      written,
      at('not retrieved'),
      `${lost} reports not retrieved`,
      `at most ${sought}, which were sought`,
    );
  } else if (
    assessed !== undefined &&
    sought !== undefined &&
    (lost === undefined ? assessed > sought : assessed !== sought - lost)
  ) {
    yield fault(
      written,
      at('assessed'),
      `${assessed} reports assessed`,
      lost === undefined
        ? `at most ${sought}, which were sought`
        : `${sought - lost}, as ${sought} sought less ${lost} not retrieved`,
    );
  }
  const reports = sum((stream['excluded with reasons'] ?? []).map((reason) => reason.reports));
  if (assessed !== undefined && reports > assessed) {
    yield fault(
      written,
      at('excluded with reasons'),
      `${reports} reports left out with reasons`,
      `at most ${assessed}, which were assessed`,
    );
  }
}

/**
 * Reports are counted over all streams; a stream that does not say what it excluded leaves only an upper limit, and one
 * that does not say what it assessed leaves none.
 */
function* includedReports(boxes: FlowNumbers, path: Path, written: Written): Iterable<Fault> {
  const { reports, studies } = boxes.included;
  const at: Path = [...path, 'included'];
  const known = boxes.streams.flatMap((stream) => (stream.assessed === undefined ? [] : [stream.assessed]));
  if (known.length < boxes.streams.length) {
    if (reports !== undefined && studies !== undefined && studies > reports)
      yield moreStudies(written, at, studies, reports);
    return;
  }
  const assessed = sum(known);
  const isKnown = boxes.streams.every((stream) => stream['excluded with reasons'] !== undefined);
  const excluded = sum(
    boxes.streams.flatMap((stream) => (stream['excluded with reasons'] ?? []).map(({ reports }) => reports)),
  );
  const left = assessed - excluded;
  // Told of its own stream, with where it is.
  if (left < 0) return;
  if (reports !== undefined && (isKnown ? reports !== left : reports > left)) {
    yield fault(
      written,
      [...at, 'reports'],
      `${reports} reports included`,
      `${isKnown ? '' : 'at most '}${left}, as ${assessed} assessed less ${excluded} excluded`,
    );
  }
  const most = reports ?? left;
  if (studies !== undefined && studies > most) yield moreStudies(written, at, studies, most);
}

const moreStudies = (written: Written, at: Path, studies: number, reports: number): Fault =>
  fault(
    written,
    [...at, 'studies'],
    `${studies} studies included`,
    `at most ${reports}, as each study has a report`,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const fault = (written: Written, path: Path, found: string, expected: string): Fault => ({
  rule: 'flow-adds-up',
  severity: 'error',
  place: placeOf(written, path),
  found,
  expected,
});
