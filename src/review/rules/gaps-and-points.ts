import type { Breach } from '../../fault/fault.ts';
import { wordsAlone } from '../../language/phrase.ts';
import { findingsOf } from '../findings-of.ts';
import { isReported } from '../is-reported.ts';
import { isOfNoStudies } from '../research-gaps.ts';
import { valueIds } from '../resolve/listed-studies.ts';
import type { Finding, ResearchGap, Review } from '../review.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import { slug } from '../slug.ts';
import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const tenStudies =
  'themes:\n  - { id: ways, name: Ways, source: article, how sure: high, sub-themes: [{ id: talking, name: Talking, covers: Talking to others., studies: 10 }] }\n';

const gapOf = (kind: string): string =>
  `${tenStudies}gaps:\n  - { by: author, text: More is to be asked of talking., kind: ${kind}, about: talking, source: article, how sure: high }\n`;

const gapWith = (value: string): string =>
  [
    'attributes: [{ name: Design, values: [Qualitative, Mixed methods] }]',
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    '    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], attributes: { Design: Qualitative }, supports: [talking] }',
    `gaps:\n  - { by: author, text: More is to be asked of talking., kind: no studies, about: talking, attributes: { Design: ${value} }, source: article, how sure: high }`,
    '',
  ].join('\n');

const pointWith = (more: string): string =>
  `points to consider:\n  - { text: Ask how the person is.${more} }\n`;

/** What is missing, and what is to be considered. */
export const gapAndPointRules = {
  'gap-agrees-with-studies': {
    holds:
      'If a gap says that there are no studies, no listed study fits it: none supports the theme that it is about (or all the themes, if there are several), with the values of attributes that it names. The same holds for `not these people` with such values. If there are studies, but too few, poor ones or with other people, it is a gap of another kind.',
    examples: [
      {
        in: 'review.yaml',
        ok: gapOf('too few studies'),
        notOk: gapOf('no studies'),
        found: 'a gap of `no studies` about `talking`',
        expected: 'no study that supports `talking`; the data have 10',
        suggestion:
          'write `kind: too few studies`, `poor quality` or `not these people`; or leave `about` out, if the gap is about something else',
      },
      {
        in: 'review.yaml',
        ok: gapWith('Mixed methods'),
        notOk: gapWith('Qualitative'),
        found: 'a gap of `no studies` about `talking` and ‘Qualitative’',
        expected: 'no study that supports `talking` with ‘Qualitative’; the data have 1: `a-study`',
        suggestion:
          'write `kind: too few studies`, `poor quality` or `not these people`; or leave `about` out, if the gap is about something else',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' &&
      [undefined, 'themes', 'studies', 'attributes', 'gaps'].includes(path[0]?.toString()),
    *check({ review, written }) {
      for (const [index, gap] of review.gaps.entries()) {
        const supported = studiesOf(gap, review);
        if (supported === undefined || supported.studies === 0) continue;
        const names = namesOf(gap);
        yield {
          place: placeOf(written, ['gaps', index, 'kind']),
          found: `a gap of \`${gap.kind}\` about ${names}`,
          expected: `no study ${[
            ...(gap.about.length === 0
              ? []
              : [`that supports ${gap.about.length > 1 ? 'both ' : ''}${themesOf(gap)}`]),
            ...(gap.attributes.size === 0 ? [] : [`with ${valuesOf(gap)}`]),
          ].join(' ')}; the data have ${supported.studies}${supported.named}`,
          suggestion:
            'write `kind: too few studies`, `poor quality` or `not these people`; or leave `about` out, if the gap is about something else',
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
      'Every review has limitations. The data name at least one, or say why there is none. If none is named, documents say so, so that nobody takes this for a strength.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'limitations: { not reported: the article names none }\n',
        notOk: 'limitations: []\n',
        found: 'no limitation',
        expected: 'a limitation that the author states, or one that you see yourself',
        suggestion:
          'add `limitations:` with `- { by: author, text: … }`, or your own with `by: this briefing`; if the sources name none, write `limitations: { not reported: the reason }`',
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
          'add `limitations:` with `- { by: author, text: … }`, or your own with `by: this briefing`; if the sources name none, write `limitations: { not reported: the reason }`',
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
        suggestion: 'if it is not your own, say whose it is: `by: author`',
      },
      {
        in: 'review.yaml',
        ok: pointWith(', by: author, source: article, how sure: high'),
        notOk: pointWith(', rests on: talking'),
        found: 'a suggestion without `as`',
        expected: '`as: try` or `as: ask`',
        suggestion: 'if it is not your own, say whose it is: `by: author`',
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
                  suggestion: 'if it is not your own, say whose it is: `by: author`',
                },
              ]
            : [];
        yield* lacking('as', '`as: try` or `as: ask`');
        yield* lacking('rests on', 'what it rests on: ids of themes or sub-themes, or `conclusions`');
      }
    },
  },
} satisfies ReviewRules;

const themesOf = ({ about }: ResearchGap): string => about.map((id) => `\`${id}\``).join(' and ');

const valuesOf = ({ attributes }: ResearchGap): string =>
  [...attributes.values()]
    .flat()
    .map((value) => `‘${wordsAlone(value)}’`)
    .join(' and ');

const namesOf = (gap: ResearchGap): string =>
  [themesOf(gap), valuesOf(gap)].filter((names) => names !== '').join(' and ');

/** How many studies support all that a gap is about of which none is said to, as far as the data tell. */
function studiesOf(
  gap: ResearchGap,
  review: Review,
): { readonly studies: number; readonly named: string; readonly finding?: Finding } | undefined {
  const isTold =
    gap.attributes.size > 0
      ? gap.kind === 'no studies' || gap.kind === 'not these people'
      : gap.kind === 'no studies' && gap.about.length > 0;
  if (!isTold) return undefined;
  if (isOfNoStudies(gap)) {
    const finding = findingsOf(review).find(({ id }) => id === gap.about[0]);
    return finding && isReported(finding.studies)
      ? { studies: finding.studies.value, named: namedIn(finding.studies.derivedFrom), finding }
      : undefined;
  }
  const { list } = review.studies;
  if (!isReported(list)) return undefined;
  const all = list.value.filter(
    (study) =>
      gap.about.every((id) => study.supports.includes(id)) &&
      [...gap.attributes].every(([id, values]) => {
        const has = valueIds(study, id);
        return values.every((value) => has.includes(slug(wordsAlone(value))));
      }),
  );
  return { studies: all.length, named: namedIn(all.map(({ id }) => id)) };
}

/** Most studies that a message names. */
const mostNamed = 3;

const namedIn = (ids: readonly string[] | undefined): string =>
  ids === undefined || ids.length === 0 || ids.length > mostNamed
    ? ''
    : `: ${ids.map((id) => `\`${id}\``).join(', ')}`;
