import { type FieldTable, knownFields, type WrittenField } from './field-meanings.ts';
import type { SourceEntry } from './source-entry.ts';
import { type TaggedRecord, type TagSyntax, taggedRecords } from './tagged-records.ts';
import { type WorkKind, workOfFields } from './work-of-fields.ts';

/** A format of tags: how it is written, what its tags mean, and how a record says what kind of work it is of. */
export interface TaggedFormat {
  readonly syntax: TagSyntax;
  readonly tags: FieldTable;
  readonly kindOf: (valuesOf: ValuesOf) => WorkKind & { readonly tags?: FieldTable };
  /** The tag that holds the kind, which is then read. */
  readonly kindTags: ReadonlySet<string>;
}

/** The values of some tags in a record: those of the first tag first. Empty ones are none. */
export type ValuesOf = (...tags: readonly string[]) => readonly string[];

/** Fields of one record: the largest group of authors known has some five thousand. */
const mostFields = 10_000;
const tooLong =
  'the entry has more than 10,000 lines: shorten its list of authors or keywords, and import it again';

/** Reads a file of tags, record by record; and the lines that belong to no record. */
export function readTagged(
  text: string,
  { syntax, tags, kindOf, kindTags }: TaggedFormat,
): { readonly entries: readonly SourceEntry[]; readonly strayLines: readonly number[] } {
  const { records, strayLines } = taggedRecords(text, syntax);
  const entries = records.map(({ line, fields }: TaggedRecord, index): SourceEntry => {
    const about = { name: `entry ${index + 1}`, line };
    if (fields.length > mostFields) return { ...about, unused: new Set(), tooLong };
    const valuesOf = (...names: readonly string[]) =>
      names.flatMap((name) =>
        fields.filter((field) => field.name === name && field.value !== '').map(({ value }) => value),
      );
    const kind = kindOf(valuesOf);
    const rest = fields.filter(({ name }) => !kindTags.has(name));
    return entryOf(about, kind, rest, tags, kind.tags);
  });
  return { entries, strayLines };
}

/** An entry from its fields; it is called by its id, or else by its title. */
export function entryOf(
  about: { readonly name: string; readonly line: number },
  kind: WorkKind,
  fields: readonly WrittenField[],
  table: FieldTable,
  changed?: FieldTable,
): SourceEntry {
  const { item, unused, changes } = workOfFields(kind, knownFields(fields, table, changed));
  const { id, title } = item;
  return { ...about, name: String(id ?? title ?? about.name), item, unused, changes };
}
