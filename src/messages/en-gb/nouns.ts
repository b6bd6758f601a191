import type { FindingKind } from '../../review/kind-of-findings.ts';
import type { ReviewKind } from '../../review/review.ts';
import {
  type FindingNoun,
  type IncludedNoun,
  isSupported,
  type ReviewWords,
} from '../../review/review-words.ts';
import { kindInWords, kindWithArticle } from './kinds.ts';
import { figures } from './numbers.ts';

/** One of a thing, and several. */
type Forms = readonly [one: string, several: string];

/** What a review includes. */
const included: Readonly<Record<IncludedNoun, Forms>> = {
  studies: ['study', 'studies'],
  reviews: ['review', 'reviews'],
  sources: ['source', 'sources'],
  articles: ['article', 'articles'],
  papers: ['paper', 'papers'],
  reports: ['report', 'reports'],
  guidelines: ['guideline', 'guidelines'],
  documents: ['document', 'documents'],
  trials: ['trial', 'trials'],
  evaluations: ['evaluation', 'evaluations'],
};

/** What a review finds there. */
const found: Readonly<Record<FindingNoun, Forms>> = {
  themes: ['theme', 'themes'],
  'sub-themes': ['sub-theme', 'sub-themes'],
  domains: ['domain', 'domains'],
  'sub-domains': ['sub-domain', 'sub-domains'],
  categories: ['category', 'categories'],
  'sub-categories': ['sub-category', 'sub-categories'],
  concepts: ['concept', 'concepts'],
  'sub-concepts': ['sub-concept', 'sub-concepts'],
  topics: ['topic', 'topics'],
  'sub-topics': ['sub-topic', 'sub-topics'],
  areas: ['area', 'areas'],
  conditions: ['condition', 'conditions'],
  outcomes: ['outcome', 'outcomes'],
  'outcome areas': ['outcome area', 'outcome areas'],
  interventions: ['intervention', 'interventions'],
  components: ['component', 'components'],
  factors: ['factor', 'factors'],
  mechanisms: ['mechanism', 'mechanisms'],
  questions: ['question', 'questions'],
  recommendations: ['recommendation', 'recommendations'],
  aspects: ['aspect', 'aspects'],
};

/** What every review counts by the same name. */
const others = {
  participant: ['participant', 'participants'],
  'primary study': ['primary study', 'primary studies'],
  database: ['database', 'databases'],
  country: ['country', 'countries'],
  message: ['message', 'messages'],
  limitation: ['limitation', 'limitations'],
  edition: ['edition', 'editions'],
  record: ['record', 'records'],
  report: ['report', 'reports'],
  term: ['term', 'terms'],
  point: ['point', 'points'],
  claim: ['statement', 'statements'],
  gap: ['gap', 'gaps'],
} as const;

/** What documents count. A study, a theme and a sub-theme are those of the model: each review has its own word for them. */
export type Unit = keyof typeof others | 'study' | 'theme' | 'sub-theme';

/** “a theme”, “an outcome”. */
const articleOf = (noun: string): 'a' | 'an' => (/^[aeiou]/.test(noun) ? 'an' : 'a');

/** The nouns of a review, by which messages call what it includes and finds. */
export function nounsOf(words: ReviewWords) {
  const [theme, subTheme] = [found[words.themes], found[words.subThemes]];
  const [study, studies] = included[words.studies];
  const units: Readonly<Record<Unit, Forms>> = {
    ...others,
    study: [study, studies],
    theme,
    'sub-theme': subTheme,
  };
  const unit = (n: number, name: Unit): string => units[name][n === 1 ? 0 : 1];
  const findingNames: Readonly<Record<FindingKind, Forms>> = {
    theme,
    'sub-theme': subTheme,
    either: [`${theme[0]} or ${subTheme[0]}`, `${theme[1]} and ${subTheme[1]}`],
  };
  const areSupported: Readonly<Record<FindingKind, boolean>> = {
    theme: isSupported[words.themes],
    'sub-theme': isSupported[words.subThemes],
    either: isSupported[words.themes] && isSupported[words.subThemes],
  };
  return {
    kind: (kind: ReviewKind): string => kindInWords(kind, words.isLiving),
    kindWithArticle: (kind: ReviewKind): string => kindWithArticle(kind, words.isLiving),
    /** “number of reviews”; “number” alone where the unit is said beside it. */
    numberOf: (name?: Unit): string => (name === undefined ? 'number' : `number of ${units[name][1]}`),
    /** “an article”. */
    aUnit: (name: Unit): string => `${articleOf(units[name][0])} ${units[name][0]}`,
    /** One of what the review includes: “review”. */
    study,
    /** Several: “reviews”. */
    studies,
    /** “a review”. */
    aStudy: `${articleOf(study)} ${study}`,
    /** Where people took part: what is no study had none itself. */
    whereTheyTookPart: words.studies === 'studies' || words.studies === 'trials' ? studies : 'research',
    /** The review itself, in words that tell it from those that it includes. */
    theReview: words.studies === 'reviews' ? 'this review' : 'the review',
    areReports: words.studies === 'reports',
    /** “theme”. */
    theme: theme[0],
    /** “sub-theme”. */
    subTheme: subTheme[0],
    units,
    unit,
    /** “12 reviews”. */
    counted: (n: number, name: Unit): string => `${figures(n)} ${unit(n, name)}`,
    /** What findings are called, one of them and several. */
    findingNames,
    /** What stands before one finding. */
    article: (of: FindingKind): 'a' | 'an' => articleOf(findingNames[of][0]),
    /** What one study does with a finding, and what several do. */
    supports: (of: FindingKind): Forms =>
      areSupported[of] ? ['supports', 'support'] : ['mentions', 'mention'],
  } as const;
}

export type Nouns = ReturnType<typeof nounsOf>;
