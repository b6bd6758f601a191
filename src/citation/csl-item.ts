/** A CSL-JSON item as `references.json` may hold it: every field a string but dates and names. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
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
    }
  | { readonly literal: string };

export interface CslDate {
  readonly 'date-parts': readonly [
    readonly [number, number?, number?],
    (readonly [number, number?, number?])?,
  ];
}
