import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { yearsAhead } from '../review/plausible-year.ts';
import { readReferences } from '../review/read-references.ts';
import { nodeAt, placeOfNode } from '../review/yaml/written.ts';
import { referencesScaffold, reviewScaffold, scaffoldInput } from '../scaffold/review-scaffold.ts';
import { planTable } from './columns/plan-table.ts';
import type { PlannedTable } from './columns/read-columns.ts';
import { type ImportReport, tableNotes } from './import-report.ts';
import { importedBlocks, importedReview } from './imported-review.ts';
import { importReferences, type ReferenceFile } from './references/import-references.ts';
import { importStudies } from './studies/import-studies.ts';
import type { ImportedStudies } from './studies/imported-studies.ts';
import type { KnownReference } from './studies/study-names.ts';
import type { Workbook } from './table/read-xlsx.ts';
import type { Table } from './table/table.ts';

interface DataFile {
  readonly file: string;
  readonly text: string;
}

export interface ImportInput {
  /** The name of the review’s folder. */
  readonly id: string;
  /** ISO 8601, for the edition of a new review. */
  readonly today: string;
  readonly table?: Omit<Workbook, 'tables'> & { readonly tables: readonly [Table, ...Table[]] };
  readonly references: readonly ReferenceFile[];
  /** What the folder has already. */
  readonly there: {
    readonly hasReview: boolean;
    readonly references?: DataFile;
    readonly columns?: DataFile;
  };
}

export interface Imported {
  /** New files, by their names in the folder. None where there are faults. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Whether a person is to look through `columns.yaml` first; nothing else is then written. */
  readonly isDraft: boolean;
  readonly report: ImportReport;
  readonly faults: readonly Fault[];
}

/** The data of a review from a table of studies, from references, or from both. What the folder has stays as it is. */
export async function importReview(input: ImportInput): Promise<Imported> {
  const { there, table } = input;
  const known =
    there.references === undefined ? undefined : readReferences(there.references.file, there.references.text);
  const references = await importReferences(
    input.references,
    known?.items.map((item, at) => {
      const { value } = nodeAt(known.written, [at]);
      return value === undefined ? item : { ...item, at: placeOfNode(known.written, value) };
    }) ?? [],
    Number(input.today.slice(0, 4)) + yearsAhead,
  );
  const faults = [...references.faults];
  const plan = table === undefined ? undefined : planTable(table.tables, there.columns);
  if (isFaults(plan)) faults.push(...plan);
  if (faults.length > 0 || isFaults(plan)) return { files: [], isDraft: false, report: {}, faults };
  if (plan !== undefined && 'draft' in plan)
    return { files: [{ name: 'columns.yaml', text: plan.draft }], isDraft: true, report: {}, faults };

  const all: readonly KnownReference[] = [...(known?.items ?? []), ...references.items];
  const studies = plan === undefined ? undefined : importStudies(plan, all);
  if (plan !== undefined && studies?.studies.length === 0)
    return { files: [], isDraft: false, report: {}, faults: [noStudies(plan)] };
  const report: ImportReport = {
    ...(plan === undefined || studies === undefined || table === undefined
      ? {}
      : {
          table: {
            file: plan.table.file,
            ...(plan.table.sheet === undefined ? {} : { sheet: plan.table.sheet }),
            studies: studies.studies.length,
            account: studies.account,
            notes: tableNotes(plan.table, table),
          },
        }),
    ...(input.references.length === 0
      ? {}
      : {
          references: {
            read: references.read,
            written: references.items.length,
            remarks: references.remarks,
          },
        }),
  };
  const files = [...reviewFiles(input, studies), ...referenceFiles(input, references.items, studies)];
  return { files, isDraft: false, report, faults };
}

const noStudies = ({ table: { file }, headings }: PlannedTable): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(file),
    found: `no row with a study below the headings in row ${headings.join(' and ')}`,
    expected: 'a row for each study, with its name',
    suggestion: 'see in columns.yaml whether `headings in rows` and `study` are right',
  });

const isFaults = (plan: ReturnType<typeof planTable> | undefined): plan is readonly Fault[] =>
  Array.isArray(plan);

function reviewFiles(
  { id, today, there, table }: ImportInput,
  studies: ImportedStudies | undefined,
): Imported['files'] {
  const start = scaffoldInput(id, today, {});
  if (!there.hasReview)
    return [
      {
        name: 'review.yaml',
        text: studies === undefined ? reviewScaffold(start) : importedReview(start, studies),
      },
    ];
  if (studies === undefined) return [];
  return [{ name: 'studies.imported.yaml', text: importedBlocks(table?.tables[0].file ?? '', studies) }];
}

/** A new `references.json` has the review’s own reference too, and one for each study that none was found for, to be filled in. */
function referenceFiles(
  { id, today, there }: ImportInput,
  items: readonly { readonly id: string }[],
  studies: ImportedStudies | undefined,
): Imported['files'] {
  if (there.references !== undefined)
    return items.length === 0 ? [] : [{ name: 'references.imported.json', text: json(items) }];
  const start = scaffoldInput(id, today, {});
  const ids = new Set(items.map((item) => item.id));
  const own: readonly unknown[] = ids.has(start.citekey) ? [] : JSON.parse(referencesScaffold(start));
  const stubs = (studies?.studies ?? []).filter(
    ({ citekey }) => !ids.has(citekey) && citekey !== start.citekey,
  );
  const unique = new Map(
    stubs.map(({ citekey, name }) => [
      citekey,
      { id: citekey, type: 'document', title: `TO DO: the reference of ${name}` },
    ]),
  );
  return [{ name: 'references.json', text: json([...own, ...items, ...unique.values()]) }];
}

const json = (items: readonly unknown[]): string => `${JSON.stringify(items, undefined, 2)}\n`;
