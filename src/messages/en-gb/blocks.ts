import { type Language, languages } from '../../language/language.ts';
import { joined, phrase, type Text } from '../../language/phrase.ts';
import type {
  Absence,
  AbsenceKind,
  Confidence,
  Rating,
  RatingInWords,
  Speaker,
} from '../../review/review.ts';
import { capital } from '../capital.ts';
import { reasonWithin, sentence, sentenceWithReason } from '../with-reason.ts';
import { attributeBlocks } from './attribute-blocks.ts';
import { flowBlocks } from './flow-blocks.ts';
import { gaps } from './gaps.ts';
import { handingOn } from './handing-on.ts';
import { largeReviewBlocks } from './large-reviews.ts';
import { cpd, learning } from './learning.ts';
import type { Nouns } from './nouns.ts';
import { figures, words } from './numbers.ts';
import { primaryStudyBlocks } from './primary-studies.ts';
import { recommendations } from './recommendations.ts';
import { silences } from './silences.ts';
import { sources } from './sources.ts';
import { studyBlocks } from './study-blocks.ts';
import { support } from './support.ts';
import { tentative } from './tentative.ts';
import { concern, trust } from './trust.ts';
import { absent } from './values.ts';

/** Of what confidence is said; `finding` is its name. */
export type ConfidenceOf = 'one' | 'others' | 'each' | { readonly finding: Text };

const theAuthors = (authors: number): string => (authors === 1 ? 'the author' : 'the authors');

const said = (speaker: Speaker, authors: number): string =>
  ({
    participants: 'Participants said',
    author: `${capital(theAuthors(authors))} concluded`,
    reporter: 'The reporter added',
    'this briefing': 'We suggest',
  })[speaker];

/** Heads, captions and labels of the blocks that directives make. */
export const blocks = (nouns: Nouns) => ({
  ...studyBlocks(nouns),
  ...attributeBlocks(nouns),
  ...primaryStudyBlocks(nouns),
  ...trust(nouns),
  ...flowBlocks(nouns),
  ...largeReviewBlocks(nouns),
  gaps: gaps(nouns),
  handingOn,
  recommendations,
  silences: silences(nouns),
  support,
  tentative,
  /** Of documents of a review in whose data something is left to do. */
  draft: {
    /** The kind of document, as it stands at the head of each page. */
    kind: (kind: string) => `${kind} (draft)`,
    toDo: (n: number) =>
      `Draft, not to be handed out: ${n === 1 ? 'one thing is' : `${figures(n)} things are`} left to do in its data.`,
  },
  /** Whose a claim is, as a head over it; “One participant said” where the number is known. `authors` is how many the review has. */
  saidBy: (speaker: Speaker, authors: number, participants?: number) =>
    speaker === 'participants' && participants !== undefined
      ? `${capital(words(participants))} ${nouns.unit(participants, 'participant')} said`
      : said(speaker, authors),
  /** Over what somebody says that is not about the findings, and so no conclusion from them. */
  addedBy: (speaker: Speaker, authors: number, participants?: number) =>
    ({
      participants:
        participants === undefined
          ? said(speaker, authors)
          : `${capital(words(participants))} ${nouns.unit(participants, 'participant')} said`,
      author: `${capital(theAuthors(authors))} added`,
      reporter: said(speaker, authors),
      'this briefing': 'We add',
    })[speaker],
  /** Before the one sentence at the head of a document. */
  bottomLineBy: (speaker: Speaker, authors: number) =>
    ({
      participants: 'In short, participants said',
      author: `In short, ${theAuthors(authors)} concluded`,
      reporter: 'In short, the reporter said',
      'this briefing': 'In short, as we see it',
    })[speaker],
  whoSaysWhat: (speaker: Speaker, authors: number) =>
    ({
      participants: `people who took part in the ${nouns.whereTheyTookPart}, as our sources report them`,
      author: `${theAuthors(authors)} of the review`,
      reporter: 'somebody who reported on the review',
      'this briefing': 'the makers of this briefing',
    })[speaker],
  limitationBy: (speaker: Speaker, authors: number) =>
    ({
      participants: 'Stated by participants',
      author: `Stated by ${theAuthors(authors)}`,
      reporter: 'Added by the reporter',
      'this briefing': 'Added by us',
    })[speaker],
  /** `others`: of findings that are not rated by themselves; `each`: of several that are rated alike; else of a finding by its name. `isShort`: without why there is no rating. */
  confidence: (confidence: Confidence, of: ConfidenceOf = 'one', isShort = false) => {
    if ('rating' in confidence) {
      const findings =
        typeof of === 'object'
          ? phrase`‘${of.finding}’`
          : { one: 'the finding', others: 'the other findings', each: 'each of these findings' }[of];
      const by = 'by' in confidence ? confidence.by : 'GRADE-CERQual';
      const isOurs = confidence.ratedBy === 'this briefing';
      return phrase`${isOurs ? 'How confident we are in' : 'How confident the review is in'} ${findings}: ${confidence.rating} (${by}${isOurs ? ', rated by us' : ''}).`;
    }
    const findings =
      typeof of === 'object'
        ? phrase`‘${of.finding}’`
        : `${of === 'others' ? 'the other' : 'these'} findings`;
    if ('assessedWith' in confidence)
      return phrase`How confident the review is in ${findings}: assessed with ${confidence.assessedWith} (its ratings: ${confidence.where}).`;
    return sentenceWithReason(
      confidence.absent === 'not assessed'
        ? phrase`The review did not assess how confident it is in ${findings}`
        : phrase`How confident the review is in ${findings}: ${absent[confidence.absent]}`,
      isShort ? '' : confidence.why,
    );
  },
  /** What a rating rests on: why, the four components of GRADE-CERQual, or the reasons that the review gives; empty where it gives none. */
  assessment: (rated: Rating | RatingInWords) => {
    if ('by' in rated) return rated.reasons === undefined ? '' : phrase`Reasons: ${rated.reasons}.`;
    const why = rated.explanation === undefined ? '' : phrase`${sentence(rated.explanation)} `;
    return phrase`${why}Methodological limitations: ${concern(rated.methodologicalLimitations)}; coherence: ${concern(rated.coherence)}; adequacy: ${concern(rated.adequacy)}; relevance: ${concern(rated.relevance)}.`;
  },
  /** Where none is in the data, or none by one speaker. */
  limitations: {
    none: (speaker: Speaker | undefined, authors: number) =>
      speaker === undefined
        ? 'No limitation is named here.'
        : `No limitation is named here that ${
            {
              participants: 'participants stated',
              author: `${theAuthors(authors)} stated`,
              reporter: 'the reporter added',
              'this briefing': 'we added',
            }[speaker]
          }.`,
  },
  points: {
    caption: 'Points to consider for practice, and what each rests on',
    point: 'For practice',
    restsOn: 'Rests on',
    conclusions: 'The conclusions of the review',
    /** After a point: when it is of use, and with whom. */
    when: (when: Text) => phrase` When: ${when}.`,
    with: (whom: Text) => phrase` With: ${whom}.`,
  },
  sources: sources(nouns),
  learning: learning(nouns),
  cpd,
  edition: {
    maker: 'Made by',
    contact: 'Contact',
    rights: 'Rights',
    address: 'Published at',
    others: 'Other documents',
    citeAs: 'Cite as',
    line: (on: string, nextReview: string) => `${on}; next review due ${nextReview}`,
    /** Where some of the data stand in another language. */
    partlyIn: (language: Language) =>
      `Some parts of this document are in ${languages[language].english} only.`,
    translation: 'Translation',
    /** The kind of document, where no speaker of its language has checked the translation of the data, or nobody knows of one. */
    unchecked: (kind: string, checkedBy: AbsenceKind) =>
      `${kind} · ${checkedBy === 'not done' ? 'unchecked translation' : 'translation not known to be checked'}`,
    /** Who put the data into this language, and who checked that. */
    translatedBy: (by: string | Absence, checkedBy: string | Absence) =>
      joined(
        [
          typeof by === 'string' ? `By ${by}` : phrase`By whom: ${absent[by.absent]}${reasonWithin(by.why)}`,
          typeof checkedBy === 'string'
            ? `checked by ${checkedBy}`
            : checkedBy.absent === 'not done'
              ? phrase`not checked by a speaker of English${reasonWithin(checkedBy.why)}`
              : phrase`whether a speaker of English checked it: ${absent[checkedBy.absent]}${reasonWithin(checkedBy.why)}`,
        ],
        '; ',
      ),
    genre: (kind: string, title: string) => `${title}: ${kind}`,
    number: (n: number) => `Edition ${n}`,
  },
});
