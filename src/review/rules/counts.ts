import type { Breach, Place } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { breakdownsOf } from '../breakdowns-of.ts';
import { findingsOf } from '../findings-of.ts';
import { isAbsence } from '../is-absence.ts';
import { isReported } from '../is-reported.ts';
import { isOfNoStudies } from '../research-gaps.ts';
import { valueIds } from '../resolve/listed-studies.ts';
import type { Breakdown, Claim, Fact, IncludedStudy, Review } from '../review.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import { placeOfFinding } from './place-of-finding.ts';
import type { ReviewRules } from './rule.ts';

const purposiveOf = (n: number): string =>
  `methods:\n  - name: Sampling\n    parts exclude each other: no\n    source: article\n    how sure: high\n    parts: [{ name: Purposive, studies: ${n} }]\n`;

const sampling = (purposive: number, ...of: readonly string[]): string =>
  [
    'methods:',
    '  - name: Sampling',
    '    parts exclude each other: yes',
    ...of,
    '    source: article',
    '    how sure: high',
    '    parts:',
    `      - { name: Purposive, studies: ${purposive} }`,
    '      - { name: Convenience, studies: 3 }',
    '',
  ].join('\n');

/** What counts of studies and people can be. */
export const countRules = {
  'count-is-above-zero': {
    holds:
      'A review includes a study and has a participant, and a theme or sub-theme has a study that supports it. An unknown count is written as not reported, not as 0. A part of a breakdown can be 0.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'participants: { total: { not reported: no source gives it }, ages: { not reported: no source gives them } }\n',
        notOk:
          'participants: { total: 0, ages: { not reported: no source gives them }, source: article, how sure: high }\n',
        found: '0 for `participants.total`',
        expected: 'a number above 0',
        suggestion:
          'if no source gives it, write `{ not reported: the reason }`; if nobody can take part, `{ not applicable: the reason }`',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'studies', 'themes'].includes(path[0]?.toString()),
    *check({ review, data, written }) {
      const notReported = 'if no source gives it, write `{ not reported: the reason }`';
      yield* zero(review.studies.included, notReported);
      const nobody = `${notReported}; if nobody can take part, \`{ not applicable: the reason }\``;
      yield* zero(review.participants.total, nobody);
      if (isReported(review.studies.list)) {
        for (const study of review.studies.list.value) yield* zero(study.participants, nobody);
      }
      const findings = findingsOf(review);
      // Where a study names what is not there, that is told of, and what nothing names may be what it means.
      const areKnown =
        !isReported(review.studies.list) ||
        review.studies.list.value.every(({ supports }) =>
          supports.every((id) => findings.some((finding) => finding.id === id)),
        );
      for (const { id, is, studies } of findings) {
        // A map shows where nobody looked.
        if (review.gaps.some((gap) => isOfNoStudies(gap) && gap.about[0] === id)) continue;
        const asGap = `under \`gaps\`: \`{ kind: no studies, about: ${id}, … }\``;
        if (!studies?.derivedFrom)
          yield* zero(
            studies,
            `a ${is} that no study supports does not belong here; if nobody looked at it, say so ${asGap}; ${notReported}`,
          );
        else if (areKnown && studies.value === 0)
          yield {
            place: placeOfFinding({ data, written }, id),
            found: `the ${is} \`${id}\`, which no listed study supports`,
            expected: 'at least one study that names it under `supports`',
            suggestion: `name it there, or delete the ${is}; if nobody looked at it, say so ${asGap}`,
          };
      }
      if (data.edition.number === 0) {
        yield breach(placeOf(written, ['edition', 'number']), 'edition.number', '1 is the first edition');
      }
    },
  },
  'count-within-whole': {
    holds:
      'No count is larger than the whole that it is a part of: studies of the included studies, or of those that a breakdown is `of`; people of the participants.',
    examples: [
      {
        in: 'review.yaml',
        ok: purposiveOf(9),
        notOk: purposiveOf(700),
        found: '700 studies for `methods.sampling.purposive`',
        expected: 'at most 12, the included studies',
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'review.yaml' && path.length === 0,
    *check({ review }) {
      const { included } = review.studies;
      const { total } = review.participants;
      for (const { count, whole = included, what = 'the included studies' } of studyCounts(review))
        yield* tooMany(count, whole, 'studies', what);
      for (const count of peopleCounts(review))
        yield* tooMany(count, total, 'participants', 'all participants');
    },
  },
  'parts-sum-to-included': {
    holds:
      'Parts that exclude each other add up to the included studies, or to the studies that the breakdown is `of`. If a part is not reported, the other parts do not add up to more.',
    examples: [
      {
        in: 'review.yaml',
        ok: sampling(9),
        notOk: sampling(8),
        found: '8 + 3 = 11 studies in the parts of ‘Sampling’',
        expected: '12, the included studies, as the parts exclude each other',
        suggestion:
          'correct a part; or write `of: { name: …, studies: 11 }`, if only some of the studies are broken down; or `parts exclude each other: no`',
      },
      {
        in: 'review.yaml',
        ok: sampling(7, '    of: { name: qualitative studies, studies: 10 }'),
        notOk: sampling(6, '    of: { name: qualitative studies, studies: 10 }'),
        found: '6 + 3 = 9 studies in the parts of ‘Sampling’',
        expected: '10, the qualitative studies, as the parts exclude each other',
        suggestion: 'correct a part, or the number under `of`',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'studies'].includes(path[0]?.toString()),
    *check({ review, written }) {
      for (const { breakdown, parts: partsAt } of placed(review)) {
        const { name, of, parts } = breakdown;
        const whole = of?.studies ?? review.studies.included;
        if (!isReported(whole)) continue;
        if (!breakdown.partsExcludeEachOther || namesOtherParts(breakdown, review.studies.list)) continue;
        const counts = parts.map(({ studies }) => studies).filter(isReported);
        const without = withoutPart(breakdown, review.studies.list);
        const sum = counts.reduce((total, { value }) => total + value, without);
        const isWhole = counts.length === parts.length;
        if (isWhole ? sum === whole.value : sum <= whole.value) continue;
        const terms = [...counts.map(({ value }) => value), ...(without > 0 ? [without] : [])].join(' + ');
        const what = `the ${of ? wordsAlone(of.name) : 'included studies'}`;
        yield {
          place: placeOf(written, partsAt),
          found: `${counts.length > 1 || without > 0 ? `${terms} = ` : ''}${sum} studies in the ${isAttribute(breakdown) ? 'values' : 'parts'} of ‘${wordsAlone(name)}’${without > 0 ? ' and without one' : ''}`,
          expected: `${isWhole ? '' : 'at most '}${whole.value}, ${what}, as the ${isAttribute(breakdown) ? 'values' : 'parts'} exclude each other`,
          suggestion: adviceFor(breakdown, sum, whole.value, review.studies.list),
          also: { ...whole.place, what },
        };
      }
    },
  },
} satisfies ReviewRules;

function* zero(fact: Fact<number> | undefined, suggestion: string): Iterable<Breach> {
  if (isReported(fact) && fact.value === 0) yield breach(fact.place, fact.path, suggestion);
}

const breach = (place: Place, path: string, suggestion: string): Breach => ({
  place,
  found: `0 for \`${path}\``,
  expected: 'a number above 0',
  suggestion,
});

/** Counts of studies, with what they are a part of where that is not all that are included. */
function* studyCounts(review: Review): Iterable<{
  readonly count: Fact<number>;
  readonly whole?: Fact<number>;
  readonly what?: string;
}> {
  for (const { studies } of findingsOf(review)) if (studies) yield { count: studies };
  for (const { parts, of } of breakdownsOf(review)) {
    if (of) yield { count: of.studies };
    const own = of && isReported(of.studies);
    for (const { studies } of parts)
      yield { count: studies, ...(own ? { whole: of.studies, what: `the ${wordsAlone(of.name)}` } : {}) };
  }
}

function* peopleCounts(review: Review): Iterable<Fact<number>> {
  if (isReported(review.studies.list))
    for (const { participants } of review.studies.list.value) if (participants) yield participants;
  for (const claim of claimsOf(review)) {
    if (claim.saidBy !== undefined) yield { ...claim, path: `${claim.path}.said-by`, value: claim.saidBy };
  }
}

function* claimsOf(review: Review): Iterable<Claim> {
  for (const { helps, hinders } of findingsOf(review)) {
    for (const claims of [helps, hinders]) if (claims && isReported(claims)) yield* claims.value;
  }
  for (const { claims } of review.keyMessages) yield* claims;
  for (const claims of [review.conclusions, review.context, review.limitations, review.missing])
    yield* claims;
}

function* tooMany(
  count: Fact<number>,
  whole: Fact<number> | undefined,
  unit: string,
  what: string,
): Iterable<Breach> {
  if (!isReported(count) || !isReported(whole) || count.value <= whole.value) return;
  yield {
    place: count.place,
    found: `${count.value} ${unit} for \`${count.path}\``,
    expected: `at most ${whole.value}, ${what}`,
    also: { ...whole.place, what },
  };
}

function adviceFor(
  breakdown: Breakdown,
  sum: number,
  whole: number,
  list: Fact<readonly IncludedStudy[]> | undefined,
): string {
  const { name, of, parts } = breakdown;
  const what = isAttribute(breakdown) ? 'value' : 'part';
  if (of) return `correct a ${what}, or the number under \`of\``;
  const isCounted = parts.some(({ studies }) => studies.derivedFrom);
  if (sum < whole && isCounted)
    return `${silent(breakdown, list)} no ${what} of ‘${wordsAlone(name)}’: name it, or write \`${wordsAlone(name)}: { not reported: the reason }\` there; or write \`of: { name: … }\` with what those are called that do`;
  const asNo = `\`${isAttribute(breakdown) ? 'values' : 'parts'} exclude each other: no\``;
  return sum < whole
    ? `correct a ${what}; or write \`of: { name: …, studies: ${sum} }\`, if only some of the studies are broken down; or ${asNo}`
    : `correct a ${what}, or write ${asNo}`;
}

/** Breakdowns with the place of their parts, those of attributes being their values. */
const placed = ({
  methods,
  attributes,
}: Review): readonly { readonly breakdown: Breakdown; readonly parts: Path }[] => [
  ...methods.map((breakdown, index) => ({ breakdown, parts: ['methods', index, 'parts'] })),
  ...attributes.flatMap((breakdown, index) =>
    breakdown.parts.length === 0 ? [] : [{ breakdown, parts: ['attributes', index, 'values'] }],
  ),
];

const isAttribute = ({ parts: [part] }: Breakdown): boolean =>
  part?.studies.path.startsWith('attributes') ?? true;

/** Most studies that advice names. */
const mostNamed = 5;

/** “`a-study` and `another` name”: the listed studies that say nothing of a breakdown. */
function silent({ id }: Breakdown, list: Fact<readonly IncludedStudy[]> | undefined): string {
  const ids = isReported(list)
    ? list.value.filter(({ attributes }) => !attributes.has(id)).map((study) => `\`${study.id}\``)
    : [];
  if (ids.length === 0 || ids.length > mostNamed) return 'some of the listed studies name';
  return ids.length === 1 ? `${ids.join('')} names` : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)} name`;
}

/** How many of the listed studies say why they are in no part of a breakdown, which are in its whole all the same. */
const withoutPart = (
  { id, parts, of }: Breakdown,
  list: Fact<readonly IncludedStudy[]> | undefined,
): number =>
  isReported(list) && parts.some(({ studies }) => studies.derivedFrom)
    ? list.value.filter(({ attributes }) => {
        const told = attributes.get(id);
        return told && isAbsence(told.value) && (of === undefined || told.value.absent !== 'not applicable');
      }).length
    : 0;

/** Whether a listed study is in a part that there is not: that is told of the study, and its sum is no news. */
const namesOtherParts = (
  { id, parts }: Breakdown,
  list: Fact<readonly IncludedStudy[]> | undefined,
): boolean =>
  isReported(list) &&
  list.value.some((study) => valueIds(study, id).some((used) => !parts.some((part) => part.id === used)));
