/** What a template can mark in a line of text, after one colon. */
export interface TextMark {
  readonly name: string;
  /** What it does, in one sentence for the writer of a template. */
  readonly summary: string;
  readonly example: string;
}

/** Every mark that a line of text can have; filling puts the text in their place. */
export const textMarks: readonly TextMark[] = [
  {
    name: 'value',
    summary: 'A value from the data; `as` says how it is printed.',
    example: ':value[studies.included]{as=words}',
  },
  {
    name: 'lang',
    summary: 'Words in another language, by its code in BCP 47, so that a screen reader speaks them rightly.',
    example: ':lang[bara brith]{is=cy}',
  },
  {
    name: 'not-evidence',
    summary: 'A number that is no figure of the review, such as minutes.',
    example: ':not-evidence[30 minutes]',
  },
];
