import type { PlannedTable } from '../columns/read-columns.ts';
import type { Accounted, Asked } from '../import-report.ts';
import { makeId } from '../make-id.ts';
import { oneLine } from '../read-cell.ts';
import type { Cell } from '../table/table.ts';
import { mostRows, rowsOf } from '../table/table.ts';
import type {
  Charted,
  ImportedAttribute,
  ImportedMethod,
  ImportedStudies,
  ImportedStudy,
  Value,
} from './imported-studies.ts';
import { inWords, rowsInWords } from './in-words.ts';
import type { KnownReference } from './join-references.ts';
import { referencesOfStudies } from './references-of-studies.ts';
import { type StudyRow, type StudyRows, sortRows } from './rows-of-studies.ts';
import {
  type ChartedDraft,
  type Said,
  type StudyDraft,
  subThemeOf,
  type TableDraft,
  ThemeList,
} from './study-draft.ts';
import { shortName } from './study-names.ts';
import { takeCell } from './take-cell.ts';

type Taken = Omit<Accounted, 'cell'>;
type Account = Map<Cell, Taken>;

/**
 * The included studies of an extraction table. Rows of one study are brought together, and each study gets its reference, or one made of
 * what the table tells. What a cell says is taken over, or handed on to a person as a to-do; nothing is guessed, and each cell is accounted for
 * once.
 *
 * @param references those that studies can have
 * @param reserved other citekeys that are in use
 */
export function importStudies(
  plan: PlannedTable,
  references: readonly KnownReference[],
  reserved: readonly string[] = [],
): ImportedStudies {
  const { table, columns } = plan;
  const draft: TableDraft = {
    plan,
    columns: new Map(columns.map((column) => [column.column, column])),
    references,
    themes: new ThemeList(),
    methods: new Map(),
    attributes: new Map(),
  };
  // In the order of the table, whichever study is first to support one.
  for (const column of columns) {
    const { meaning } = column;
    if (meaning.is === 'sub-theme') draft.themes.add(subThemeOf(column, meaning.theme), meaning.theme);
  }
  const account: Account = new Map();
  const sorted = sortRows(plan);
  const asked: Asked[] = [];
  const merged = mergedInto(plan, sorted.studies);
  const found = referencesOfStudies(plan, sorted.studies, references, reserved);
  const ids = new Set<string>();
  const studies = sorted.studies.map((one, at): ImportedStudy => {
    const [{ names }] = one.rows;
    const { citekey, label, toDos } = found.studies[at] ?? { citekey: '', toDos: [] };
    const read = readStudy(one, merged, draft, account);
    const questions = [...toDos, ...read.asked];
    asked.push(...questions);
    return {
      ...read.study,
      toDos: [...questions.map(({ what }) => what), ...read.study.toDos],
      id: makeId(shortName(names.name), 'study', ids),
      name: names.name,
      ...(names.also === undefined ? {} : { also: names.also }),
      rows: one.rows.map(({ row }) => row),
      citekey,
      ...(label === undefined ? {} : { label }),
    };
  });
  const whole = [...found.asked, ...ofAllStudies(plan, studies)];
  for (const [row, cells] of rowsOf(table)) {
    const other = sorted.others.get(row);
    if (other === undefined) continue;
    const taken: Taken = other === 'heading' ? { as: 'heading' } : { as: 'left out', why: other.why };
    for (const cell of cells) account.set(cell, taken);
  }
  return {
    studies,
    methods: methodsOf(draft, studies),
    attributes: attributesOf(draft, studies),
    themes: draft.themes.themes,
    toDos: whole.map(({ what }) => what),
    joined: found.joined,
    references: found.made,
    account: table.cells.map((cell) => ({ cell, ...takenOf(cell, account) })),
    asked: [...whole, ...asked],
  };
}

function takenOf(cell: Cell, account: Account): Taken {
  const taken = account.get(cell);
  if (taken === undefined) throw new Error(`No account of ${cell.at}`);
  return taken;
}

interface Read {
  readonly study: Omit<ImportedStudy, 'id' | 'name' | 'also' | 'rows' | 'citekey' | 'label'>;
  readonly asked: readonly Asked[];
}

function readStudy(
  { rows, unnamed, hasNamesake }: StudyRows,
  merged: ReadonlyMap<number, readonly string[]>,
  table: TableDraft,
  account: Account,
): Read {
  const { name } = rows[0].names;
  const study: StudyDraft = {
    participants: [],
    ages: [],
    'mean age': [],
    'median age': [],
    sexes: new Map(),
    countries: new Set(),
    regions: new Set(),
    methods: new Map(),
    attributes: new Map(),
    supports: new Set(),
    toDos: rows.flatMap(({ row }) => merged.get(row) ?? []),
    notes: [],
  };
  for (const { cells } of rows) {
    for (const cell of cells) {
      const column = table.columns.get(cell.column);
      if (column === undefined) throw new Error(`No column for ${cell.at}`);
      account.set(cell, { column: column.name, ...takeCell(cell, column, study, table) });
    }
  }
  const has = (is: string) =>
    table.plan.columns.some(({ meaning, cells }) => meaning.is === is && cells.length > 0);
  const silent = (what: string): Value<never> => ({ toDo: `${what} in ${name}; the table says nothing` });
  const participants =
    together(study.participants, 'participants', account) ??
    (has('participants')
      ? { toDo: `how many people took part in ${name}; the table says nothing` }
      : { absent: 'not known', why: 'the extraction table has no column for it' });
  const ages = together(study.ages, 'ages', account) ?? (has('ages') ? silent('the ages') : undefined);
  const meanAge = together(study['mean age'], 'mean age', account);
  const medianAge = together(study['median age'], 'median age', account);
  const sexes = sexesOf(study, account);
  const asked = [
    ...(rows.length > 1 ? [severalRows(name, rows)] : []),
    ...(hasNamesake ? [namesake(name, rows)] : []),
    ...unnamed.map((row) => withoutName(name, row, table, account)),
  ];
  return {
    asked,
    study: {
      participants,
      ...(ages === undefined ? {} : { ages }),
      ...(meanAge === undefined ? {} : { meanAge }),
      ...(medianAge === undefined ? {} : { medianAge }),
      ...(sexes === undefined ? {} : { sexes }),
      ...(study.countries.size === 0 ? {} : { countries: [...study.countries] }),
      ...(study.regions.size === 0 ? {} : { regions: [...study.regions] }),
      methods: chartedOf(study.methods),
      attributes: chartedOf(study.attributes),
      supports: [...study.supports],
      toDos: study.toDos,
      notes: study.notes,
    },
  };
}

/** How many are of each sex or gender. What is not clear of one of them is a to-do, as the others alone would be taken for all. */
function sexesOf({ sexes }: StudyDraft, account: Account): ImportedStudy['sexes'] {
  const told = [...sexes].flatMap(([name, said]) => {
    const value = together(said, `number of ${name}`, account);
    return value === undefined ? [] : [{ name, value }];
  });
  const unclear = told.find(({ value }) => 'toDo' in value)?.value;
  if (unclear !== undefined && 'toDo' in unclear) return unclear;
  const counted = told.flatMap(({ name, value }) => ('is' in value ? [{ name, people: value.is }] : []));
  if (counted.length > 0) return { is: counted };
  const absent = told[0]?.value;
  return absent !== undefined && 'absent' in absent ? absent : undefined;
}

/** What the rows of one study say of a value, where they agree; undefined where none says anything. */
function together<Is>(said: readonly Said<Is>[], what: string, account: Account): Value<Is> | undefined {
  const [first] = said;
  if (first === undefined) return undefined;
  const values = said.map(({ value }) =>
    'is' in value ? JSON.stringify(value.is) : 'absent' in value ? value.absent : '',
  );
  if (said.length === 1 || (values[0] !== '' && new Set(values).size === 1)) return first.value;
  const cells = said.map(({ cell }) => `“${oneLine(cell.text)}” in ${cell.at}`);
  for (const { cell } of said) {
    const taken = account.get(cell);
    if (taken !== undefined)
      account.set(cell, { ...taken, as: 'to do', why: 'the rows of the study differ' });
  }
  return { toDo: `the ${what} of the whole study; its rows have ${inWords(cells)}` };
}

const severalRows = (name: string, rows: readonly StudyRow[]): Asked => {
  const reports = new Set(rows.flatMap(({ names: { doi, title } }) => doi ?? title ?? []));
  return {
    kind: 'studies with several rows',
    what: `${rowsInWords(rows)} are taken as one study, ${name}${
      reports.size > 1 ? `, told of in ${reports.size} reports, of which \`citekey\` names the first` : ''
    }: see that they are, and that its numbers are those of the whole study`,
  };
};

const namesake = (name: string, rows: readonly StudyRow[]): Asked => ({
  kind: 'studies with one name',
  what: `${rowsInWords(rows)}: another study is called ${name} as well, and its report is another: if both tell of one study, make one of them`,
});

function withoutName(
  name: string,
  { row, cells }: StudyRow,
  { columns }: TableDraft,
  account: Account,
): Asked {
  for (const cell of cells)
    account.set(cell, {
      as: 'to do',
      why: 'its row has no name of a study',
      ...named(columns.get(cell.column)),
    });
  const said = cells.map((cell) => `“${oneLine(cell.text)}” in ${cell.at}`);
  return {
    kind: 'rows without a name',
    what: `row ${row} names no study and may belong to ${name} above it; it has ${inWords(said)}`,
  };
}

const named = (column: { readonly name: string } | undefined): Pick<Taken, 'column'> =>
  column === undefined ? {} : { column: column.name };

/** By rows: a cell over several rows is read for the first of them; whether it holds for the studies of the others, a person must say. */
function mergedInto(
  { table, columns }: PlannedTable,
  studies: readonly StudyRows[],
): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  const cells = rowsOf(table);
  const studyOf = new Map(studies.flatMap((study) => study.rows.map(({ row }) => [row, study] as const)));
  for (const { row: first, lastRow, column } of table.merges) {
    const name = columns.find((one) => one.column === column)?.name;
    const cell = cells.get(first)?.find((one) => one.column === column);
    if (name === undefined || cell === undefined) continue;
    const note = `${cell.at} says “${oneLine(cell.text)}” under “${name}” for several rows: check whether it is true of this study`;
    for (let row = first + 1; row <= Math.min(lastRow, mostRows); row++)
      if (studyOf.get(row) !== studyOf.get(first)) notes.set(row, [...(notes.get(row) ?? []), note]);
  }
  return notes;
}

function methodsOf({ methods }: TableDraft, studies: readonly ImportedStudy[]): readonly ImportedMethod[] {
  return [...methods].map(([name, { names }]) => ({
    name,
    parts: names,
    isExclusive: studies.every(({ methods: of }) => namesIn(of.get(name)).length === 1),
  }));
}

/** More values than these are no heading of a table: each study then says it in words of its own. */
const mostValues = 20;

/** Values are listed, and counted, where studies share them; where nearly every study has its own, there is nothing to count. */
function attributesOf(
  { attributes }: TableDraft,
  studies: readonly ImportedStudy[],
): readonly ImportedAttribute[] {
  return [...attributes].map(([name, { names }]) => {
    const told = studies.map(({ attributes: of }) => namesIn(of.get(name)));
    const areShared =
      names.length > 0 && names.length <= mostValues && names.length <= told.flat().length / 2;
    return {
      name,
      isExclusive: told.every(({ length }) => length <= 1),
      ...(areShared ? { values: names } : {}),
    };
  });
}

const namesIn = (charted: Charted | undefined): readonly string[] =>
  charted === undefined || 'absent' in charted ? [] : charted;

const chartedOf = (draft: ReadonlyMap<string, ChartedDraft>): ReadonlyMap<string, Charted> =>
  new Map(
    [...draft].flatMap(([name, { names, absent }]): (readonly [string, Charted])[] =>
      names.size > 0 ? [[name, [...names]]] : absent === undefined ? [] : [[name, absent]],
    ),
  );

/** What no row tells, so that it is to be seen to once and not in each study. */
function ofAllStudies({ columns }: PlannedTable, studies: readonly ImportedStudy[]): readonly Asked[] {
  const has = (is: string) => columns.some(({ meaning, cells }) => meaning.is === is && cells.length > 0);
  const noted = columns.filter(({ meaning }) => meaning.is === 'note').map(({ name }) => `“${name}”`);
  return [
    ...(has('participants') || studies.length === 0
      ? []
      : [
          {
            kind: 'facts that the table does not have',
            what: 'the table has no column with participants: write in each study how many took part, as far as it is known',
          },
        ]),
    ...(noted.length === 0 || studies.every(({ notes }) => notes.length === 0)
      ? []
      : [
          {
            kind: 'columns kept as notes',
            what: `the data have no place for ${inWords(noted)}: it is kept as notes beside the studies; use what you need of it in themes, limitations or texts`,
          },
        ]),
  ];
}
