import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { ReviewKind } from '../../review/review.ts';
import {
  type FindingNoun,
  type IncludedNoun,
  isSupported,
  type ReviewWords,
} from '../../review/review-words.ts';
import type { Unit } from '../en-gb/nouns.ts';
import type { Gender } from './gender.ts';
import { kindInWords } from './kinds.ts';
import { list } from './lists.ts';
import { figures } from './numbers.ts';

/** What the messages count: the units of values, and what stands in pictures, plans and files. */
export type Noun = Unit | 'dot' | 'minute' | 'page';

/**
 * A noun as it stands after numerals and other words. Welsh has it in the singular after a numeral, and changes its first letter after
 * some words, which depends on its gender: “dau gyfranogwr”, “tri chyfranogwr”, “tair astudiaeth”, “y ddogfen”, “faint o ganllawiau”.
 */
export interface Forms {
  readonly gender: Gender;
  readonly singular: string;
  /** Soft mutation. */
  readonly soft: string;
  /** Aspirate mutation. */
  readonly aspirate: string;
  readonly plural: string;
  /** The plural with soft mutation. */
  readonly softPlural: string;
}

const masculine = (
  singular: string,
  soft: string,
  aspirate: string,
  plural: string,
  softPlural = plural,
): Forms => ({ gender: 'masculine', singular, soft, aspirate, plural, softPlural });

const feminine = (...forms: Parameters<typeof masculine>): Forms => ({
  ...masculine(...forms),
  gender: 'feminine',
});

/** What a review includes. */
const included: Readonly<Record<IncludedNoun, Forms>> = {
  studies: feminine('astudiaeth', 'astudiaeth', 'astudiaeth', 'astudiaethau'),
  reviews: masculine('adolygiad', 'adolygiad', 'adolygiad', 'adolygiadau'),
  sources: feminine('ffynhonnell', 'ffynhonnell', 'ffynhonnell', 'ffynonellau'),
  articles: feminine('erthygl', 'erthygl', 'erthygl', 'erthyglau'),
  papers: masculine('papur', 'bapur', 'phapur', 'papurau', 'bapurau'),
  reports: masculine('adroddiad', 'adroddiad', 'adroddiad', 'adroddiadau'),
  guidelines: masculine('canllaw', 'ganllaw', 'chanllaw', 'canllawiau', 'ganllawiau'),
  documents: feminine('dogfen', 'ddogfen', 'dogfen', 'dogfennau', 'ddogfennau'),
  trials: masculine('treial', 'dreial', 'threial', 'treialon', 'dreialon'),
  evaluations: masculine('gwerthusiad', 'werthusiad', 'gwerthusiad', 'gwerthusiadau', 'werthusiadau'),
};

/** What a review finds there. */
const found: Readonly<Record<FindingNoun, Forms>> = {
  themes: feminine('thema', 'thema', 'thema', 'themâu'),
  'sub-themes': feminine('is-thema', 'is-thema', 'is-thema', 'is-themâu'),
  domains: masculine('parth', 'barth', 'pharth', 'parthau', 'barthau'),
  'sub-domains': masculine('is-barth', 'is-barth', 'is-barth', 'is-barthau'),
  categories: masculine('categori', 'gategori', 'chategori', 'categorïau', 'gategorïau'),
  'sub-categories': masculine('is-gategori', 'is-gategori', 'is-gategori', 'is-gategorïau'),
  concepts: masculine('cysyniad', 'gysyniad', 'chysyniad', 'cysyniadau', 'gysyniadau'),
  'sub-concepts': masculine('is-gysyniad', 'is-gysyniad', 'is-gysyniad', 'is-gysyniadau'),
  topics: masculine('pwnc', 'bwnc', 'phwnc', 'pynciau', 'bynciau'),
  'sub-topics': masculine('is-bwnc', 'is-bwnc', 'is-bwnc', 'is-bynciau'),
  areas: masculine('maes', 'faes', 'maes', 'meysydd', 'feysydd'),
  conditions: masculine('cyflwr', 'gyflwr', 'chyflwr', 'cyflyrau', 'gyflyrau'),
  outcomes: masculine('canlyniad', 'ganlyniad', 'chanlyniad', 'canlyniadau', 'ganlyniadau'),
  'outcome areas': masculine(
    'maes canlyniadau',
    'faes canlyniadau',
    'maes canlyniadau',
    'meysydd canlyniadau',
    'feysydd canlyniadau',
  ),
  interventions: masculine('ymyriad', 'ymyriad', 'ymyriad', 'ymyriadau'),
  components: feminine('cydran', 'gydran', 'chydran', 'cydrannau', 'gydrannau'),
  factors: masculine('ffactor', 'ffactor', 'ffactor', 'ffactorau'),
  mechanisms: masculine('mecanwaith', 'fecanwaith', 'mecanwaith', 'mecanweithiau', 'fecanweithiau'),
  questions: masculine('cwestiwn', 'gwestiwn', 'chwestiwn', 'cwestiynau', 'gwestiynau'),
  recommendations: masculine('argymhelliad', 'argymhelliad', 'argymhelliad', 'argymhellion'),
  aspects: feminine('agwedd', 'agwedd', 'agwedd', 'agweddau'),
};

/** What every review counts by the same name. */
const others = {
  participant: masculine('cyfranogwr', 'gyfranogwr', 'chyfranogwr', 'cyfranogwyr', 'gyfranogwyr'),
  'primary study': feminine(
    'astudiaeth wreiddiol',
    'astudiaeth wreiddiol',
    'astudiaeth wreiddiol',
    'astudiaethau gwreiddiol',
  ),
  database: feminine('cronfa ddata', 'gronfa ddata', 'chronfa ddata', 'cronfeydd data', 'gronfeydd data'),
  country: feminine('gwlad', 'wlad', 'gwlad', 'gwledydd', 'wledydd'),
  message: feminine('neges', 'neges', 'neges', 'negeseuon'),
  limitation: masculine('cyfyngiad', 'gyfyngiad', 'chyfyngiad', 'cyfyngiadau', 'gyfyngiadau'),
  edition: masculine('argraffiad', 'argraffiad', 'argraffiad', 'argraffiadau'),
  record: masculine('cofnod', 'gofnod', 'chofnod', 'cofnodion', 'gofnodion'),
  report: masculine('adroddiad', 'adroddiad', 'adroddiad', 'adroddiadau'),
  term: masculine('term', 'derm', 'therm', 'termau', 'dermau'),
  point: masculine('pwynt', 'bwynt', 'phwynt', 'pwyntiau', 'bwyntiau'),
  claim: masculine('gosodiad', 'osodiad', 'gosodiad', 'gosodiadau', 'osodiadau'),
  gap: masculine('bwlch', 'fwlch', 'bwlch', 'bylchau', 'fylchau'),
  dot: masculine('dot', 'ddot', 'dot', 'dotiau', 'ddotiau'),
  minute: masculine('munud', 'funud', 'munud', 'munudau', 'funudau'),
  page: feminine('tudalen', 'dudalen', 'thudalen', 'tudalennau', 'dudalennau'),
} as const satisfies Readonly<Record<Exclude<Noun, 'study' | 'theme' | 'sub-theme'>, Forms>>;

const beginsWithVowel = /^[aeiouwyhâêîôûŵŷ]/;

/** “yr astudiaeth”, “y thema”, “y ddogfen”. */
const theOne = ({ gender, singular, soft }: Forms): string => the(gender === 'feminine' ? soft : singular);

/** “yr astudiaethau”, “y cyfranogwyr”. */
const the = (words: string): string => `${beginsWithVowel.test(words) ? 'yr' : 'y'} ${words}`;

/** After a word that ends in a vowel: “mae’r astudiaeth”, “i’r ddogfen”. */
const theAfterVowel = ({ gender, singular, soft }: Forms): string =>
  `’r ${gender === 'feminine' ? soft : singular}`;

const numerals: Readonly<Record<Gender, readonly string[]>> = {
  masculine: ['', 'un', 'dau', 'tri', 'pedwar', 'pum', 'chwe', 'saith', 'wyth', 'naw'],
  feminine: ['', 'un', 'dwy', 'tair', 'pedair', 'pum', 'chwe', 'saith', 'wyth', 'naw'],
};

/** A verb of a study, and the same with “it” or “them” before it, whose first letter that changes. */
interface Verb {
  readonly verb: string;
  readonly it: Readonly<Record<Gender, string>>;
}

const verbs = {
  support: { verb: 'cefnogi', it: { masculine: 'ei gefnogi', feminine: 'ei chefnogi' } },
  mention: { verb: 'crybwyll', it: { masculine: 'ei grybwyll', feminine: 'ei chrybwyll' } },
} as const satisfies Readonly<Record<string, Verb>>;

/** What findings are called together, and what studies do with them. */
interface FindingForms {
  readonly gender: Gender;
  readonly one: string;
  /** With its article. */
  readonly the: string;
  /** With its article after a vowel: “’r is-thema”. */
  readonly afterVowel: string;
  readonly several: string;
  /** “sy’n cefnogi …”. */
  readonly supports: string;
  /** “yn cefnogi’r is-thema”. */
  readonly supportsThe: string;
  /** “sy’n ei chefnogi”. */
  readonly supportsIt: string;
  /** “sy’n ei chrybwyll”. */
  readonly mentionsIt: string;
}

/** The nouns of a review, by which messages call what it includes and finds. */
export function nounsOf(words: ReviewWords) {
  const study = included[words.studies];
  const [theme, subTheme] = [found[words.themes], found[words.subThemes]];
  const nouns: Readonly<Record<Noun, Forms>> = { ...others, study, theme, 'sub-theme': subTheme };

  /** The noun as it stands after a number. From ten on figures are read in several ways, none of which the noun follows. */
  const unit = (n: number, name: Noun): string => {
    const { gender, singular, soft, aspirate } = nouns[name];
    if (n === 2 || (n === 1 && gender === 'feminine')) return soft;
    if (n === 6 || (n === 3 && gender === 'masculine')) return aspirate;
    return singular;
  };

  const finding = (
    gender: Gender,
    names: Pick<FindingForms, 'one' | 'the' | 'several' | 'afterVowel'>,
    areSupported: boolean,
  ): FindingForms => {
    const { verb, it } = verbs[areSupported ? 'support' : 'mention'];
    const supportsThe = verb === 'cefnogi' ? `${verb}${names.afterVowel}` : `${verb} ${names.the}`;
    return {
      gender,
      ...names,
      supports: verb,
      supportsThe,
      supportsIt: it[gender],
      mentionsIt: verbs.mention.it[gender],
    };
  };
  const named = (forms: Forms, noun: FindingNoun): FindingForms =>
    finding(
      forms.gender,
      { one: forms.singular, the: theOne(forms), several: forms.plural, afterVowel: theAfterVowel(forms) },
      isSupported[noun],
    );
  const findingNames: Readonly<Record<FindingKind, FindingForms>> = {
    theme: named(theme, words.themes),
    'sub-theme': named(subTheme, words.subThemes),
    either: finding(
      theme.gender === subTheme.gender ? theme.gender : 'masculine',
      {
        one: `${theme.singular} neu ${subTheme.soft}`,
        the: `${theOne(theme)} neu${theAfterVowel(subTheme)}`,
        several: list([theme.plural, subTheme.plural]),
        afterVowel: `${theAfterVowel(theme)} neu ${subTheme.soft}`,
      },
      isSupported[words.themes] && isSupported[words.subThemes],
    ),
  };

  return {
    kind: (kind: ReviewKind): string => kindInWords(kind, words.isLiving),
    unit,
    forms: (name: Noun): Forms => nouns[name],
    /** “12 astudiaeth”. */
    counted: (n: number, name: Noun): string => `${figures(n)} ${unit(n, name)}`,
    /** A number below ten as the word that stands before its noun. */
    words: (n: number, name: Noun): string =>
      n > 0 && n < 10 ? (numerals[nouns[name].gender][n] ?? figures(n)) : figures(n),
    plural: (name: Noun): string => nouns[name].plural,
    /** “nifer yr adolygiadau”; “nifer” alone where the unit is said beside it. */
    numberOf: (name?: Noun): string => (name === undefined ? 'nifer' : `nifer ${the(nouns[name].plural)}`),
    /** “yr astudiaethau”, “y cyfranogwyr”. */
    thePlural: (name: Noun): string => the(nouns[name].plural),
    /** What the review includes: one of it, with its articles, and several. */
    study: {
      ...study,
      the: theOne(study),
      theAfterVowel: theAfterVowel(study),
      thePlural: the(study.plural),
    },
    theme: { ...theme, the: theOne(theme) },
    subTheme,
    areReports: words.studies === 'reports',
    /** Where people took part: what is no study had none itself. */
    whereTheyTookPart: the(
      words.studies === 'studies' || words.studies === 'trials' ? study.plural : 'ymchwil',
    ),
    /** The review itself, in words that tell it from those that it includes. */
    theReview: words.studies === 'reviews' ? 'yr adolygiad hwn' : 'yr adolygiad',
    findingNames,
  } as const;
}

export type Nouns = ReturnType<typeof nounsOf>;
