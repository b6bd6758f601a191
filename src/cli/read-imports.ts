import { resolve } from 'node:path';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { ImportInput } from '../import/import-review.ts';
import { binaryKindOf, textKindOf } from '../import/kind-of-file.ts';
import type { ReferenceFile } from '../import/references/import-references.ts';
import type { Workbook } from '../import/table/read-xlsx.ts';
import { decodeForeignText } from '../io/decode-text.ts';
import { shownPath } from '../io/paths.ts';
import { readForeignFile } from '../io/read-text-file.ts';
import type { WrongUse } from './choose-reviews.ts';

/** Megabytes: the references of a thousand reviews, or a table with a page of text in every cell. */
const mostMegabytes = 10;

export interface Imports {
  readonly table?: NonNullable<ImportInput['table']>;
  readonly references: readonly ReferenceFile[];
  /** What a person should know of how the files were read. */
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads the files that are to be imported, each as what it is. */
export async function readImports(named: readonly string[], from: string): Promise<Imports | WrongUse> {
  const faults: Fault[] = [];
  const notes: string[] = [];
  const references: ReferenceFile[] = [];
  const workbooks: (Workbook & { readonly file: string })[] = [];
  for (const name of named) {
    const path = resolve(from, name);
    const file = shownPath(path, from);
    const bytes = await readForeignFile(path, file, { what: 'a file', mostMegabytes });
    if ('wrongUse' in bytes) return bytes;
    if ('rule' in bytes) {
      faults.push(bytes);
      continue;
    }
    const made = await readAs(file, bytes, notes);
    if ('rule' in made) faults.push(made);
    else if ('format' in made) references.push(made);
    else workbooks.push({ ...made, file });
  }
  const [workbook, other] = workbooks;
  if (workbook !== undefined && other !== undefined)
    return {
      wrongUse: `${workbook.file} and ${other.file} are both tables: import one table of studies at a time`,
    };
  const [first, ...rest] = workbook?.tables ?? [];
  if (workbook !== undefined && first === undefined) faults.push(empty(workbook.file));
  return {
    references,
    notes,
    faults,
    ...(workbook === undefined || first === undefined
      ? {}
      : { table: { tables: [first, ...rest] as const, hidden: workbook.hidden } }),
  };
}

async function readAs(
  file: string,
  bytes: Uint8Array,
  notes: string[],
): Promise<Workbook | ReferenceFile | Fault> {
  const binary = binaryKindOf(file, bytes);
  if (binary === 'workbook') {
    const workbook = await (await import('../import/table/read-xlsx.ts')).readXlsx(file, bytes);
    return 'rule' in workbook ? workbook : listOrStudies(workbook, notes);
  }
  if (binary !== undefined) return binary;
  const decoded = decodeForeignText(bytes, file);
  if ('rule' in decoded) return decoded;
  if (decoded.encoding !== undefined)
    notes.push(`${file} was read as ${decoded.encoding}: see that its letters are right`);
  const kind = textKindOf(file, decoded.text);
  if (typeof kind !== 'string') return kind;
  if (kind !== 'text table' && kind !== 'workbook') return { file, text: decoded.text, format: kind };
  const table = (await import('../import/table/read-csv.ts')).readCsv(file, decoded.text);
  if ('rule' in table) return table;
  return listOrStudies({ tables: table.cells.length === 0 ? [] : [table], hidden: [] }, notes);
}

/**
 * A table whose headings are those of a list of references holds references, and no studies. A workbook with another sheet beside it is one of
 * studies: a person may keep both in it.
 */
async function listOrStudies(workbook: Workbook, notes: string[]): Promise<Workbook | ReferenceFile> {
  const [table, ...others] = workbook.tables;
  if (table === undefined || others.length > 0) return workbook;
  const { referenceListIn } = await import('../import/references/read-list.ts');
  const list = referenceListIn(table);
  if (list === undefined) return workbook;
  const of = list.of === 'a list of references' ? '' : ` from ${list.of}`;
  notes.push(
    `${table.file} was read as a list of references${of}, by its headings; a table of studies has others as well, such as the participants`,
  );
  return list;
}

const empty = (file: string): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(file),
    found: 'nothing in the table',
    expected: 'a row with the headings of the columns, and a row for each study below it',
  });
