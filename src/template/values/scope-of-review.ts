import type { CslItem } from '../../citation/csl-item.ts';
import { fullName } from '../../citation/full-name.ts';
import { isReported } from '../../review/is-reported.ts';
import type {
  Claim,
  Fact,
  Learning,
  Point,
  Prose,
  Provenance,
  Publication,
  Review,
  SubTheme,
  Theme,
} from '../../review/review.ts';
import { slug } from '../../review/slug.ts';
import type { Member, MembersValue, NumberValue, Scope, Unit, Value } from './value.ts';

/**
 * Everything that a template can name, in the words of `review.yaml`: `studies.included`,
 * `themes.social.sub-themes.peer-support.studies`. The reviewed article stands under `reference`.
 */
export function scopeOfReview(review: Review, reference: CslItem): Scope {
  return new Map<string, Value>([
    ['title', text(review.title)],
    ...(review.subtitle ? [['subtitle', prose(review.subtitle)] as const] : []),
    ['people', text(review.people)],
    ['kind', { type: 'fact', fact: review.kind }],
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
        : notReported(review.flow ?? absent('flow', review)),
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
      members(
        'sub-theme',
        review.themes.flatMap((theme) =>
          theme.subThemes.map((subTheme) => member(subTheme.id, scopeOfSubTheme(subTheme, review))),
        ),
        review,
      ),
    ],
    ['conclusions', claimMembers('claim', review.conclusions, review)],
    ['context', claimMembers('claim', review.context, review)],
    ['limitations', claimMembers('limitation', review.limitations, review)],
    ['missing', claimMembers('claim', review.missing, review)],
    [
      'points-to-consider',
      {
        ...pointMembers(review.points, review),
        inner: new Map([
          [
            'try',
            pointMembers(
              review.points.filter(({ as }) => as === 'try'),
              review,
            ),
          ],
          [
            'ask',
            pointMembers(
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

/** Minutes are sums of the data’s own: they rest on no source, and so are no figures. */
const scopeOfLearning = ({ title, minutes, discussionMinutes }: Learning): Scope =>
  new Map<string, Value>([
    ['title', text(title)],
    ['minutes', text(String(minutes))],
    ['discussion-minutes', text(String(discussionMinutes))],
  ]);

/** What a template can name inside `:::each{of=themes}`. */
export function scopeOfTheme(theme: Theme, review: Review): Scope {
  return new Map<string, Value>([
    ['id', text(theme.id)],
    ['name', text(theme.name)],
    ['statement', prose(theme.statement)],
    [
      'sub-themes',
      {
        type: 'members',
        unit: 'sub-theme',
        members: theme.subThemes.map((subTheme) => member(subTheme.id, scopeOfSubTheme(subTheme, review))),
        from: theme,
      },
    ],
  ]);
}

/** What a template can name inside `:::each{of=sub-themes}`. */
export function scopeOfSubTheme(subTheme: SubTheme, review: Review): Scope {
  return new Map<string, Value>([
    ['id', text(subTheme.id)],
    ['name', text(subTheme.name)],
    ['covers', prose(subTheme.covers)],
    ['studies', studyCount(subTheme.studies, review)],
  ]);
}

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
        : notReported(list),
    ],
  ]);
}

function methodMembers(review: Review): Value {
  return members(
    'claim',
    review.methods.map((breakdown) =>
      member(
        slug(breakdown.name),
        new Map<string, Value>([
          ['name', text(breakdown.name)],
          ...breakdown.parts.map((part) => [slug(part.name), studyCount(part.studies, review)] as const),
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
  const entries: [string, Value][] = [['title', text(item.title)]];
  const authors = (item.author ?? []).map(fullName);
  if (authors.length > 0)
    entries.push(['authors', { type: 'list', fact: known('reference.authors', authors) }]);
  if (item['container-title']) entries.push(['journal', text(item['container-title'])]);
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

const text = (value: string): Value => ({ type: 'text', text: value });
const prose = (value: Prose): Value => ({ type: 'prose', prose: value });
const group = (scope: Scope): Value => ({ type: 'group', scope });
const notReported = (fact: Fact<unknown>): Value => ({ type: 'not reported', fact });
const member = (id: string, scope: Scope): Member => ({ id, scope });

const participants = (fact: Fact<number>): NumberValue => ({ type: 'number', unit: 'participant', fact });

const studyCount = (fact: Fact<number>, review: Review): NumberValue => ({
  type: 'number',
  unit: 'study',
  fact,
  of: review.studies.included,
});

function pointMembers(points: readonly Point[], review: Review): MembersValue {
  return members(
    'point',
    points.map((point, index) => member(String(index + 1), new Map([['text', prose(point.text)]]))),
    review,
  );
}

function members(unit: Unit, list: readonly Member[], review: Review): MembersValue {
  const from = unit === 'theme' || unit === 'sub-theme' ? (review.themes[0] ?? review.kind) : review.kind;
  return { type: 'members', unit, members: list, from: { ...from, path: `${unit}s` } };
}

function claimMembers(unit: Unit, claims: readonly Claim[], review: Review): Value {
  return members(
    unit,
    claims.map((claim, index) => member(String(index + 1), new Map([['text', prose(claim.text)]]))),
    review,
  );
}

function proseMembers(fact: Fact<readonly Prose[]>, unit: Unit): Value {
  if (!isReported(fact)) return notReported(fact);
  return {
    type: 'members',
    unit,
    members: fact.value.map((value, index) => member(String(index + 1), new Map([['text', prose(value)]]))),
    from: fact,
  };
}

function factOfProse(fact: Fact<Prose>): Value {
  return isReported(fact) ? prose(fact.value) : notReported(fact);
}

function known(path: string, value: readonly string[]): Fact<readonly string[]> {
  return { value, sources: [], sure: 'high', path, place: { file: 'references.json', line: 1, column: 1 } };
}

function absent(path: string, review: Review): Fact<unknown> {
  const provenance: Provenance = review.kind;
  return { ...provenance, path, value: { notReported: '' } };
}
