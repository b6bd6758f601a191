import type { Place } from '../fault/fault.ts';
import type { Language } from '../messages/language.ts';

/**
 * A checked review: what `review.yaml` says once its sources are inherited downwards, its counts derived
 * and every rule has held. Nothing in it is about looks.
 */
export interface Review {
  readonly id: string;
  /** Language of its texts here, and so of the document; see {@link Review.untranslated}. */
  readonly lang: Language;
  readonly kind: Fact<ReviewKind>;
  /** How the findings were brought together: “meta-synthesis of qualitative studies”, “thematic analysis”. */
  readonly approach: Fact<readonly string[]>;
  readonly citekey: string;
  /** The short title of every document made from the review. */
  readonly title: string;
  readonly subtitle?: Prose;
  /** The review's own words for the people it is about: “people with experiences of psychosis”. */
  readonly people: string;
  /** Words that no text uses, each with what the review says instead. */
  readonly wordsToAvoid: readonly { readonly word: string; readonly rather?: string }[];
  readonly edition: Edition;
  readonly madeBy: Maker;
  readonly sources: readonly Source[];
  readonly publication: Publication;
  readonly question: Claim;
  readonly search: { readonly databases: Fact<readonly string[]>; readonly dates: Fact<string> };
  readonly eligibility: {
    readonly includedIf: Fact<readonly Prose[]>;
    readonly excludedIf: Fact<readonly Prose[]>;
  };
  readonly studies: {
    readonly included: Fact<number>;
    /** The included studies one by one, where the source lists them. */
    readonly list: Fact<readonly IncludedStudy[]>;
  };
  readonly participants: { readonly total: Fact<number>; readonly ages: Fact<Range> };
  readonly countries: Fact<readonly string[]>;
  /** Whether and how the quality of the included studies was appraised. */
  readonly appraisal: Fact<Prose>;
  readonly flow?: Fact<Flow>;
  readonly methods: readonly Breakdown[];
  readonly themes: readonly Theme[];
  /** How sure one can be of the findings themselves (GRADE-CERQual), which is not how well a figure is documented. */
  readonly confidence: Confidence;
  readonly conclusions: readonly Claim[];
  /** What somebody says about the subject that is not a finding of the review. */
  readonly context: readonly Claim[];
  readonly limitations: readonly Claim[];
  readonly missing: readonly Claim[];
  readonly points: readonly Point[];
  readonly keyMessages: readonly KeyMessage[];
  readonly glossary: readonly GlossaryEntry[];
  /** What makes a piece of learning of the review, where somebody has written it. */
  readonly learning?: Learning;
  /** Who translated its texts into the language in which it stands here, where somebody did and says so. */
  readonly translation?: Translation;
  /** Texts that stand here in another language, as nobody translated them; marks in texts name them by their place in this list. */
  readonly untranslated: readonly Untranslated[];
  /** In which any of its texts stand: its own, and others that somebody has begun to translate it into. */
  readonly languages: readonly Language[];
  /** How much is left to do in its data. Documents of a review with anything left are drafts. */
  readonly toDo: number;
}

/** Words in the review's own language in a document of another. */
export interface Untranslated {
  readonly words: string;
  /** BCP 47. */
  readonly lang: Language;
  /** Where they are written, and where a translation would stand; none of a quotation, which stays in its language. */
  readonly places: readonly Place[];
}

export interface Translation {
  readonly by: string | Absence;
  /** Who of that language has checked it. */
  readonly checkedBy: string | Absence;
}

export type ReviewKind =
  | 'scoping review'
  | 'systematic review'
  | 'qualitative review'
  | 'mixed-methods review'
  | 'rapid review'
  | 'realist review'
  | 'narrative review'
  | 'umbrella review';

/** How well a fact is documented in the sources that were seen. Not a judgement of the evidence. */
export type Sureness = 'high' | 'medium' | 'low to medium' | 'low';

/**
 * Why there is no value: the sources do not give it; we do not know it, as what we could read does not say; nobody did it; there can be
 * no such thing; the review did not judge it.
 */
export type AbsenceKind = 'not reported' | 'not known' | 'not done' | 'not applicable' | 'not assessed';

/**
 * Said of what has no value. A missing key, a blank and 0 are three other things. A reason that begins with TO DO says that nobody
 * has looked yet.
 */
export interface Absence {
  readonly absent: AbsenceKind;
  /** In the words of the data; empty where they say no more, as of a box that a flow leaves out. */
  readonly why: string;
}

/** Where something comes from: ids of {@link Source}s, and how sure we are of it. */
export interface Provenance {
  readonly sources: readonly string[];
  readonly sure: Sureness;
  /** The way to it in the data, as a value directive would write it: `participants.ages`. */
  readonly path: string;
  readonly place: Place;
}

export interface Fact<Value> extends Provenance {
  readonly value: Value | Absence;
  /** Set where the value was counted from the listed studies and not typed. */
  readonly derivedFrom?: readonly string[];
}

/** Inline Markdown that may hold `:value[…]`, never blocks and never HTML. */
export interface Prose {
  readonly markdown: string;
  readonly path: string;
  /** Where the text itself begins in the file (after an opening quotation mark). */
  readonly place: Place;
  /** Characters from its beginning that stand in one line of the file as they do in the text; all of a text that is neither folded nor escaped. */
  readonly asWritten?: number;
  /** Set where it stands in another language than the document: its place in {@link Review.untranslated}. */
  readonly untranslated?: number;
}

export type Speaker = 'participants' | 'author' | 'reporter' | 'this briefing';

export interface Claim extends Provenance {
  readonly by: Speaker;
  readonly text: Prose;
  /** The same for a short document. Of a key message it goes on from “The author concluded”. */
  readonly inShort?: Prose;
  /** Words of the source that belong to it. */
  readonly quotation?: Quotation;
  /** How many participants said it, where the source tells. */
  readonly saidBy?: number;
  /** A limitation that no short document may leave out. */
  readonly mattersMost?: boolean;
}

/** Words as they stand in a source, without quotation marks. */
export interface Quotation extends Provenance {
  readonly words: string;
  /** “14”, “14–15”. */
  readonly page: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Edition {
  readonly number: number;
  /** ISO 8601 dates, `2026-11-24`. */
  readonly date: string;
  readonly nextReview: string;
}

export interface Maker {
  readonly organisation: string;
  readonly contact?: string;
  readonly rights?: string;
  readonly audience?: string;
  /** Address of the folder in which the documents are published, without the file's name. */
  readonly publishedAt?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly citekey?: string;
  readonly url?: string;
  /** What of it was read, where not all was: “its first paragraphs”. */
  readonly read?: string;
}

/** What is known of the review as a publication beyond its reference. */
export interface Publication extends Provenance {
  readonly affiliation?: Fact<string>;
  readonly funder?: Fact<string>;
  readonly publisher?: Fact<string>;
  readonly printIssn?: Fact<string>;
  readonly onlineIssn?: Fact<string>;
  readonly licence?: Fact<string>;
  readonly orcid?: Fact<string>;
  readonly onlineFirst?: Fact<string>;
  readonly quotationPages?: Fact<string>;
}

export interface IncludedStudy extends Provenance {
  readonly id: string;
  readonly citekey: string;
  /** What tells it from another study of the same report. */
  readonly label?: string;
  readonly participants: Fact<number>;
  readonly ages?: Fact<Range>;
  readonly countries: readonly string[];
  /** Name of a breakdown → the part that the study belongs to; several where the parts do not exclude each other. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  /** Ids of the sub-themes that the study supports. */
  readonly supports: readonly string[];
}

/** PRISMA 2020: records, reports and studies are different units and are never added to each other. */
export interface Flow {
  readonly streams: readonly FlowStream[];
  readonly includedReports?: number | Absence;
  readonly includedStudies: number | Absence;
}

export interface FlowStream {
  /** Its name in the review's own language, as paths have it. */
  readonly id: string;
  readonly name: string;
  readonly identified: readonly { readonly from: string; readonly records: number }[] | Absence;
  /** Undefined, as all that follows, where the review does not tell; an empty list where nothing was removed. */
  readonly removedBeforeScreening?:
    | readonly { readonly reason: string; readonly records: number }[]
    | Absence;
  readonly screened?: number | Absence;
  readonly excludedAtScreening?: number | Absence;
  readonly soughtReports?: number | Absence;
  readonly notRetrieved?: number | Absence;
  readonly assessedReports?: number | Absence;
  readonly excludedReports?: readonly { readonly reason: string; readonly reports: number }[] | Absence;
}

export interface Breakdown {
  /** Its name in the review's own language, as paths have it. */
  readonly id: string;
  readonly name: string;
  readonly partsExcludeEachOther: boolean;
  /** The studies that are broken down, where they are not all that the review includes. */
  readonly of?: { readonly name: string; readonly studies: Fact<number> };
  readonly parts: readonly { readonly id: string; readonly name: string; readonly studies: Fact<number> }[];
}

export interface Theme extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly statement: Prose;
  readonly subThemes: readonly SubTheme[];
}

export interface SubTheme extends Provenance {
  readonly id: string;
  readonly name: string;
  /** What it covers in a few words, for the findings at a glance. */
  readonly covers: Prose;
  readonly studies: Fact<number>;
  readonly helps: Fact<readonly Claim[]>;
  readonly hinders: Fact<readonly Claim[]>;
  readonly confidence?: Confidence;
}

export type Confidence = Rating | RatingInWords | RatedElsewhere | Absence;

/** By any approach, in the words of the review: “low”, “each outcome by itself”. */
export interface RatingInWords {
  readonly rating: string;
  /** “GRADE”, “CINeMA”. */
  readonly by: string;
  readonly reasons?: string;
}

/** In the terms of GRADE-CERQual. */
export interface Rating {
  readonly rating: 'high' | 'moderate' | 'low' | 'very low';
  readonly methodologicalLimitations: string;
  readonly coherence: string;
  readonly adequacy: string;
  readonly relevance: string;
}

/** The review assessed it, and its ratings are not repeated here. */
export interface RatedElsewhere {
  /** “GRADE”, “CINeMA”. */
  readonly assessedWith: string;
  readonly where: string;
}

/** Something to consider for practice. The briefing suggests it; it rests on sub-themes or on the author's conclusions. */
export interface Point {
  readonly text: Prose;
  /** The same in fewer words, for a short document. */
  readonly inShort?: Prose;
  readonly as: 'try' | 'ask';
  /** Ids of sub-themes, or `conclusions`. */
  readonly restsOn: readonly string[];
}

export interface KeyMessage extends Provenance {
  readonly message: Prose;
  /** What stands behind the message, each part with who says it. */
  readonly claims: readonly Claim[];
}

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: Prose;
}

/** A piece of learning from the review, as a CPD briefing prints it. All of it is its makers' own, and no finding. */
export interface Learning {
  readonly title: string;
  /** Each continues “you should be able to …”. */
  readonly outcomes: readonly Prose[];
  readonly plan: readonly PlanStep[];
  /** The sum of the plan. */
  readonly minutes: number;
  /** Made up, always: it describes no real person. */
  readonly scenario: {
    /** Paragraph after paragraph. */
    readonly text: readonly Prose[];
    /** Ids of the sub-themes that it was written to bring up. */
    readonly writtenAround: readonly string[];
  };
  readonly reflection: { readonly what: Prose; readonly soWhat: Prose; readonly nowWhat: Prose };
  readonly discussion: readonly { readonly name: string; readonly text: Prose; readonly minutes: number }[];
  /** The sum of the discussion's steps. */
  readonly discussionMinutes: number;
}

export interface PlanStep {
  readonly part: 'reading' | 'reflection' | 'peer discussion' | 'record';
  readonly do: Prose;
  readonly minutes: number;
}
