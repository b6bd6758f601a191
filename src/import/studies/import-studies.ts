import type { PlannedTable } from '../columns/read-columns.ts';
import type { Accounted } from '../import-report.ts';
import { makeId } from '../make-id.ts';
import { oneLine } from '../read-cell.ts';
import { type Cell, mostRows, rowsOf } from '../table/table.ts';
import type { ImportedMethod, ImportedStudies, ImportedStudy } from './imported-studies.ts';
import { type StudyDraft, type TableDraft, ThemeList } from './study-draft.ts';
import {
  citekeyFor,
  findCitekey,
  type KnownReference,
  namesOf,
  shortName,
  whyNoStudy,
} from './study-names.ts';
import { takeCell } from './take-cell.ts';

/**
 * The included studies of an extraction table, one to a row. What a cell says is taken over, or handed on to a person as a to-do;
 * nothing is guessed, and each cell is accounted for once.
 *
 * @param references those that citekeys can name
 */
export function importStudies(plan: PlannedTable, references: readonly KnownReference[]): ImportedStudies {
  const { table, headings, columns } = plan;
  const draft: TableDraft = {
    plan,
    columns: new Map(columns.map((column) => [column.column, column])),
    references,
    themes: new ThemeList(),
    methods: new Map(),
    merged: mergedInto(plan),
  };
  // In the order of the table, whichever study is first to support one.
  for (const { name, meaning } of columns)
    if (meaning.is === 'sub-theme') draft.themes.add(name, meaning.theme);
  const account: Accounted[] = [];
  const studies: ImportedStudy[] = [];
  const ids = new Set<string>();
  const last = headings.at(-1) ?? 0;
  for (const [row, cells] of rowsOf(table)) {
    const [name = '', also] = namesOf(plan, cells);
    const left: Omit<Accounted, 'cell'> | undefined = headings.includes(row)
      ? { as: 'heading' }
      : row <= last
        ? { as: 'left out', why: 'it stands above the headings' }
        : leftOut(whyNoStudy(name, cells, plan));
    if (left !== undefined) {
      account.push(...cells.map((cell) => ({ cell, ...left })));
      continue;
    }
    const study = readStudy(name, cells, draft, account);
    const id = makeId(shortName(name), 'study', ids);
    studies.push({ ...study, id, name, ...(also === undefined ? {} : { also }), row });
  }
  return { studies, methods: methodsOf(draft, studies), themes: draft.themes.themes, account };
}

const leftOut = (why: string | undefined): Omit<Accounted, 'cell'> | undefined =>
  why === undefined ? undefined : { as: 'left out', why };

function readStudy(
  name: string,
  cells: readonly Cell[],
  table: TableDraft,
  account: Accounted[],
): Omit<ImportedStudy, 'id' | 'name' | 'also' | 'row'> {
  const { plan, references } = table;
  const found = findCitekey(name, references);
  const hasAges = plan.columns.some(({ meaning }) => meaning.is === 'ages');
  const study: StudyDraft = {
    methods: new Map(),
    supports: new Set(),
    toDos: [...(table.merged.get(cells[0]?.row ?? 0) ?? [])],
    ...(found === undefined ? {} : { citekey: found }),
    ...(hasAges ? { ages: { toDo: `the ages in ${name}; the table says nothing` } } : {}),
  };
  for (const cell of cells) {
    const column = table.columns.get(cell.column);
    if (column === undefined) throw new Error(`No column for ${cell.at}`);
    account.push({ cell, column: column.name, ...takeCell(cell, column, study, table) });
  }
  const { citekey, participants, methods, supports, toDos, ...more } = study;
  return {
    ...more,
    citekey: citekey ?? citekeyFor(name),
    participants: participants ?? { toDo: `how many people took part in ${name}; the table says nothing` },
    methods,
    supports: [...supports],
    toDos:
      citekey === undefined
        ? [`no reference was found for ${name}: write the id that it has in references.json`, ...toDos]
        : toDos,
  };
}

/** By rows: a cell over several rows is read for the first of them; whether it holds for the others, a person must say. */
function mergedInto({ table, columns }: PlannedTable): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  const cells = rowsOf(table);
  for (const { row: first, lastRow, column } of table.merges) {
    const name = columns.find((one) => one.column === column)?.name;
    const cell = cells.get(first)?.find((one) => one.column === column);
    if (name === undefined || cell === undefined) continue;
    const note = `${cell.at} says “${oneLine(cell.text)}” under “${name}” for several rows: see whether it holds for this study`;
    for (let row = first + 1; row <= Math.min(lastRow, mostRows); row++)
      notes.set(row, [...(notes.get(row) ?? []), note]);
  }
  return notes;
}

function methodsOf({ methods }: TableDraft, studies: readonly ImportedStudy[]): readonly ImportedMethod[] {
  return [...methods].map(([name, { names }]) => ({
    name,
    parts: names,
    isExclusive: studies.every((study) => study.methods.get(name)?.length === 1),
  }));
}
