import type { AbsenceKind, ReviewKind } from '../review/review.ts';
import type { Unit } from '../template/values/value.ts';

/** Numbers, dates and lists as a value directive prints them. */
export interface ValueMessages {
  /** “12 studies”, “one participant” where `inWords`. */
  count(n: number, unit: Unit, inWords: boolean): string;
  /** “5 of 12 studies”. */
  countOf(n: number, whole: number, unit: Unit): string;
  /** “5 of the 10 qualitative studies”: of a whole that the data name. */
  countOfNamed(n: number, whole: number, name: string): string;
  /** Words below ten, figures from ten on, as they stand before the unit. */
  words(n: number, unit: Unit): string;
  range(from: number, to: number): string;
  rangeInWords(from: number, to: number): string;
  list(items: readonly string[]): string;
  /** ISO 8601 date of a day, month or year. */
  date(iso: string): string;
  month(iso: string): string;
  year(iso: string): string;
  kind(kind: ReviewKind): string;
  kindWithArticle(kind: ReviewKind): string;
  /** What it is called where no source gives its kind, alone and with “a” before it. */
  readonly review: string;
  readonly reviewWithArticle: string;
  /** Of a quotation, “p. 4” and “pp. 4–5”, in a form that a citation can hold. */
  pages(pages: string): string;
  /** That there is no value, within a sentence: “not reported in the source”. */
  absent(kind: AbsenceKind): string;
  /** What is missing where there is no count: “number of studies”; “number” where the unit is said beside it. */
  numberOf(unit?: Unit): string;
  /** That there is no count: “number of studies not reported in the source”. */
  noNumber(kind: AbsenceKind, unit?: Unit): string;
  readonly toDo: string;
}
