import type { CslItem } from '../../citation/csl-item.ts';
import { fullName } from '../../citation/short-name.ts';
import { topOf } from '../../fault/fault.ts';
import { findingsOf } from '../../review/findings-of.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import { overlapping } from '../../review/overlapping.ts';
import { pointAims, recommendationsFor } from '../../review/recommendations.ts';
import type {
  Breakdown,
  Fact,
  Finding,
  Learning,
  Provenance,
  Publication,
  Review,
} from '../../review/review.ts';
import { scopeOfFinding, scopeOfTheme } from './scope-of-theme.ts';
import {
  absent,
  date,
  fact,
  factOfProse,
  group,
  ifSaid,
  list,
  type MembersValue,
  member,
  members,
  nouns,
  numbered,
  optional,
  participants,
  prose,
  proseMembers,
  type Scope,
  scopeOf,
  studyCount,
  text,
  textMembers,
  title,
  type Value,
} from './value.ts';

/**
 * Everything that a template can name, in the words of `review.yaml`: `studies.included`,
 * `themes.social.sub-themes.peer-support.studies`. The reviewed article stands under `reference`.
 */
export function scopeOfReview(review: Review, reference: CslItem): Scope {
  const { question, search, eligibility, studies, edition, madeBy } = review;
  const subThemes = review.themes.flatMap((theme) => theme.subThemes);
  const findings = findingsOf(review);
  const points = (as: 'try' | 'ask') =>
    textMembers(
      'point',
      [...review.points, ...review.recommendations].filter((point) => point.as === as),
      review,
    );
  return scopeOf(
    ['title', text(review.title)],
    ...optional('subtitle', review.subtitle, prose),
    ['people', text(review.people)],
    ['kind', { type: 'fact', fact: review.kind, ifUnknown: 'review' }],
    [
      'words',
      group(
        ...nouns('study', 'studies', 'study'),
        ...nouns('theme', 'themes', 'theme'),
        ...nouns('sub-theme', 'sub-themes', 'sub-theme'),
      ),
    ],
    ...ifSaid('approach', review.approach, list),
    ['reference', ofReference(reference)],
    [
      'edition',
      group(
        ['number', text(String(edition.number))],
        ['date', date(edition.date)],
        ['next-review', date(edition.nextReview)],
      ),
    ],
    [
      'made-by',
      group(
        ['organisation', text(madeBy.organisation)],
        ...optional('contact', madeBy.contact, text),
        ...optional('rights', madeBy.rights, text),
        ...optional('audience', madeBy.audience, text),
        ...optional('published-at', madeBy.publishedAt, text),
      ),
    ],
    ['publication', ofPublication(review.publication)],
    ...ifSaid('question', question, ({ text: asked, inShort }) => ({
      type: 'prose',
      prose: asked,
      inner: scopeOf(...optional('in-short', inShort, prose)),
    })),
    [
      'search',
      group(
        ...ifSaid('databases', search.databases, list),
        ...ifSaid('dates', search.dates, fact),
        ...optional('last-searched', search.lastSearched, dateFact),
      ),
    ],
    [
      'eligibility',
      group(
        ...ifSaid('included-if', eligibility.includedIf, (given) => proseMembers(given, 'claim')),
        ...ifSaid('excluded-if', eligibility.excludedIf, (given) => proseMembers(given, 'claim')),
      ),
    ],
    [
      'studies',
      group(
        ['included', { type: 'number', unit: 'study', fact: studies.included }],
        ...appraisedCount(review),
        ...ifSaid('list', studies.list, studyMembers),
        ...ifSaid('countries', review.countries, (countries) => ({
          type: 'number',
          unit: 'country',
          fact: numberOf(countries),
        })),
      ),
    ],
    ...optional('primary-studies', review.primaryStudies, ({ total, unique }) =>
      group(
        ...optional('total', total, (given) => ({ type: 'number', unit: 'primary study', fact: given })),
        ...optional('unique', unique, (given) => ({ type: 'number', unit: 'primary study', fact: given })),
      ),
    ),
    [
      'participants',
      group(
        ...ifSaid('total', review.participants.total, participants),
        ...ifSaid('ages', review.participants.ages, (ages) => ({ type: 'range', fact: ages })),
      ),
    ],
    ...ifSaid('countries', review.countries, list),
    ...optional('regions', review.regions, list),
    ...ifSaid('appraisal', review.appraisal, ofAppraisal),
    ['involvement', ofInvolvement(review)],
    ['confidence', group(['rated', ratedMembers(review)])],
    [
      'flow',
      review.flow && isReported(review.flow) ? group() : absent(review.flow ?? untold('flow', review)),
    ],
    ['methods', breakdownMembers(review.methods, review)],
    ['attributes', breakdownMembers(review.attributes, review)],
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
        ...findingMembers(subThemes, review),
        inner: scopeOf(
          [
            'counted',
            findingMembers(
              findings.filter(({ studies: count }) => isReported(count)),
              review,
            ),
          ],
          ['overlapping', findingMembers(overlapping(review), review)],
        ),
      },
    ],
    ['conclusions', textMembers('claim', review.conclusions, review)],
    ['context', textMembers('claim', review.context, review)],
    ['limitations', textMembers('limitation', review.limitations, review)],
    ['gaps', textMembers('gap', review.gaps, review)],
    ['missing', textMembers('claim', review.missing, review)],
    [
      'points-to-consider',
      {
        ...textMembers('point', review.points, review),
        inner: scopeOf(
          ['try', points('try')],
          ['ask', points('ask')],
          [
            'recommended',
            textMembers(
              'point',
              review.recommendations.filter(({ as }) => as !== undefined),
              review,
            ),
          ],
        ),
      },
    ],
    [
      'recommendations',
      {
        ...textMembers('point', review.recommendations, review),
        inner: scopeOf(...recommendedFor(review)),
      },
    ],
    ...optional('what-this-adds', review.whatThisAdds, ({ knownBefore, adds }) =>
      group(
        ['known-before', textMembers('claim', knownBefore, review)],
        ['adds', textMembers('claim', adds, review)],
      ),
    ),
    ...optional('bottom-line', review.bottomLine, ({ text: said }) => prose(said)),
    [
      'key-messages',
      members(
        'message',
        numbered(review.keyMessages, ({ message }) => scopeOf(['message', prose(message)])),
        review,
      ),
    ],
    [
      'glossary',
      members(
        'term',
        numbered(review.glossary, ({ term, meaning }) =>
          scopeOf(['term', text(term)], ['meaning', prose(meaning)]),
        ),
        review,
      ),
    ],
    [
      'further-reading',
      members(
        'claim',
        numbered(review.furtherReading, ({ why }) => scopeOf(['why', prose(why)])),
        review,
      ),
    ],
    [
      'support',
      members(
        'claim',
        numbered(review.support, ({ name, telephone, web }) =>
          scopeOf(
            ['name', text(name)],
            ...optional('telephone', telephone, text),
            ...optional('web', web, text),
          ),
        ),
        review,
      ),
    ],
    ...optional('learning', review.learning, ofLearning),
  );
}

/** What is recommended for practice, for research and for policy; for practice, what nobody says it is for. */
const recommendedFor = (review: Review) =>
  pointAims.map(
    (aim) => [aim, textMembers('point', recommendationsFor(aim, review.recommendations), review)] as const,
  );

/** Names that a review need not have. */
export const optionalNames: ReadonlySet<string> = new Set([
  'subtitle',
  'regions',
  'bottom-line',
  'what-this-adds',
  'what-this-adds.known-before',
  'what-this-adds.adds',
  'learning',
  'nation',
  'annex',
  'long-tables',
  'not-found',
  'primary-studies',
  'primary-studies.total',
  'primary-studies.unique',
  'question.in-short',
  'search.last-searched',
  'studies.appraised',
  'made-by.contact',
  'made-by.rights',
  'made-by.audience',
  'made-by.published-at',
  'publication.affiliation',
  'publication.funder',
  'publication.part-of-the-funder',
  'publication.conflicts-of-interest',
  'publication.registration',
  'publication.protocol',
  'publication.changes-from-protocol',
  'publication.publisher',
  'publication.print-issn',
  'publication.online-issn',
  'publication.licence',
  'publication.orcid',
  'publication.online-first',
  'reference.authors',
  'reference.journal',
  'reference.issued',
  'reference.doi',
]);

/** How many studies the data have answers of, by whatever tool; nothing where there are none. */
function appraisedCount(review: Review): readonly (readonly [string, Value])[] {
  const { appraisal } = review;
  if (appraisal === undefined || !isReported(appraisal)) return [];
  const answered = appraisal.value.tools.flatMap(({ studies }) =>
    studies.flatMap(({ study, answers }) => (answers ? [study] : [])),
  );
  const derivedFrom = [...new Set(answered)];
  return derivedFrom.length === 0
    ? []
    : [['appraised', studyCount({ ...appraisal, value: derivedFrom.length, derivedFrom }, review)]];
}

/** The day, month or year of the last search. */
const dateFact = (given: Fact<string>): Value => (isReported(given) ? date(given.value) : absent(given));

/** What the data say of it, or the names of the tools. */
function ofAppraisal(given: NonNullable<Review['appraisal']>): Value {
  if (!isReported(given)) return absent(given);
  const { text: said, tools } = given.value;
  return said ? prose(said) : list({ ...given, value: tools.map(({ tool }) => tool.name) });
}

function ofInvolvement(review: Review): Value {
  const given = review.involvement;
  if (given === undefined || !isReported(given)) return absent(given ?? untold('involvement', review));
  return members(
    'claim',
    numbered(given.value, ({ who, how }) => scopeOf(['who', text(who)], ['how', prose(how)])),
    review,
  );
}

/** The findings that have a rating of their own. */
const ratedMembers = (review: Review): MembersValue =>
  findingMembers(
    findingsOf(review).filter(({ confidence }) => confidence !== undefined && 'rating' in confidence),
    review,
  );

/** What the authors declare; that there is nothing to declare is said in words of the data’s own. */
const ofConflicts = (given: NonNullable<Publication['conflictsOfInterest']>): Value =>
  isReported(given) && typeof given.value !== 'string'
    ? prose(given.value)
    : isReported(given)
      ? group()
      : absent(given);

const findingMembers = (findings: readonly Finding[], review: Review): MembersValue =>
  members(
    'sub-theme',
    findings.map((finding) => member(finding.id, scopeOfFinding(finding, review))),
    review,
  );

/** Minutes are sums of the data’s own: they rest on no source, and so are no figures. */
const ofLearning = ({ title, minutes, discussionMinutes }: Learning): Value =>
  group(
    ['title', text(title)],
    ['minutes', text(String(minutes))],
    ['discussion-minutes', text(String(discussionMinutes))],
  );

/** How many there are, or why that is not told. */
const numberOf = ({ value, ...from }: Fact<readonly unknown[]>): Fact<number> => ({
  ...from,
  value: isAbsence(value) ? value : value.length,
});

const studyMembers = (listed: NonNullable<Review['studies']['list']>): Value =>
  isReported(listed)
    ? {
        type: 'members',
        unit: 'study',
        members: listed.value.map((study) =>
          member(study.id, scopeOf(...ifSaid('participants', study.participants, participants))),
        ),
        from: listed,
      }
    : absent(listed);

const breakdownMembers = (breakdowns: readonly Breakdown[], review: Review): Value =>
  members(
    'claim',
    breakdowns.map(({ id, name, of, parts }) =>
      member(
        id,
        scopeOf(
          ['name', text(name)],
          ...optional('of', of, ({ studies }) => group(['studies', studyCount(studies, review)])),
          ...parts.map((part) => [part.id, studyCount(part.studies, review, of)] as const),
        ),
      ),
    ),
    review,
  );

function ofReference(item: CslItem): Value {
  const issued = (item.issued?.['date-parts'][0] ?? [])
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'));
  const authors = (item.author ?? []).map(fullName);
  return group(
    ['title', title(item.title)],
    ...(authors.length > 0 ? [['authors', list(known('reference.authors', authors))] as const] : []),
    ...(item['container-title'] ? [['journal', title(item['container-title'])] as const] : []),
    ...(issued.length > 0 ? [['issued', date(issued.join('-'))] as const] : []),
    ...(item.DOI ? [['doi', text(item.DOI)] as const] : []),
  );
}

const ofPublication = (publication: Publication): Value =>
  group(
    ...optional('affiliation', publication.affiliation, fact),
    ...optional('funder', publication.funder, fact),
    ...optional('part-of-the-funder', publication.partOfTheFunder, factOfProse),
    ...optional('conflicts-of-interest', publication.conflictsOfInterest, ofConflicts),
    ...optional('registration', publication.registration, fact),
    ...optional('protocol', publication.protocol, factOfProse),
    ...optional('changes-from-protocol', publication.changesFromProtocol, factOfProse),
    ...optional('publisher', publication.publisher, fact),
    ...optional('print-issn', publication.printIssn, fact),
    ...optional('online-issn', publication.onlineIssn, fact),
    ...optional('licence', publication.licence, fact),
    ...optional('orcid', publication.orcid, fact),
    ...optional('online-first', publication.onlineFirst, fact),
  );

function known(path: string, value: readonly string[]): Fact<readonly string[]> {
  return { value, sources: [], sure: 'high', path, place: topOf('references.json') };
}

function untold(path: string, review: Review): Fact<unknown> {
  const provenance: Provenance = review.kind;
  return { ...provenance, path, value: { absent: 'not reported', why: '' } };
}
