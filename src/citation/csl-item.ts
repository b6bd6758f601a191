import type { furtherDates, furtherNames, furtherTexts } from './csl-variables.ts';

type Further = { readonly [field in (typeof furtherTexts)[number]]?: string } & {
  readonly [field in (typeof furtherNames)[number]]?: readonly CslName[];
} & { readonly [field in (typeof furtherDates)[number]]?: CslDate };

/** A reference as it is formatted: every field a string but dates and names. */
export interface CslItem extends Further {
  readonly id: string;
  readonly type: string;
  /** As published, in the publication's own capitals. */
  readonly title: string;
  /**
   * The title as styles with sentence case print it, with a small letter after a colon and a capital only where a name needs it.
   * Not a variable of CSL: no program can know that “British” keeps its capital, so a person writes it.
   */
  readonly 'title-sentence-case'?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  readonly 'event-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  /** The number of a report, or of an article that has one instead of pages. */
  readonly number?: string;
  /** What kind of thesis or report: “PhD thesis”. */
  readonly genre?: string;
  readonly edition?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly ISSN?: string;
  readonly ISBN?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
}

export type CslName =
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly 'non-dropping-particle'?: string;
      readonly 'dropping-particle'?: string;
      /** Whether a comma stands before the suffix. */
      readonly 'comma-suffix'?: boolean;
      /** Whether the family name always comes first. */
      readonly 'static-ordering'?: boolean;
    }
  | { readonly literal: string };

export interface CslDate {
  readonly 'date-parts': readonly [
    readonly [number, number?, number?],
    (readonly [number, number?, number?])?,
  ];
  /** Whether it is about then, and not known. */
  readonly circa?: boolean;
}
