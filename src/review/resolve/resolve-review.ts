import type { Language } from '../../language/language.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import type { Prose } from '../fact.ts';
import type { ReviewKind } from '../review-kind.ts';
import { type ReviewWords, wordsOf } from '../review-words.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { PublicationInput } from '../schema/publication.ts';
import type { ReviewInput } from '../schema/review-schema.ts';
import type { TranslationInput } from '../schema/translations.ts';
import type { Path, Written } from '../yaml/written.ts';
import { appraisal } from './appraisal.ts';
import { claim, claims, confidence, keyMessages, prose, proses } from './claims.ts';
import { fact, plainFact, rangeFact, textsFact, told } from './facts.ts';
import { count, fields, id, isYes, list, named, same, text } from './fields.ts';
import { flow } from './flow.ts';
import { furtherReading } from './further-reading.ts';
import { gaps } from './gaps.ts';
import { type Here, into, provenance, provenanceIfAny, under } from './here.ts';
import { learning } from './learning.ts';
import {
  countsOf,
  groupsInWords,
  saidOfStudies,
  statedOrCounted,
  statedOrCountedIfAny,
  studyList,
} from './listed-studies.ts';
import { attributes, breakdowns, saidOfThemes, themes } from './methods-and-themes.ts';
import { aboutPeople } from './people.ts';
import { points } from './points.ts';
import { primaryStudies } from './primary-studies.ts';
import { question } from './question.ts';
import { screening } from './screening.ts';
import { support } from './support.ts';
import type { Untranslated } from './translated.ts';
import { whatThisAdds } from './what-this-adds.ts';

/** What only the whole file tells. */
export interface Whole {
  /** How much is left to do in its data. Documents of a review with anything left are drafts. */
  readonly toDo: number;
  /** In which any of its texts stand: its own, and others that somebody has begun to translate it into. */
  readonly languages: readonly Language[];
}

/**
 * A checked review: what `review.yaml` says once its sources are inherited downwards, its counts derived
 * and every rule has held. Nothing in it is about looks. Its fields are those of the schema, which says what each of them is.
 */
export interface Review extends ReturnType<typeof resolveReview>, Whole {
  /** Texts that stand here in another language, as nobody translated them; each says so by its place in this list. */
  readonly untranslated: readonly Untranslated[];
}

/** A review in one language, with what it was made from. */
export interface Resolved {
  readonly review: Review;
  /** The data as written, once their shape is right, in one language. */
  readonly data: ReviewInput;
  readonly written: Written;
  /** Every text that may hold inline Markdown, with the way to it in the file. */
  readonly proses: readonly { readonly prose: Prose; readonly keys: Path }[];
}

/**
 * The review, and those of its texts that may hold inline Markdown and stand in its language.
 *
 * @param untranslated the texts of the data that stand in another language
 */
export function resolveTexts(
  data: ReviewInput,
  written: Written,
  whole: Whole,
  report: Here['report'],
  untranslated: readonly Untranslated[] = [],
): Resolved {
  const proses: Resolved['proses'][number][] = [];
  const root: Here = {
    written,
    keys: [],
    path: '',
    inForce: { sources: [], sure: undefined },
    report,
    note: (prose, keys) => {
      if (prose.foreign === undefined) proses.push({ prose, keys });
    },
  };
  const review = { ...resolveReview(data, root), untranslated, ...whole };
  return { review, data, written, proses };
}

/** What a review need not have, and its readers take as empty. */
const empty = {
  search: {},
  eligibility: {},
  gaps: [],
  'words to avoid': [],
  publication: {},
  conclusions: [],
  context: [],
  missing: [],
  'points to consider': [],
  glossary: [],
  'further reading': [],
  support: [],
};

/** What is told of all participants, and cannot be counted from the studies. */
const { sexes: _ofEach, ...ofAll } = aboutPeople;

/**
 * The review as its readers take it: sources inherited downwards, counts derived from the listed studies.
 * What cannot be resolved is reported there and stands in the result as not reported.
 *
 * @param root the whole file
 */
function resolveReview(input: ReviewInput, root: Here) {
  const {
    language,
    translations = {},
    // What “most” means is for a rule to know.
    'words for counts': _,
    studies,
    participants = {},
    countries,
    regions,
    methods = [],
    living = 'no',
    words = {},
    attributes: givenAttributes = [],
    themes: givenThemes,
    'all themes': ofThemes = {},
    limitations: givenLimitations = [],
    'points to consider': givenPoints,
    ...rest
  } = { ...empty, ...input };
  const here = under(root, input);
  const at = (key: keyof ReviewInput): Here => into(here, key);
  const { included, list: givenList, ...ofStudies } = studies;
  const { total, ages, sexes, ...ofParticipants } = participants;
  const inStudies = under(at('studies'), studies);
  const inParticipants = under(at('participants'), participants);
  const said = saidOfStudies(ofStudies, inStudies);
  const oneByOne = givenList && studyList(said)(givenList, into(inStudies, 'list'));
  const counts = countsOf(oneByOne);
  const allPeople =
    statedOrCountedIfAny(total, plainFact<number>, counts?.participants, into(inParticipants, 'total')) ??
    said.participants;
  const allAges =
    statedOrCountedIfAny(
      ages,
      rangeFact,
      counts?.ages,
      into(inParticipants, 'ages'),
      ({ from, to }) => `${from} to ${to}`,
    ) ?? said.ages;
  const allSexes = statedOrCountedIfAny(
    sexes,
    aboutPeople.sexes,
    counts?.sexes,
    into(inParticipants, 'sexes'),
    groupsInWords,
  );
  const allCountries =
    statedOrCountedIfAny(countries, textsFact, counts?.countries, at('countries'), inLetters) ??
    said.countries;
  const allRegions = statedOrCountedIfAny(regions, textsFact, counts?.regions, at('regions'), inLetters);
  const inLimitations = at('limitations');
  const everyPoint = points(givenPoints, at('points to consider'));
  const given = translations[language];
  return {
    lang: language,
    words: wordsOfReview(input.kind, living, words),
    ...fields(rest, here, {
      id,
      citekey: id,
      title: text,
      subtitle: prose,
      people: text,
      'words to avoid': same<Input<'words to avoid'>>,
      edition: named<Input<'edition'>>,
      'made by': named<Input<'made by'>>,
      sources,
      kind: plainFact<ReviewKind>,
      approach: textsFact,
      'primary studies': primaryStudies,
      publication,
      question,
      search,
      eligibility,
      appraisal,
      involvement,
      screening,
      flow,
      confidence,
      conclusions: claims,
      context: claims,
      gaps,
      missing: claims,
      'bottom line': claim,
      'what this adds': whatThisAdds,
      'key messages': keyMessages,
      glossary,
      'further reading': furtherReading,
      support,
      learning,
    }),
    studies: {
      ...(oneByOne === undefined ? {} : { list: oneByOne }),
      included: statedOrCounted(included, plainFact<number>, counts?.included, into(inStudies, 'included')),
    },
    participants: {
      ...fields(ofParticipants, inParticipants, ofAll),
      ...(allPeople === undefined ? {} : { total: allPeople }),
      ...(allAges === undefined ? {} : { ages: allAges }),
      ...(allSexes === undefined ? {} : { sexes: allSexes }),
    },
    ...(allCountries === undefined ? {} : { countries: allCountries }),
    ...(allRegions === undefined ? {} : { regions: allRegions }),
    methods: breakdowns(counts)(methods, at('methods')),
    attributes: attributes(counts)(givenAttributes, at('attributes')),
    themes: themes(counts, saidOfThemes(ofThemes, at('all themes')))(givenThemes, at('themes')),
    limitations: isAbsenceInput(givenLimitations) ? [] : claims(givenLimitations, inLimitations),
    ...(isAbsenceInput(givenLimitations)
      ? { noLimitations: plainFact<never>(givenLimitations, inLimitations) }
      : {}),
    /** What this briefing suggests. */
    points: everyPoint.filter(({ by }) => by === 'this briefing'),
    /** What somebody else recommends: the author of the review first of all. */
    recommendations: everyPoint.filter(({ by }) => by !== 'this briefing'),
    ...(given === undefined ? {} : { translation: translation(given, at('translations')) }),
  };
}

const inLetters = (names: readonly Text[]): string => names.map(wordsAlone).sort().join(', ');

type Input<Key extends keyof ReviewInput> = Exclude<ReviewInput[Key], undefined>;

const sources = (input: Input<'sources'>) => Object.entries(input).map(([id, source]) => ({ id, ...source }));

const search = (input: Input<'search'>, here: Here) =>
  fields(input, here, {
    databases: plainFact<readonly string[]>,
    dates: plainFact<Text>,
    'last searched': partOfDate,
  });

/** Of ISO 8601: a day, a month or a year. */
const partOfDate = fact<string | number, string>(String);

/** Its own words, those of its kind where it says none. */
function wordsOfReview(
  kind: ReviewInput['kind'],
  living: Input<'living'>,
  words: Input<'words'>,
): ReviewWords {
  const { studies, themes, 'sub-themes': subThemes } = words;
  const stated = typeof kind === 'object' ? ('is' in kind ? kind.is : undefined) : kind;
  return wordsOf(stated, {
    isLiving: isYes(living),
    ...(studies === undefined ? {} : { studies }),
    ...(themes === undefined ? {} : { themes }),
    ...(subThemes === undefined ? {} : { subThemes }),
  });
}

const criteria = fact(proses);

const eligibility = (input: Input<'eligibility'>, here: Here) =>
  fields(input, here, { 'included if': criteria, 'excluded if': criteria });

const entry = (input: Input<'glossary'>[number], here: Here) =>
  fields(input, here, { term: text, meaning: prose });

const glossary = list(entry);

/** Who translated the texts into the language in which they stand here, where somebody did and says so. */
const translation = (input: TranslationInput, here: Here) =>
  fields(input, here, { by: told<string>, 'checked by': told<string> });

const proseFact = fact(prose);

/** What the authors declare, or that they declare that there is nothing. */
const conflicts = fact((given: Text, here: Here) => (given === 'none declared' ? given : prose(given, here)));

const involved = (input: Member<Input<'involvement'>>, here: Here) => ({
  ...fields(input, here, {
    who: text,
    people: count,
    how: prose,
    stage: text,
    'what changed': prose,
  }),
  ...provenance(under(here, input)),
});

/** A member of the list that a fact can be. */
type Member<Given> = Extract<Given, readonly unknown[]>[number];

const involvement = fact(list(involved));

const publication = (input: PublicationInput, here: Here) => ({
  ...fields(input, here, {
    affiliation: plainFact<string>,
    funder: plainFact<string>,
    'part of the funder': proseFact,
    'conflicts of interest': conflicts,
    registration: plainFact<Text>,
    protocol: proseFact,
    'changes from protocol': proseFact,
    publisher: plainFact<string>,
    'print ISSN': plainFact<string>,
    'online ISSN': plainFact<string>,
    licence: plainFact<string>,
    ORCID: plainFact<string>,
    'online first': plainFact<Text>,
    'quotation pages': plainFact<string>,
  }),
  ...provenanceIfAny(under(here, input)),
});
