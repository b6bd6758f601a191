import { onceFor } from '../../cache/once-for.ts';
import type { SourceField } from './source-entry.ts';

/** A field of an entry with its text, of whichever format. */
export interface WrittenField extends SourceField {
  readonly value: string;
  /** Its name as the file has it, where it is known under another. */
  readonly called?: string;
}

/** What a field says of a work; each format has a table from its own names to these. */
export type Meaning = Said | keyof typeof notTaken;

type Said =
  | 'kind'
  | 'id'
  | 'title'
  /** Of a work whose title is given in another language beside it. */
  | 'title in its own language'
  /** Of what the work is in, or of the book itself. */
  | 'book title'
  | 'container'
  /** Of proceedings, where the container names the conference. */
  | 'proceedings'
  | 'journal'
  | 'short journal'
  | 'series'
  | 'series number'
  | 'event'
  | 'event place'
  | 'author'
  /** The authors once more, with their whole names. */
  | 'full author'
  | 'group author'
  | 'editor'
  /** Whose part depends on the type of the work: of a chapter the editor, of a book that of the series. */
  | 'second author'
  | 'third author'
  | 'fourth author'
  | 'series editor'
  | 'translator'
  | 'director'
  | 'interviewer'
  | 'recipient'
  | 'year'
  /** In more detail, with its year or without it. */
  | 'date'
  | 'month'
  | 'day'
  | 'accessed'
  | 'volume'
  | 'issue'
  | 'supplement'
  | 'pages'
  | 'first page'
  | 'last page'
  /** Beside the first, where the last is not said. */
  | 'count of pages'
  | 'article number'
  | 'number'
  | 'publisher'
  | 'place'
  | 'edition'
  | 'version'
  | 'number of volumes'
  | 'genre'
  | 'DOI'
  /** A field that has a DOI in some files and something else in others. */
  | 'DOI or not'
  | 'URL'
  | 'ISSN'
  | 'ISBN'
  | 'ISSN or ISBN'
  | 'PMID'
  | 'PMCID'
  /** A field that has a number of PubMed in some files and something else in others. */
  | 'PMID or not'
  | 'status'
  | 'language';

/** What is left out on purpose, whatever stands in it, and what it is. */
export const notTaken = {
  abstract: 'abstracts, which no document prints',
  note: 'notes, which stay with whoever wrote them',
  keywords: 'keywords, which no document prints',
  file: 'files and links to them',
  address: 'addresses and employers of the authors',
  funding: 'who paid for the work',
  'short title': 'short titles, which no document prints',
  'of the record': 'what a program or a database says of its own record',
  'cited works': 'what the work cites, and how often it is cited',
} as const;

/** The names of a format’s fields and what they mean, in the order in which they are asked where several say the same. */
export type FieldTable = Readonly<Record<string, Meaning>>;

/** A field whose meaning is known. */
export interface KnownField extends WrittenField {
  readonly meaning: Meaning | undefined;
}

/**
 * The fields of an entry with what they mean, in the order of the table, and of the file where they have one name. Those without a value are left out.
 *
 * @param changed what fields mean in works of this kind
 */
export function knownFields(
  fields: readonly WrittenField[],
  table: FieldTable,
  changed: FieldTable = {},
): readonly KnownField[] {
  const places = placesIn(table);
  const before = placesIn(changed);
  const placeOf = ({ name }: WrittenField): number =>
    before.get(name) ?? before.size + (places.get(name) ?? places.size);
  return fields
    .filter(({ value }) => /[^\s.,;/-]/.test(value))
    .map((field) => ({ ...field, meaning: meaningIn(changed, field.name) ?? meaningIn(table, field.name) }))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Where each name stands in a table; a format has one for all its entries. */
const placesIn = onceFor((table: FieldTable) => new Map(Object.keys(table).map((name, at) => [name, at])));

/** What a field of a name means; undefined where the table does not have it. */
export const meaningIn = (table: FieldTable, name: string): Meaning | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
