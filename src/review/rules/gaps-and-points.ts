import type { Breach } from '../../fault/fault.ts';
import { findingsOf } from '../findings-of.ts';
import { isReported } from '../is-reported.ts';
import { isOfNoStudies } from '../research-gaps.ts';
import type { Finding, ResearchGap, Review } from '../review.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const tenStudies =
  'themes:\n  - { id: ways, name: Ways, source: article, how sure: high, sub-themes: [{ id: talking, name: Talking, covers: Talking to others., studies: 10 }] }\n';

const gapOf = (kind: string): string =>
  `${tenStudies}gaps:\n  - { by: author, text: More is to be asked of talking., kind: ${kind}, about: talking, source: article, how sure: high }\n`;

const pointWith = (more: string): string =>
  `points to consider:\n  - { text: Ask how the person is.${more} }\n`;

/** What is missing, and what is to be considered. */
export const gapAndPointRules = {
  'gap-agrees-with-studies': {
    holds:
      'A gap of which it is said that there are no studies is one: no study supports the theme that it is about, or all of them together where it is about several. Where there are studies, but too few, poor ones or of other people, it is a gap of another kind.',
    examples: [
      {
        in: 'review.yaml',
        ok: gapOf('too few studies'),
        notOk: gapOf('no studies'),
        found: 'a gap of `no studies` about `talking`',
        expected: 'no study that supports `talking`; the data have 10',
        suggestion:
          'write `kind: too few studies`, `poor quality` or `not these people`; or leave `about` out, where the gap is of something else',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'themes', 'studies', 'gaps'].includes(path[0]?.toString()),
    *check({ review, written }) {
      for (const [index, gap] of review.gaps.entries()) {
        const supported = studiesOf(gap, review);
        if (supported === undefined || supported.studies === 0) continue;
        const names = gap.about.map((id) => `\`${id}\``).join(' and ');
        yield {
          place: placeOf(written, ['gaps', index, 'kind']),
          found: `a gap of \`no studies\` about ${names}`,
          expected: `no study that supports ${gap.about.length > 1 ? `both ${names}` : names}; the data have ${supported.studies}${supported.named}`,
          suggestion:
            'write `kind: too few studies`, `poor quality` or `not these people`; or leave `about` out, where the gap is of something else',
          ...(supported.finding?.studies
            ? {
                also: {
                  ...supported.finding.studies.place,
                  what: `the studies of \`${supported.finding.id}\``,
                },
              }
            : {}),
        };
      }
    },
  },
  'limitation-is-named': {
    holds:
      'A review has limits, and its data name one at least, or say why they name none. Documents say that none is named, so that nobody takes silence for strength.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'limitations: { not reported: the article names none }\n',
        notOk: 'limitations: []\n',
        found: 'no limitation',
        expected: 'a limitation that the author states, or one that you see yourself',
        suggestion:
          'add `limitations:` with `- { by: author, text: … }`, or your own with `by: this briefing`; where the sources name none, write `limitations: { not reported: the reason }`',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' && [undefined, 'limitations'].includes(path[0]?.toString()),
    *check({ data, written }) {
      const { limitations = [] } = data;
      if (isAbsenceInput(limitations) || limitations.length > 0) return;
      yield {
        place: keyPlaceOf(written, ['limitations']),
        found: 'no limitation',
        expected: 'a limitation that the author states, or one that you see yourself',
        suggestion:
          'add `limitations:` with `- { by: author, text: … }`, or your own with `by: this briefing`; where the sources name none, write `limitations: { not reported: the reason }`',
      };
    },
  },
  'suggestion-rests-on-something': {
    holds:
      'What this briefing suggests says whether it is something to try or to ask, and on what it rests. A recommendation of the author says so with `by: author`, and can be without both.',
    examples: [
      {
        in: 'review.yaml',
        ok: pointWith(', as: ask, rests on: talking'),
        notOk: pointWith(', as: ask'),
        found: 'a suggestion without `rests on`',
        expected: 'what it rests on: ids of themes or sub-themes, or `conclusions`',
        suggestion: 'where it is not yours, say whose: `by: author`',
      },
      {
        in: 'review.yaml',
        ok: pointWith(', by: author, source: article, how sure: high'),
        notOk: pointWith(', rests on: talking'),
        found: 'a suggestion without `as`',
        expected: '`as: try` or `as: ask`',
        suggestion: 'where it is not yours, say whose: `by: author`',
      },
    ],
    *check({ data, written }) {
      for (const [index, point] of (data['points to consider'] ?? []).entries()) {
        if ((point.by ?? 'this briefing') !== 'this briefing') continue;
        const lacking = (key: 'as' | 'rests on', expected: string): readonly Breach[] =>
          point[key] === undefined
            ? [
                {
                  place: keyPlaceOf(written, ['points to consider', index, key]),
                  found: `a suggestion without \`${key}\``,
                  expected,
                  suggestion: 'where it is not yours, say whose: `by: author`',
                },
              ]
            : [];
        yield* lacking('as', '`as: try` or `as: ask`');
        yield* lacking('rests on', 'what it rests on: ids of themes or sub-themes, or `conclusions`');
      }
    },
  },
} satisfies ReviewRules;

/** How many studies support all that a gap of no studies is about, as far as the data tell. */
function studiesOf(
  gap: ResearchGap,
  review: Review,
): { readonly studies: number; readonly named: string; readonly finding?: Finding } | undefined {
  if (gap.kind !== 'no studies' || gap.about.length === 0) return undefined;
  if (isOfNoStudies(gap)) {
    const finding = findingsOf(review).find(({ id }) => id === gap.about[0]);
    return finding && isReported(finding.studies)
      ? { studies: finding.studies.value, named: namedIn(finding.studies.derivedFrom), finding }
      : undefined;
  }
  const { list } = review.studies;
  if (!isReported(list)) return undefined;
  const all = list.value.filter(({ supports }) => gap.about.every((id) => supports.includes(id)));
  return { studies: all.length, named: namedIn(all.map(({ id }) => id)) };
}

/** Most studies that a message names. */
const mostNamed = 3;

const namedIn = (ids: readonly string[] | undefined): string =>
  ids === undefined || ids.length === 0 || ids.length > mostNamed
    ? ''
    : `: ${ids.map((id) => `\`${id}\``).join(', ')}`;
