import { headingWords } from '../columns/heading-words.ts';
import type { PlannedTable } from '../columns/read-columns.ts';
import type { Cell } from '../table/table.ts';
import { mostRows, rowsOf } from '../table/table.ts';
import { folded } from './join-references.ts';
import { namesOf, type RowNames, whyNoStudy } from './study-names.ts';

/** A row that tells of a study. */
export interface StudyRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly names: RowNames;
}

/** The rows that tell of one study: one for each arm, each point in time, each report. */
export interface StudyRows {
  readonly rows: readonly [StudyRow, ...StudyRow[]];
  /** Rows below these that name no study, and may belong to it. */
  readonly unnamed: readonly StudyRow[];
  /** Whether another study has the same name, and another title or DOI. */
  readonly hasNamesake: boolean;
}

export interface SortedRows {
  readonly studies: readonly StudyRows[];
  /** What the rows are that tell of no study, by their numbers. */
  readonly others: ReadonlyMap<number, 'heading' | { readonly why: string }>;
}

/**
 * The rows of a table by the studies that they tell of. Rows with one name, or in cells that are merged over them, are one study; where such
 * a name is that of an author, and titles or DOIs say that there are two works, they are two.
 */
export function sortRows(plan: PlannedTable): SortedRows {
  const { table, headings } = plan;
  const last = headings.at(-1) ?? 0;
  const others = new Map<number, 'heading' | { readonly why: string }>();
  const studies: { readonly key: string; rows: [StudyRow, ...StudyRow[]]; unnamed: StudyRow[] }[] = [];
  const goesOn = mergedNames(plan);
  for (const [row, cells] of rowsOf(table)) {
    const names = namesOf(plan, cells);
    const one: StudyRow = { row, cells, names };
    const before = studies.at(-1);
    if (headings.includes(row)) others.set(row, 'heading');
    else if (row <= last) others.set(row, { why: 'it stands above the headings' });
    else if (
      before !== undefined &&
      goesOn.has(row) &&
      names.study === undefined &&
      names.author === undefined
    )
      before.rows.push(one);
    else {
      const why = whyNoStudy(names.name, cells, plan);
      const known = studies.find(({ key, rows }) => key === keyOf(names) && !isOther(names, rows));
      if (why !== undefined) others.set(row, { why });
      else if (names.name === '' && before === undefined)
        others.set(row, { why: 'the row has no name of a study' });
      else if (names.name === '' && before !== undefined) before.unnamed.push(one);
      else if (known !== undefined) known.rows.push(one);
      else studies.push({ key: keyOf(names), rows: [one], unnamed: [] });
    }
  }
  const agreed = agreedRows(plan);
  for (const study of studies) {
    const [first, ...rest] = study.rows.filter(({ row }) => agreed.has(row));
    if (first === undefined) continue;
    for (const { row } of study.rows)
      if (!agreed.has(row))
        others.set(row, { why: 'the row is one reviewer’s, beside that of their consensus' });
    study.rows = [first, ...rest];
  }
  const keys = studies.map(({ key }) => key);
  return {
    studies: studies.map(({ key, ...study }) => ({
      ...study,
      hasNamesake:
        study.rows[0].names.study !== undefined && keys.filter((other) => other === key).length > 1,
    })),
    others,
  };
}

/** The rows on which reviewers have agreed, where each of them has a row of their own as well: so Covidence exports them. */
function agreedRows({ columns }: PlannedTable): ReadonlySet<number> {
  const reviewers = columns.find(({ heading }) => headingWords(heading).has('reviewer'));
  return new Set(
    (reviewers?.cells ?? []).filter(({ text }) => /^consensus$/i.test(text)).map(({ row }) => row),
  );
}

/** What rows of one study have in common: its name in the table; else author and year; else the title. */
const keyOf = ({ study, author, year, title, name }: RowNames): string =>
  JSON.stringify(
    [study, author === undefined ? undefined : `${author} ${year ?? ''}`, title]
      .map((one) => one && folded(one))
      .find((one) => one) ?? folded(name),
  );

/** Whether a row is about another work than the rows before it: a study that has a number of its own can have several reports. */
function isOther(names: RowNames, rows: readonly StudyRow[]): boolean {
  if (names.study !== undefined && !/\p{L}{2}.*\d{4}/u.test(names.study)) return false;
  return rows.every(({ names: other }) => {
    const differ = (a: string | undefined, b: string | undefined) =>
      a !== undefined && b !== undefined && folded(a) !== folded(b);
    return names.doi !== undefined && other.doi !== undefined
      ? differ(names.doi, other.doi)
      : differ(names.title, other.title);
  });
}

/** The rows over which a cell with the name of a study is merged that begins above them. */
function mergedNames({ table, columns }: PlannedTable): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { row, lastRow, column } of table.merges) {
    const meaning = columns.find((one) => one.column === column)?.meaning.is;
    if (meaning !== 'study' && meaning !== 'author') continue;
    for (let at = row + 1; at <= Math.min(lastRow, mostRows); at++) rows.add(at);
  }
  return rows;
}
