import { oneLine } from '../read-cell.ts';
import { type Cell, rowsOf, type Table } from '../table/table.ts';
import { type FieldTable, type Meaning, meaningIn, type WrittenField } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import { columnKey, listColumns, listsOf } from './list-columns.ts';
import { entryOf } from './read-tagged.ts';
import type { SourceEntry } from './source-entry.ts';
import type { WorkKind } from './work-of-fields.ts';
import { wosKind, wosTags } from './wos-format.ts';
import { fieldsInExtra, zoteroFields, zoteroKind, zoteroName } from './zotero-fields.ts';

/** A table whose rows are references and no studies. */
export interface ReferenceList {
  readonly file: string;
  readonly format: 'list';
  /** The program that wrote it, as messages call it. */
  readonly of: string;
  readonly entries: readonly SourceEntry[];
}

/** Some databases write above the headings what was searched for. */
const mostRowsAbove = 10;

/** Headings that say that a row is a study, whatever else stands beside them. */
const ofStudies =
  /participants?|sample|population|setting|^n$|^n_|^ages?\b|\bcountr|themes?|outcomes?|design|interventions?|findings?|risk of bias/i;

/**
 * The references in a table that a reference manager, a database or a screening program exported, by its headings; undefined where it is a table
 * of studies: one with headings that say so beside those that the program writes.
 */
export function referenceListIn(table: Table): ReferenceList | undefined {
  const rows = [...rowsOf(table)];
  for (const [at, [, headings]] of rows.slice(0, mostRowsAbove).entries()) {
    const layout = layoutOf(headings);
    if (layout === undefined) continue;
    const entries = rows
      .slice(at + 1)
      .map(([row, cells]) => ({ row, fields: fieldsOf(cells, layout) }))
      .filter(({ fields }) => fields.length > 0)
      .map(({ row, fields }, index) => {
        const about = { name: `entry ${index + 1}`, line: fields[0]?.line ?? row };
        const [all, kind] = layout.work(fields);
        return entryOf(about, kind, all, layout.columns);
      });
    return { file: table.file, format: 'list', of: layout.of, entries };
  }
  return undefined;
}

interface Layout {
  readonly of: string;
  readonly columns: FieldTable;
  /** The name under which a column’s fields are known, by its number. */
  readonly names: ReadonlyMap<number, string>;
  /** The headings as they stand there, by the same. */
  readonly headings: ReadonlyMap<number, string>;
  /** The fields of a row with those that stand in others, and what kind of work they are of. */
  readonly work: (fields: readonly WrittenField[]) => readonly [readonly WrittenField[], WorkKind];
}

function layoutOf(cells: readonly Cell[]): Layout | undefined {
  const written = cells.map(({ text, column }) => ({ text: oneLine(text), column }));
  const headings = new Map(written.map(({ text, column }) => [column, text]));
  const keys = new Map(written.map(({ text, column }) => [column, columnKey(text)]));
  const has = new Set(keys.values());
  if (['PT', 'AU', 'TI', 'SO', 'UT'].every((tag) => written.some(({ text }) => text === tag)))
    return {
      of: 'Web of Science',
      columns: wosTags,
      names: headings,
      headings,
      work: (fields) => [
        fields.filter(({ name }) => name !== 'PT'),
        wosKind(valueIn(fields, 'PT'), valueIn(fields, 'DT')),
      ],
    };
  const known = listsOf.find(({ needs }) => needs.every((key) => has.has(key)));
  const isOfNobody = known === undefined && isPlainList([...has]);
  if (known === undefined && !isOfNobody) return undefined;
  if (known?.name === 'Zotero') return ofZotero(headings);
  const columns = { ...known?.columns, ...listColumns, ...known?.columns };
  if (
    written.some(
      ({ text, column }) => meaningIn(columns, keys.get(column) ?? '') === undefined && ofStudies.test(text),
    )
  )
    return undefined;
  return {
    of: known?.name ?? 'a list of references',
    columns,
    names: keys,
    headings,
    work: (fields) => [
      fields.filter(({ name }) => meaningIn(columns, name) !== 'kind'),
      kindOf(fields, columns, known?.names),
    ],
  };
}

const valueIn = (fields: readonly WrittenField[], name: string): string =>
  fields.find((field) => field.name === name)?.value ?? '';

function ofZotero(headings: Layout['headings']): Layout {
  return {
    of: 'Zotero',
    // The year alone stands in a column of its own, the date in another.
    columns: { ...zoteroFields, publicationyear: 'year', date: 'date' },
    names: new Map([...headings].map(([column, text]) => [column, zoteroName(text)])),
    headings,
    work: (fields) => [
      [
        ...fields.filter(({ name }) => name !== 'itemtype'),
        ...fields.filter(({ name }) => name === 'extra').flatMap(fieldsInExtra),
      ],
      zoteroKind(valueIn(fields, 'itemtype')),
    ],
  };
}

/** A list that somebody keeps: every column is of references, and there are those that no list of references lacks. */
function isPlainList(keys: readonly string[]): boolean {
  const meanings = new Set<Meaning | undefined>(
    keys.filter((key) => key !== '').map((key) => meaningIn(listColumns, key)),
  );
  return (
    !meanings.has(undefined) &&
    (['title', 'author', 'year', 'container'] as const).every((meaning) => meanings.has(meaning))
  );
}

/** What has a journal and no kind is an article. */
function kindOf(
  fields: readonly WrittenField[],
  columns: FieldTable,
  names: 'given first' | undefined,
): WorkKind {
  const words = fields.filter(({ name }) => meaningIn(columns, name) === 'kind').map(({ value }) => value);
  const types = words.flatMap((each) => [each, ...each.split(/[;,|]/)]).map(typeOfWords);
  const hasContainer = fields.some(({ name }) => meaningIn(columns, name) === 'container');
  const type = types.find((each) => each !== undefined) ?? (hasContainer ? 'article-journal' : 'document');
  return { type, ...(names === undefined ? {} : { names }) };
}

function fieldsOf(cells: readonly Cell[], { names, headings }: Layout): readonly WrittenField[] {
  return cells.flatMap(({ column, text, at, row }) => {
    const name = names.get(column);
    if (name === undefined) return [];
    const line = Number(/line (\d+)/.exec(at)?.[1] ?? row);
    // Excel would take it for a number otherwise.
    return [{ name, called: headings.get(column) ?? name, value: text.replace(/^="(.*)"$/, '$1'), line }];
  });
}
