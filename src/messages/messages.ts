import type { Breakdown, Confidence, ReviewKind, Speaker, Sureness } from '../review/review.ts';
import type { FlowStepName } from '../template/blocks/flow-steps.ts';
import type { Unit } from '../template/values/value.ts';

/** Every word that the program itself puts into a document, one section a room. */
export interface Messages {
  readonly lang: string;

  /** Numbers, dates and lists as a value directive prints them. */
  readonly values: {
    /** “12 studies”, “one participant” where `inWords`. */
    count(n: number, unit: Unit, inWords: boolean): string;
    /** “5 of 12 studies”. */
    countOf(n: number, whole: number, unit: Unit): string;
    /** Words below ten, figures from ten on. */
    words(n: number): string;
    range(from: number, to: number): string;
    rangeInWords(from: number, to: number): string;
    list(items: readonly string[]): string;
    /** ISO 8601 date of a day, month or year. */
    date(iso: string): string;
    month(iso: string): string;
    year(iso: string): string;
    kind(kind: ReviewKind): string;
    kindWithArticle(kind: ReviewKind): string;
    readonly notReported: string;
    /** For a cell or a figure of its own. */
    readonly notReportedAlone: string;
    readonly numberNotReported: string;
  };

  /** Heads, captions and labels of the blocks that directives make. */
  readonly blocks: {
    /** Whose a claim is, as a head over it; “One participant said” where the number is known. `authors` is how many the review has. */
    saidBy(speaker: Speaker, authors: number, participants?: number): string;
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
      readonly studiesNotReported: string;
      readonly participants: string;
      /** Before “18 to 75”. */
      readonly aged: string;
      readonly oneDotEach: string;
      readonly theirNumberNotReported: string;
      readonly participantsNotReported: string;
    };
    countPicture(words: string): string;
    readonly figures: Readonly<
      Record<'studies' | 'participants' | 'ages' | 'themes' | 'subThemes', (n: number) => string>
    >;
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
    > & { participants2(total: string, ages: string): string };
    readonly breakdowns: {
      /** What stands before the included studies, and what after. */
      readonly caption: readonly [string, string];
      /** In place of their number, where no source gives it. */
      readonly studiesAlone: string;
      readonly part: string;
      readonly studies: string;
      overlap(breakdown: Breakdown): string;
    };
    readonly studyList: {
      /** What stands before the number, and what after. */
      readonly caption: readonly [string, string];
      readonly study: string;
      readonly participants: string;
      readonly subThemes: string;
      readonly none: string;
    };
    /** The flow of records, reports and studies, in the boxes of PRISMA 2020. */
    readonly flow: {
      readonly caption: string;
      readonly tableCaption: string;
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
      included(reports: string | undefined): string;
      readonly notReported: string;
    };
    /** Which study supports which sub-theme. */
    readonly matrix: {
      /** What stands before the number of studies, the number, and what stands after. */
      caption(theme: string, supporting: number, studies: number): readonly [string, string, string];
      readonly study: string;
      readonly count: string;
      /** What the squares mean. */
      readonly legend: string;
      readonly supports: string;
      readonly doesNot: string;
    };
    readonly findings: {
      readonly caption: string;
      readonly shortCaption: string;
      readonly subTheme: string;
      readonly covers: string;
      readonly studies: string;
      readonly studiesInSquares: string;
    };
    readonly theme: {
      caption(theme: string): string;
      readonly subTheme: string;
      readonly helps: string;
      readonly hinders: string;
      noHinders(theme: string): string;
      noHelps(theme: string): string;
    };
    /** `others`: of findings that are not rated by themselves. */
    confidence(confidence: Confidence, others?: boolean): string;
    /** What a rating rests on, in the four components of GRADE-CERQual. */
    assessment(rated: Exclude<Confidence, { readonly notAssessed: string }>): string;
    readonly limitations: { readonly none: string };
    readonly points: {
      readonly caption: string;
      readonly point: string;
      readonly restsOn: string;
      readonly conclusions: string;
      restsOnSubTheme(name: string, studies: string): string;
    };
    readonly sources: {
      readonly caption: string;
      readonly figure: string;
      readonly source: string;
      readonly sure: string;
      readonly sureness: Readonly<Record<Sureness, string>>;
      readonly theSources: string;
      read(what: string): string;
      readonly labels: Readonly<
        Record<
          | 'kind'
          | 'approach'
          | 'question'
          | 'databases'
          | 'searchDates'
          | 'eligibility'
          | 'subThemeCounts'
          | 'findings'
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
          | 'missing'
          | 'context',
          string
        >
      >;
      included(studies: string): string;
      participants(n: string): string;
      ages(range: string): string;
      themes(themes: string, subThemes: string): string;
      part(part: string, studies: string): string;
      breakdown(name: string, parts: readonly string[]): string;
      subThemeCount(names: string): string;
      speakers(authors: number): Readonly<Record<Speaker, string>>;
      limitations(speakers: readonly string[]): string;
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
      notReported: string;
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
      Record<'maker' | 'contact' | 'rights' | 'address' | 'others' | 'citeAs', string>
    > & {
      line(date: string, nextReview: string): string;
      genre(kind: string, title: string): string;
      number(n: number): string;
    };
  };

  /** The web page around a document. */
  readonly html: {
    readonly skip: string;
    readonly contents: string;
    edition(number: number, date: string, nextReview: string): string;
    madeBy(maker: string): string;
    readonly contact: string;
    readonly publishedAt: string;
    readonly copyReference: string;
    readonly referenceCopied: string;
    /** Where a browser refuses to copy, the reference is selected for the reader to do it. */
    readonly referenceSelected: string;
    readonly downloadBibtex: string;
    /** What a page does with fields that a reader fills in. */
    readonly form: Readonly<
      Record<
        | 'typing'
        | 'kept'
        | 'unkept'
        | 'restored'
        | 'print'
        | 'download'
        | 'clear'
        | 'clearQuestion'
        | 'clearIndeed'
        | 'keep'
        | 'cleared'
        | 'empty',
        string
      >
    >;
    /** What a figure shows when it is asked where it comes from. */
    readonly trace: Readonly<Record<'source' | 'sure' | 'list' | 'close', string>>;
    /** “Page 2 of 7” on paper: what stands before the page’s number, and before the number of pages. */
    readonly printedPage: { readonly before: string; readonly between: string };
  };

  /** The page that lists all documents. */
  readonly index: Readonly<Record<'kind' | 'title' | 'description', string>> & {
    format(format: 'html' | 'pdf', label: string | undefined, pages: number | undefined): string;
    edition(number: string, date: string): string;
  };

  /** What a PDF needs beside the document's own words. */
  readonly pdf: {
    /** What a link is, in words; never a bare address (PDF/UA-1, 7.18.5). */
    link(words: string, href: string): string;
    /** Of a figure: it leads to where the figure comes from. */
    traced(figure: string): string;
    /** Of a name in the list of sources: it leads to where the document first says it. */
    use(name: string): string;
    /** `date` and `nextReview` as ISO 8601. */
    edition(number: number, date: string, nextReview: string): string;
    page(number: number, of: number): string;
  };
}
