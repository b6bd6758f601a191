import type { Breach } from '../../fault/fault.ts';
import { boxesBefore, keysOfBoxes } from '../flow-boxes.ts';
import { type End, flowSums, inDigits, numberOf, type StreamSums } from '../flow-sums.ts';
import { isReported } from '../is-reported.ts';
import type { Flow, FlowStream } from '../review.ts';
import { keyPlaceOf, type Path, placeOf, type Written } from '../yaml/written.ts';
import type { ReviewRule } from './rule.ts';

const flow = (screened: number, sought = screened - 100): string =>
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
    `      sought: ${sought}`,
    '      not retrieved: 0',
    `      assessed: ${sought}`,
    `      excluded with reasons: [{ reason: not about adults, reports: ${sought - 12} }]`,
    '  included: { reports: 12, studies: 12 }',
    '',
  ].join('\n');

const among = (key: string, around: string): string =>
  `compare them with the article and correct the wrong one; if the article itself has these numbers, write in ${around}: \`not explained: { ${key}: what the article says about it }\``;

const oneOfThem = 'one of these numbers is wrong';

/**
 * The boxes are those of PRISMA 2020 (https://doi.org/10.1136/bmj.n71, item 16a), where a record is of one report, and records that are left after
 * screening are the reports sought. A report can tell of several studies, and a study in several reports, so that these two
 * numbers are free of each other.
 */
export const flowAddsUp: ReviewRule = {
  holds:
    'The boxes of the flow follow from each other, in every stream: identified less removed is screened, less excluded is sought, less not retrieved is assessed, less excluded is included. If a box between two numbers is not given, the second number is at most what the first leaves. If a stream joins the first one, its records are counted there from that box on. In an update, the earlier studies and the new ones add up to those included. The number of reports and of studies can differ, because a report can describe several studies, and a study can be in several reports. The number of studies included in the flow is the same as everywhere else. If the numbers of the article itself do not add up, `not explained` says so for a box, and documents print it.',
  examples: [
    {
      in: 'review.yaml',
      ok: flow(140),
      notOk: flow(150),
      found: '150 records screened',
      expected: '140, as 160 identified − 20 removed before screening = 140: one of these numbers is wrong',
      suggestion: among('screened', 'this stream'),
    },
    {
      in: 'review.yaml',
      ok: flow(140),
      notOk: flow(140, 98),
      found: '98 reports sought',
      expected: '40, as 140 screened − 100 excluded at screening = 40: one of these numbers is wrong',
      suggestion: among('sought', 'this stream'),
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'flow'].includes(path[0]?.toString()),
  *check({ review, data, written }) {
    if (!review.flow || !isReported(review.flow)) return;
    const isWrapped = typeof data.flow === 'object' && 'is' in data.flow;
    const at: Path = isWrapped ? ['flow', 'is'] : ['flow'];
    const { value } = review.flow;
    const sums = flowSums(value);
    for (const [index, stream] of value.streams.entries()) {
      const path: Path = [...at, 'streams', index];
      yield* joins(value, index, path, written);
      const of = sums[index];
      if (of) yield* inStream(stream, of, path, written);
    }
    const isTold = yield* reports(value, at, written, sums);
    yield* withinIncluded(value, isTold ? ['studies'] : ['studies', 'reports'], at, written);
    const told = numberOf(value.included.studies);
    const everywhere = review.studies.included;
    const isNew = numberOf(value.new?.studies) === everywhere.value;
    const isExplained = value.included.notExplained?.studies !== undefined;
    if (isReported(everywhere) && told !== undefined && everywhere.value !== told && !isNew && !isExplained) {
      const isCounted = isReported(review.studies.list) && data.studies.included === undefined;
      const where = isCounted ? 'the list of studies has' : '`studies.included` says';
      yield {
        place: placeOf(written, [...at, 'included', 'studies']),
        found: `${inDigits(told)} studies included`,
        expected: `${inDigits(everywhere.value)}, as ${where} ${inDigits(everywhere.value)} and the flow ${inDigits(told)}: one of them is wrong`,
        suggestion: among('studies', '`included` of the flow'),
        also: { ...everywhere.place, what: 'the included studies' },
      };
    }
  },
};

/** A stream that joins the first one has the boxes before that alone, and the first one joins no other. */
function* joins({ streams }: Flow, index: number, path: Path, written: Written): Iterable<Breach> {
  const stream = streams[index];
  if (stream?.joinsAt === undefined) return;
  if (index === 0) {
    yield {
      place: keyPlaceOf(written, [...path, 'joins at']),
      found: 'the first stream with `joins at`',
      expected: 'it in a later stream, which goes on with the first one',
      suggestion: 'take it out here, or put the stream that others join first',
    };
    return;
  }
  const before = boxesBefore(stream.joinsAt);
  for (const box of boxesBefore(undefined)) {
    if (before.includes(box) || stream[box] === undefined) continue;
    const key = keysOfBoxes[box];
    yield {
      place: keyPlaceOf(written, [...path, key]),
      found: `\`${key}\` in a stream that joins the first one at \`${stream.joinsAt}\``,
      expected: 'only the boxes before that one, as its records then go on with those of the first stream',
      suggestion: 'take it out here, or take `joins at` out',
    };
  }
}

/** The numbers of a stream that do not follow, and those that do although they are said not to. */
function* inStream(
  { notExplained = {} }: FlowStream,
  { comparisons }: StreamSums,
  path: Path,
  written: Written,
): Iterable<Breach> {
  for (const comparison of comparisons) {
    const { box, from, sum, left, isExact, holds, isEcho } = comparison;
    if (holds || isEcho || box.notExplained) continue;
    const isSum = sum.includes(' − ') || sum.includes(' + ');
    yield {
      place: placeOf(written, [...path, box.key]),
      found: `${inDigits(box.count ?? 0)} ${box.unit} ${box.what}`,
      expected: `${isExact ? '' : 'at most '}${inDigits(left)}${isSum ? `, as ${sum} = ${inDigits(left)}` : `, which were ${from.what}`}: ${oneOfThem}`,
      suggestion: among(box.key, 'this stream'),
      also: { ...placeOf(written, [...path, from.key]), what: `the ${from.unit} ${from.what}` },
    };
  }
  for (const box of boxesBefore(undefined)) {
    if (notExplained[box] === undefined) continue;
    const key = keysOfBoxes[box];
    const comparison = comparisons.find(({ box: each }) => each.key === key);
    if (comparison && comparison.box.count !== comparison.left) continue;
    yield {
      place: keyPlaceOf(written, [...path, 'not explained', key]),
      found: `\`${key}\` under \`not explained\`${comparison ? `, where ${comparison.sum} = ${inDigits(comparison.left)}` : ''}`,
      expected: comparison
        ? 'only numbers that do not follow from those above them'
        : 'only boxes with a number that does not follow from one above it',
      suggestion: 'leave it out',
    };
  }
}

/**
 * Reports are counted over all streams that lead to those included; one that does not tell enough leaves no upper limit. Those of an update are
 * counted without the earlier ones. Gives whether there is something to say of them.
 */
function* reports(
  flow: Flow,
  at: Path,
  written: Written,
  sums: readonly StreamSums[],
): Generator<Breach, boolean> {
  const { included, earlier, streams } = flow;
  if (included.notExplained?.reports !== undefined) return false;
  const total = numberOf(included.reports);
  const before = numberOf(earlier?.reports);
  const added = numberOf(flow.new?.reports);
  const isUpdate = earlier !== undefined || flow.new !== undefined;
  const told = isUpdate ? (added ?? difference(total, before)) : total;
  const path: Path = [...at, ...(added === undefined ? ['included'] : ['new']), 'reports'];
  const ends = sums.flatMap(({ end }, index) => (streams[index]?.joinsAt === undefined ? [end] : []));
  const twice = flow.inSeveralStreams ?? 0;
  const of = (end: End): number => end.most ?? 0;
  const least = ends.reduce((sum, end) => sum + (end.isExact ? of(end) : 0), 0) - twice;
  const most = ends.some((end) => end.most === undefined)
    ? undefined
    : ends.reduce((sum, end) => sum + of(end), 0) - twice;
  if (told !== undefined && (told < least || (most !== undefined && told > most))) {
    const isExact = most !== undefined && ends.every((end) => end.isExact);
    const limit = told < least ? least : (most ?? least);
    const counted = ends.filter((end) => end.sum !== '' && (told >= least || end.isExact));
    const parts = counted.map(({ sum }) => (isExact || counted.length === 1 ? sum : `(${sum})`)).join(' + ');
    const where = `${parts}${twice === 0 ? '' : ` − ${inDigits(twice)} in several streams`}`;
    const found =
      added === undefined && isUpdate
        ? `${inDigits(total ?? 0)} reports included − ${inDigits(before ?? 0)} earlier ones = ${inDigits(told)} new reports`
        : `${inDigits(told)} ${isUpdate ? 'new reports' : 'reports included'}`;
    yield {
      place: placeOf(written, path),
      found,
      expected: `${isExact ? '' : told < least ? 'at least ' : 'at most '}${inDigits(limit)}, as ${where} = ${inDigits(limit)}: ${oneOfThem}`,
      suggestion: among('reports', '`included` of the flow'),
      also: { ...placeOf(written, [...at, 'streams']), what: 'the streams' },
    };
    return true;
  }
  // Any number of studies may come from any number of reports, but none from none.
  const left = told ?? most;
  const studies = numberOf(isUpdate ? flow.new?.studies : included.studies);
  if (studies !== undefined && left === 0 && studies > 0) {
    yield {
      place: placeOf(written, [...at, isUpdate ? 'new' : 'included', 'studies']),
      found: `${inDigits(studies)} ${isUpdate ? 'new studies' : 'studies included'}`,
      expected: 'no studies, as no report is left, or the reports that they are told in',
      suggestion: among('reports', '`included` of the flow'),
    };
  }
  return false;
}

/** The studies and reports of an update, and those of a synthesis. */
function* withinIncluded(
  flow: Flow,
  units: readonly ('studies' | 'reports')[],
  at: Path,
  written: Written,
): Iterable<Breach> {
  const { included, earlier, new: added } = flow;
  for (const unit of units) {
    if (included.notExplained?.[unit] !== undefined) continue;
    const [before, more, all] = [earlier?.[unit], added?.[unit], included[unit]].map(numberOf);
    if (all === undefined) continue;
    const place = placeOf(written, [...at, 'included', unit]);
    const also = { ...placeOf(written, [...at, 'earlier']), what: 'the earlier studies' };
    if (before !== undefined && more !== undefined && before + more !== all)
      yield {
        place,
        found: `${inDigits(all)} ${unit} included`,
        expected: `${inDigits(before + more)}, as ${inDigits(before)} earlier + ${inDigits(more)} new = ${inDigits(before + more)}: ${oneOfThem}`,
        suggestion: among(unit, '`included` of the flow'),
        also,
      };
    else if (before !== undefined && more === undefined && before > all)
      yield {
        place,
        found: `${inDigits(all)} ${unit} included`,
        expected: `at least ${inDigits(before)}, those of the previous version: \`included\` has the earlier and the new ones together`,
        suggestion: among(unit, '`included` of the flow'),
        also,
      };
  }
  const studies = numberOf(included.studies);
  for (const [key, count] of [
    ['in qualitative synthesis', included.inQualitativeSynthesis],
    ['in quantitative synthesis', included.inQuantitativeSynthesis],
  ] as const) {
    const told = numberOf(count);
    if (told === undefined || studies === undefined || told <= studies) continue;
    yield {
      place: placeOf(written, [...at, 'included', key]),
      found: `${inDigits(told)} studies ${key}`,
      expected: `at most ${inDigits(studies)}, which were included: ${oneOfThem}`,
      also: { ...placeOf(written, [...at, 'included', 'studies']), what: 'the included studies' },
    };
  }
}

const difference = (whole: number | undefined, part: number | undefined): number | undefined =>
  whole === undefined || part === undefined || part > whole ? undefined : whole - part;
