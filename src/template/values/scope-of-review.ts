import type { CslItem } from '../../citation/csl-item.ts';
import { fullName } from '../../citation/full-name.ts';
import { isReported } from '../../review/is-reported.ts';
import { overlapping } from '../../review/overlapping.ts';
import type { Fact, Learning, Provenance, Publication, Review, SubTheme } from '../../review/review.ts';
import {
  absent,
  factOfProse,
  group,
  member,
  members,
  participants,
  prose,
  proseMembers,
  studyCount,
  text,
  textMembers,
  title,
} from './make-value.ts';
import { scopeOfSubTheme, scopeOfTheme } from './scope-of-theme.ts';
import type { MembersValue, Scope, Value } from './value.ts';

/**
 * Everything that a template can name, in the words of `review.yaml`: `studies.included`,
 * `themes.social.sub-themes.peer-support.studies`. The reviewed article stands under `reference`.
 */
export function scopeOfReview(review: Review, reference: CslItem): Scope {
  const subThemes = review.themes.flatMap((theme) => theme.subThemes);
  return new Map<string, Value>([
    ['title', text(review.title)],
    ...(review.subtitle ? [['subtitle', prose(review.subtitle)] as const] : []),
    ['people', text(review.people)],
    ['kind', { type: 'fact', fact: review.kind, ifUnknown: 'review' }],
    ['approach', { type: 'list', fact: review.approach }],
    ['reference', group(scopeOfReference(reference))],
    ['edition', group(scopeOfEdition(review))],
    ['made-by', group(scopeOfMaker(review))],
    ['publication', group(scopeOfPublication(review.publication))],
    [
      'question',
      {
        type: 'prose',
        prose: review.question.text,
        inner: new Map(
          review.question.inShort ? [['in-short', prose(review.question.inShort)] as const] : [],
        ),
      },
    ],
    [
      'search',
      group(
        new Map<string, Value>([
          ['databases', { type: 'list', fact: review.search.databases }],
          ['dates', { type: 'fact', fact: review.search.dates }],
        ]),
      ),
    ],
    [
      'eligibility',
      group(
        new Map<string, Value>([
          ['included-if', proseMembers(review.eligibility.includedIf, 'claim')],
          ['excluded-if', proseMembers(review.eligibility.excludedIf, 'claim')],
        ]),
      ),
    ],
    ['studies', group(scopeOfStudies(review))],
    [
      'participants',
      group(
        new Map<string, Value>([
          ['total', { type: 'number', unit: 'participant', fact: review.participants.total }],
          ['ages', { type: 'range', fact: review.participants.ages }],
        ]),
      ),
    ],
    ['countries', { type: 'list', fact: review.countries }],
    ['appraisal', factOfProse(review.appraisal)],
    [
      'flow',
      review.flow && isReported(review.flow)
        ? group(new Map())
        : absent(review.flow ?? untold('flow', review)),
    ],
    ['methods', methodMembers(review)],
    [
      'themes',
      members(
        'theme',
        review.themes.map((theme) => member(theme.id, scopeOfTheme(theme, review))),
        review,
      ),
    ],
    [
      'sub-themes',
      {
        ...subThemeMembers(subThemes, review),
        inner: new Map([
          [
            'counted',
            subThemeMembers(
              subThemes.filter(({ studies }) => isReported(studies)),
              review,
            ),
          ],
          ['overlapping', subThemeMembers(overlapping(review), review)],
        ]),
      },
    ],
    ['conclusions', textMembers('claim', review.conclusions, review)],
    ['context', textMembers('claim', review.context, review)],
    ['limitations', textMembers('limitation', review.limitations, review)],
    ['missing', textMembers('claim', review.missing, review)],
    [
      'points-to-consider',
      {
        ...textMembers('point', review.points, review),
        inner: new Map([
          [
            'try',
            textMembers(
              'point',
              review.points.filter(({ as }) => as === 'try'),
              review,
            ),
          ],
          [
            'ask',
            textMembers(
              'point',
              review.points.filter(({ as }) => as === 'ask'),
              review,
            ),
          ],
        ]),
      },
    ],
    [
      'key-messages',
      members(
        'message',
        review.keyMessages.map((keyMessage, index) =>
          member(String(index + 1), new Map([['message', prose(keyMessage.message)]])),
        ),
        review,
      ),
    ],
    [
      'glossary',
      members(
        'term',
        review.glossary.map((entry, index) =>
          member(
            String(index + 1),
            new Map<string, Value>([
              ['term', text(entry.term)],
              ['meaning', prose(entry.meaning)],
            ]),
          ),
        ),
        review,
      ),
    ],
    ...(review.learning ? [['learning', group(scopeOfLearning(review.learning))] as const] : []),
  ]);
}

const subThemeMembers = (subThemes: readonly SubTheme[], review: Review): MembersValue =>
  members(
    'sub-theme',
    subThemes.map((subTheme) => member(subTheme.id, scopeOfSubTheme(subTheme, review))),
    review,
  );

/** Minutes are sums of the data’s own: they rest on no source, and so are no figures. */
const scopeOfLearning = ({ title, minutes, discussionMinutes }: Learning): Scope =>
  new Map<string, Value>([
    ['title', text(title)],
    ['minutes', text(String(minutes))],
    ['discussion-minutes', text(String(discussionMinutes))],
  ]);

function scopeOfStudies(review: Review): Scope {
  const { list } = review.studies;
  return new Map<string, Value>([
    ['included', { type: 'number', unit: 'study', fact: review.studies.included }],
    [
      'list',
      isReported(list)
        ? {
            type: 'members',
            unit: 'study',
            members: list.value.map((study) =>
              member(study.id, new Map([['participants', participants(study.participants)]])),
            ),
            from: list,
          }
        : absent(list),
    ],
  ]);
}

function methodMembers(review: Review): Value {
  return members(
    'claim',
    review.methods.map((breakdown) =>
      member(
        breakdown.id,
        new Map<string, Value>([
          ['name', text(breakdown.name)],
          ...(breakdown.of
            ? [['of', group(new Map([['studies', studyCount(breakdown.of.studies, review)]]))] as const]
            : []),
          ...breakdown.parts.map(
            (part) => [part.id, studyCount(part.studies, review, breakdown.of)] as const,
          ),
        ]),
      ),
    ),
    review,
  );
}

function scopeOfReference(item: CslItem): Scope {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const issued = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  const entries: [string, Value][] = [['title', title(item.title)]];
  const authors = (item.author ?? []).map(fullName);
  if (authors.length > 0)
    entries.push(['authors', { type: 'list', fact: known('reference.authors', authors) }]);
  if (item['container-title']) entries.push(['journal', title(item['container-title'])]);
  if (issued.length > 0) entries.push(['issued', { type: 'date', iso: issued.join('-') }]);
  if (item.DOI) entries.push(['doi', text(item.DOI)]);
  return new Map(entries);
}

function scopeOfEdition({ edition }: Review): Scope {
  return new Map<string, Value>([
    ['number', text(String(edition.number))],
    ['date', { type: 'date', iso: edition.date }],
    ['next-review', { type: 'date', iso: edition.nextReview }],
  ]);
}

function scopeOfMaker({ madeBy }: Review): Scope {
  const entries: [string, Value][] = [['organisation', text(madeBy.organisation)]];
  for (const [name, value] of [
    ['contact', madeBy.contact],
    ['rights', madeBy.rights],
    ['audience', madeBy.audience],
    ['published-at', madeBy.publishedAt],
  ] as const) {
    if (value !== undefined) entries.push([name, text(value)]);
  }
  return new Map(entries);
}

function scopeOfPublication(publication: Publication): Scope {
  const entries: [string, Value][] = [];
  for (const [name, fact] of [
    ['affiliation', publication.affiliation],
    ['funder', publication.funder],
    ['publisher', publication.publisher],
    ['print-issn', publication.printIssn],
    ['online-issn', publication.onlineIssn],
    ['licence', publication.licence],
    ['orcid', publication.orcid],
    ['online-first', publication.onlineFirst],
  ] as const) {
    if (fact) entries.push([name, { type: 'fact', fact }]);
  }
  return new Map(entries);
}

function known(path: string, value: readonly string[]): Fact<readonly string[]> {
  return { value, sources: [], sure: 'high', path, place: { file: 'references.json', line: 1, column: 1 } };
}

function untold(path: string, review: Review): Fact<unknown> {
  const provenance: Provenance = review.kind;
  return { ...provenance, path, value: { absent: 'not reported', why: '' } };
}
