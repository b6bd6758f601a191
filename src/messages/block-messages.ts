import type {
  Absence,
  AbsenceKind,
  Breakdown,
  Confidence,
  Rating,
  RatingInWords,
  ReviewKind,
  Speaker,
  Sureness,
} from '../review/review.ts';
import type { FlowStepName } from '../template/blocks/flow-steps.ts';
import type { Language } from './language.ts';

/** Heads, captions and labels of the blocks that directives make. */
export interface BlockMessages {
  /** Of documents of a review in whose data something is left to do. */
  readonly draft: {
    /** The kind of document, as it stands at the head of each page. */
    kind(kind: string): string;
    toDo(n: number): string;
  };
  /** Whose a claim is, as a head over it; “One participant said” where the number is known. `authors` is how many the review has. */
  saidBy(speaker: Speaker, authors: number, participants?: number): string;
  /** Over what somebody says that is not about the findings, and so no conclusion from them. */
  addedBy(speaker: Speaker, authors: number, participants?: number): string;
  whoSaysWhat(speaker: Speaker, authors: number): string;
  limitationBy(speaker: Speaker, authors: number): string;
  readonly dotField: {
    /** What stands before the number, the number with its unit, and what stands after. */
    caption(people: number): readonly [string, string, string];
    alternative(people: number): string;
  };
  /** Under the strip of dots: what the review is, and who took part. */
  readonly strip: {
    /** “A scoping review by Harry Bark (2023)”. */
    review(kind: ReviewKind | undefined, authors: readonly string[], year: number | undefined): string;
    /** Before “12 studies”. */
    readonly of: string;
    readonly participants: string;
    /** What stands before and after “18 to 75”. */
    readonly aged: readonly [string, string];
    readonly oneDotEach: string;
    /** “their number is not reported in the source”. */
    theirNumber(kind: AbsenceKind): string;
  };
  countPicture(words: string): string;
  /** Below a large figure. */
  readonly figures: Readonly<
    Record<'studies' | 'participants' | 'themes' | 'subThemes', (n: number) => string>
  > & { readonly ages: string };
  readonly methods: Readonly<
    Record<
      | 'question'
      | 'kind'
      | 'databases'
      | 'searched'
      | 'flow'
      | 'published'
      | 'affiliation'
      | 'funder'
      | 'licence'
      | 'orcid'
      | 'onlineFirst'
      | 'quotationPages',
      string
    >
  > & {
    issn(numbers: string): string;
    issnOfBoth(print: string, online: string): string;
    kindAndApproach(kind: string, approach: string): string;
  };
  readonly eligibility: { readonly included: string; readonly excluded: string };
  readonly studies: Readonly<
    Record<'participants' | 'ages' | 'countries' | 'appraisal' | 'list' | 'aged', string>
  >;
  readonly breakdowns: {
    /** What stands before the included studies, and what after; their number where there is one. */
    caption(studies: number | undefined): readonly [string, string];
    /** In place of their number, where there is none. */
    studiesAlone(kind: AbsenceKind): string;
    readonly part: string;
    readonly studies: string;
    /** Of a breakdown of some of the studies, with what these are called. */
    nameOf(breakdown: string, studies: string): string;
    overlap(breakdown: Breakdown): string;
  };
  readonly studyList: {
    /** What stands before the number of studies, and what after. */
    caption(studies: number): readonly [string, string];
    readonly study: string;
    readonly participants: string;
    /** In place of a column in which all cells say the same. */
    noParticipants(absence: Absence): string;
    readonly subThemes: string;
    readonly none: string;
  };
  /** The flow of records, reports and studies, in the boxes of PRISMA 2020. */
  readonly flow: {
    readonly caption: string;
    readonly tableCaption: string;
    /** The same where no page has room for the diagram. */
    readonly tableAlone: string;
    readonly box: string;
    readonly number: string;
    readonly allStreams: string;
    /** What was done with the records or reports of a box, after their number: “screened”. */
    readonly done: Readonly<Record<FlowStepName, string>>;
    /** What a box is called: “Records screened”. */
    step(name: FlowStepName, unit: 'record' | 'report'): string;
    /** A part of a box, or a reason, before its number. */
    part(label: string): string;
    inFigures(n: number): string;
    readonly includedReports: string;
    readonly includedStudies: string;
    /** After the number of studies: “included, in 15 reports”. */
    included(reports: string): string;
    /** The same where there is no number of reports. */
    includedAlone(reports: AbsenceKind): string;
    /** In place of the whole flow. */
    absent(flow: Absence): string;
  };
  /** Which study supports which sub-theme. */
  readonly matrix: {
    /** What stands before the number of studies, the number, and what stands after. */
    caption(
      theme: string,
      supporting: number,
      studies: number,
      subThemes: number,
    ): readonly [string, string, string];
    readonly study: string;
    readonly count: string;
    /** Where the counts of the sub-themes are counted from these tables. */
    readonly counted: string;
    /** What the squares mean, where some are filled. */
    legend(hasEmpty: boolean): string;
    readonly supports: string;
    readonly doesNot: string;
  };
  readonly findings: {
    /** What the squares mean: what stands before the included studies, these, and what stands after. */
    legend(studies: number): readonly [string, string, string];
    caption(hasCounts: boolean): string;
    shortCaption(hasSquares: boolean): string;
    /** In place of a column in which no cell has a count, for the same reason. */
    noStudies(absence: Absence): string;
    readonly subTheme: string;
    readonly covers: string;
    readonly studies: string;
    readonly studiesInSquares: string;
  };
  readonly theme: {
    /** `columns`: what the table says of each sub-theme, in the words for the caption. */
    caption(theme: string, columns: readonly string[]): string;
    readonly studiesInCaption: string;
    readonly helpsInCaption: string;
    readonly hindersInCaption: string;
    readonly subTheme: string;
    readonly subThemeAndStudies: string;
    readonly helps: string;
    readonly hinders: string;
    /** In place of a column in which all cells say the same. */
    noStudies(absence: Absence): string;
    noHinders(absence: Absence): string;
    noHelps(absence: Absence): string;
  };
  /** `others`: of findings that are not rated by themselves. `isShort`: without why there is no rating. */
  confidence(confidence: Confidence, others?: boolean, isShort?: boolean): string;
  /** What a rating rests on: the four components of GRADE-CERQual, or the reasons that the review gives; empty where it gives none. */
  assessment(rated: Rating | RatingInWords): string;
  /** Where none is in the data, or none by one speaker. */
  readonly limitations: { none(speaker: Speaker | undefined, authors: number): string };
  readonly points: {
    readonly caption: string;
    readonly point: string;
    readonly restsOn: string;
    readonly conclusions: string;
  };
  readonly sources: {
    readonly caption: string;
    readonly source: string;
    readonly figures: string;
    readonly sureness: Readonly<Record<Sureness, string>>;
    readonly theSources: string;
    read(what: string): string;
    readonly labels: Readonly<
      Record<
        | 'included'
        | 'kind'
        | 'approach'
        | 'question'
        | 'databases'
        | 'searchDates'
        | 'eligibility'
        | 'includedIf'
        | 'excludedIf'
        | 'appraisal'
        | 'countries'
        | 'studyList'
        | 'flow'
        | 'publication'
        | 'affiliation'
        | 'funder'
        | 'licence'
        | 'orcid'
        | 'onlineFirst'
        | 'quotationPages'
        | 'participants'
        | 'ages'
        | 'conclusions'
        | 'limitations'
        | 'missing'
        | 'context',
        string
      >
    >;
    included(studies: string): string;
    participants(n: string): string;
    ages(range: string): string;
    themes(themes: string, subThemes: string): string;
    /** Of all sub-themes, of some, whose names follow, and of those that are named nowhere else. */
    readonly ofSubThemes: Readonly<
      Record<'studies' | 'helps' | 'hinders', Readonly<Record<'all' | 'some' | 'others', string>>>
    >;
    /** After the name of a theme. */
    readonly allOfTheme: string;
    speakers(authors: number): Readonly<Record<Speaker, string>>;
    /** Some of several statements: whose, and which of theirs where it is not all. */
    claims(
      label: string,
      speakers: readonly { readonly speaker: string; readonly positions?: readonly number[] }[],
    ): string;
    keyMessage(position: number, of: number): string;
    conclusion(position: number, of: number): string;
    /** A fact by itself, for a reader who asks where its figure comes from. */
    partAlone(breakdown: string, part: string): string;
    subThemeStudies(name: string): string;
    helps(subTheme: string): string;
    hinders(subTheme: string): string;
    participantsOf(study: string): string;
    readonly derived: string;
    countedFrom(studies: readonly string[]): string;
    countedFromAll(n: number): string;
    /** What was counted, and the sources that list it. */
    listedIn(counted: string, sources: string): string;
    /** In place of a source. */
    absent(kind: AbsenceKind): string;
    /** Of what nobody has looked up yet. */
    readonly toDo: string;
  };
  readonly learning: Readonly<
    Record<
      'planCaption' | 'step' | 'time' | 'where' | 'nowhere' | 'madeUp' | 'what' | 'soWhat' | 'nowWhat',
      string
    >
  > & {
    /** “15 minutes”. */
    minutes(n: number): string;
    /** The same where there is little room: “15 min”. */
    min(n: number): string;
    writtenAround(subThemes: string): string;
    peers(minutes: number): string;
  };
  /** What the regulator of a nation asks. */
  readonly cpd: Readonly<Record<'from' | 'noAddress' | 'noNames', string>> & {
    known(date: string): string;
    knownOn(date: string): string;
    since(date: string): string;
    notKnown(reason: string): string;
    standards(regulator: string, of: string): string;
    noStandards(regulator: string, reason: string): string;
    theirs(regulator: string): string;
    ours(regulator: string): string;
  };
  readonly edition: Readonly<
    Record<'maker' | 'contact' | 'rights' | 'address' | 'others' | 'citeAs' | 'translation', string>
  > & {
    line(date: string, nextReview: string): string;
    /** Where some of the data stand in another language. */
    partlyIn(language: Language): string;
    /** The kind of document, where no speaker of its language has checked the translation of the data, or nobody knows of one. */
    unchecked(kind: string, checkedBy: AbsenceKind): string;
    /** Who put the data into this language, and who checked that. */
    translatedBy(by: string | Absence, checkedBy: string | Absence): string;
    genre(kind: string, title: string): string;
    number(n: number): string;
  };
}
