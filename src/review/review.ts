import type { Absence } from './fact.ts';
import type { claim, confidence } from './resolve/claims.ts';
import type { Review } from './resolve/resolve-review.ts';

export type { Absence, Fact, Prose, Provenance } from './fact.ts';
export type { Range } from './resolve/facts.ts';
export type { IncludedStudy } from './resolve/listed-studies.ts';
export type { MiddleAge, PeopleGroup } from './resolve/people.ts';
export type { Review } from './resolve/resolve-review.ts';
export type { Untranslated } from './resolve/translated.ts';
export type { ReviewKind } from './review-kind.ts';
export type { AbsenceKind } from './schema/absence.ts';
export type { Sureness } from './schema/provenance.ts';
export type { Screeners } from './schema/screening.ts';
export type { Speaker } from './schema/speakers.ts';

export type Claim = ReturnType<typeof claim>;
export type Confidence = ReturnType<typeof confidence>;
/** In the terms of GRADE-CERQual. */
export type Rating = Extract<Confidence, { readonly coherence: unknown }>;
/** By any approach, in the words of the review: “low”, “each outcome by itself”. */
export type RatingInWords = Extract<Confidence, { readonly by: string }>;
/** What a component of GRADE-CERQual says: in the review’s words, or a level with its reason. */
export type Concern = Rating['coherence'];
/** How the quality of what is included was appraised with one tool. */
export type { AppraisedStudy, ByTool, Question, Tool } from './resolve/appraisal.ts';
export type Source = Review['sources'][number];
/** What is known of the review as a publication beyond its reference. */
export type Publication = Review['publication'];
/** PRISMA 2020: records, reports and studies are different units and are never added to each other. */
export type Flow = Reported<NonNullable<Review['flow']>['value']>;
export type FlowStream = Flow['streams'][number];
/** What a box of it holds, with what that is made of. */
export type { Amount } from './resolve/flow.ts';
/** Who screened titles and abstracts, or full texts. */
export type Screened = Reported<NonNullable<NonNullable<Review['screening']>['fullTexts']>['value']>;
export type Breakdown = Review['methods'][number];
export type Theme = Review['themes'][number];
/** What is found: a sub-theme, or a theme that has none. */
export type Finding = Theme['findings'][number];
/** Where research is missing. */
export type ResearchGap = Review['gaps'][number];
/** What this briefing suggests, or what somebody else recommends. */
export type Point = Review['points'][number];
/** A support or crisis line. */
export type SupportLine = Review['support'][number];
export type KeyMessage = Review['keyMessages'][number];
/** A piece of learning from the review, as a CPD briefing prints it. All of it is its makers' own, and no finding. */
export type Learning = NonNullable<Review['learning']>;
export type PlanStep = Learning['plan'][number];

type Reported<Value> = Exclude<Value, Absence>;
