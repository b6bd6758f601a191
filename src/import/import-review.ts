import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { yearsAhead } from '../review/plausible-year.ts';
import { readReferences } from '../review/read-references.ts';
import { toDosIn } from '../review/to-dos-in.ts';
import { readYaml } from '../review/yaml/read-yaml.ts';
import { nodeAt, placeOfNode } from '../review/yaml/written.ts';
import { referencesScaffold, reviewScaffold, scaffoldInput } from '../scaffold/review-scaffold.ts';
import { planTable } from './columns/plan-table.ts';
import type { PlannedTable } from './columns/read-columns.ts';
import { type ImportReport, tableNotes } from './import-report.ts';
import { importedBlocks, importedReview } from './imported-review.ts';
import { importReferences, type ReferenceFile } from './references/import-references.ts';
import { importStudies } from './studies/import-studies.ts';
import type { ImportedStudies } from './studies/imported-studies.ts';
import type { KnownReference } from './studies/join-references.ts';
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
  /** The name of the sheet that holds the studies, where it was said. */
  readonly sheet?: string;
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
  const plan = table === undefined ? undefined : planTable(table.tables, there.columns, input.sheet);
  if (isFaults(plan)) faults.push(...plan);
  if (faults.length > 0 || isFaults(plan)) return refusedFor(faults);
  if (plan !== undefined && 'draft' in plan) {
    const { draft, known, questions } = plan;
    const notes = table === undefined ? [] : tableNotes(plan.table, table);
    const files = [{ name: 'columns.yaml', text: draft }];
    return { files, isDraft: true, report: { leftToDo: [], columns: { known, questions, notes } }, faults };
  }

  const start = scaffoldInput(input.id, input.today, {});
  const all: readonly KnownReference[] = [...(known?.items ?? []), ...references.items];
  const studies = plan === undefined ? undefined : importStudies(plan, all, [start.citekey]);
  if (plan !== undefined && studies?.studies.length === 0) return refusedFor([noStudies(plan)]);
  const files = [...reviewFiles(input, studies), ...referenceFiles(input, references.items, studies)];
  const report: ImportReport = {
    leftToDo: files.map(({ name, text }) => ({ name, count: toDosIn(readYaml(name, text).written).length })),
    ...(plan === undefined || studies === undefined || table === undefined
      ? {}
      : {
          table: {
            file: plan.table.file,
            ...(plan.table.sheet === undefined ? {} : { sheet: plan.table.sheet }),
            studies: studies.studies.length,
            joined: studies.joined,
            perhaps: studies.studies.length - studies.joined - studies.references.length,
            account: studies.account,
            asked: studies.asked,
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
  return { files, isDraft: false, report, faults };
}

const refusedFor = (faults: readonly Fault[]): Imported => ({
  files: [],
  isDraft: false,
  report: { leftToDo: [] },
  faults,
});

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

/**
 * A new `references.json` has the review’s own reference too, and one for each study that none was found for, to be filled in. What is new for one
 * that is there comes beside it.
 */
function referenceFiles(
  { id, today, there }: ImportInput,
  items: readonly { readonly id: string }[],
  studies: ImportedStudies | undefined,
): Imported['files'] {
  const isNew = [...items, ...(studies?.references ?? [])];
  if (there.references !== undefined)
    return isNew.length === 0 ? [] : [{ name: 'references.imported.json', text: json(isNew) }];
  const start = scaffoldInput(id, today, {});
  const hasOwn = items.some((item) => item.id === start.citekey);
  const own: readonly unknown[] = hasOwn ? [] : JSON.parse(referencesScaffold(start));
  return [{ name: 'references.json', text: json([...own, ...isNew]) }];
}

const json = (items: readonly unknown[]): string => `${JSON.stringify(items, undefined, 2)}\n`;
