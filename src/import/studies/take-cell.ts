import { doiWithin } from '../../citation/doi.ts';
import { absenceInWords } from '../../review/absence-in-words.ts';
import { isNoPlace, isPartOfTheWorld } from '../../review/parts-of-the-world.ts';
import type { ColumnMeaning } from '../columns/column-meaning.ts';
import type { PlannedTable } from '../columns/read-columns.ts';
import type { Accounted } from '../import-report.ts';
import {
  oneLine,
  type Read,
  readAges,
  readCount,
  readCountries,
  readMark,
  readMiddleAge,
} from '../read-cell.ts';
import type { Cell } from '../table/table.ts';
import type { Value } from './imported-studies.ts';
import { NameList, readNames, type StudyDraft, subThemeOf, type TableDraft } from './study-draft.ts';

type Column = PlannedTable['columns'][number];
type Taken = Pick<Accounted, 'as' | 'why'>;

const understood: Taken = { as: 'understood' };

/** Takes what a cell says into the draft of its study, or leaves a to-do there; says what became of the cell. */
export function takeCell(cell: Cell, column: Column, study: StudyDraft, table: TableDraft): Taken {
  const { meaning } = column;
  const ask = (why: string, instead: string): Taken => {
    study.toDos.push(`${cell.at} says “${oneLine(cell.text)}” under “${column.name}”: ${instead}`);
    return { as: 'to do', why };
  };
  switch (meaning.is) {
    case 'leave out':
      return { as: 'left out', why: 'the column is to be left out' };
    case 'study':
    case 'author':
    case 'year':
    case 'title':
    case 'journal':
      return understood;
    case 'doi':
      return doiWithin(cell.text) !== undefined ||
        /10\.\d{4,9}\/\S/.test(cell.text) ||
        absenceInWords(cell.text)
        ? understood
        : ask('it is no DOI', 'see whether its reference is the right one');
    case 'note':
      study.notes.push(`${column.name}: ${oneLine(cell.text)}`);
      return { as: 'noted' };
    case 'citekey':
      if (!table.references.some(({ id }) => id === cell.text))
        return ask('no reference has this citekey', 'write the id that the study has in references.json');
      return understood;
    case 'participants': {
      const [value, taken] = told(cell, readCount(cell, table.plan.table.commaIsPoint), 'participants');
      study.participants.push({ cell, value });
      return taken;
    }
    case 'ages': {
      const [value, taken] = told(cell, readAges(cell), 'ages');
      study.ages.push({ cell, value });
      return taken;
    }
    case 'mean age':
    case 'median age': {
      const [value, taken] = told(cell, readMiddleAge(cell), meaning.is);
      study[meaning.is].push({ cell, value });
      return taken;
    }
    case 'sex': {
      // There were none: nothing is left to be counted.
      if (cell.text === '0') return understood;
      const name = meaning.name ?? column.name;
      const [value, taken] = told(cell, readCount(cell, table.plan.table.commaIsPoint), `number of ${name}`);
      const said = study.sexes.get(name) ?? [];
      study.sexes.set(name, said);
      said.push({ cell, value });
      return taken;
    }
    case 'countries':
    case 'regions':
      return takePlaces(cell, meaning.is, study, ask);
    case 'method':
    case 'attribute':
      return takeCharted(cell, meaning, column, study, table, ask);
    case 'sub-theme': {
      const id = table.themes.add(subThemeOf(column, meaning.theme), meaning.theme);
      const mark = readMark(cell);
      if (mark === undefined)
        return ask('it is no mark such as x, yes or 1', `add ${id} to \`supports\` if the study supports it`);
      if (mark) study.supports.add(id);
      return understood;
    }
    case 'sub-themes':
      return takeSubThemes(cell, column, meaning, study, table, ask);
  }
}

type Ask = (why: string, instead: string) => Taken;

/** A part of the world in a column of countries, as many tables have it, is told as one: countries are counted. */
function takePlaces(cell: Cell, is: 'countries' | 'regions', study: StudyDraft, ask: Ask): Taken {
  if (absenceInWords(cell.text) !== undefined)
    return ask(`a study without ${is} has no such line`, `add its \`${is}\`, or delete this note`);
  const read = readCountries(cell);
  if (!('is' in read))
    return ask(
      is === 'countries' ? read.unclear : 'it holds more than names of regions',
      `add its \`${is}\``,
    );
  if (read.is.some(isNoPlace))
    return ask('it names no place', `add its \`countries\` or \`regions\`, or delete this note`);
  for (const name of read.is)
    if (is === 'regions' || isPartOfTheWorld(name)) study.regions.add(name);
    else study.countries.add(name);
  return understood;
}

function takeCharted(
  cell: Cell,
  { is, name: called }: Extract<ColumnMeaning, { is: 'method' | 'attribute' }>,
  column: Column,
  study: StudyDraft,
  table: TableDraft,
  ask: Ask,
): Taken {
  const name = called ?? column.name;
  const [block, what] =
    is === 'method' ? (['methods', 'method'] as const) : (['attributes', 'value'] as const);
  const absent = absenceInWords(cell.text);
  const names = cell.kind === 'text' && /\p{L}/u.test(cell.text) ? readNames(cell.text) : [];
  // A breakdown has parts; an attribute that is told of no study is still one.
  const isNowhere = is === 'method' && column.cells.every(({ text }) => absenceInWords(text) !== undefined);
  if ((absent === undefined && names.length === 0) || isNowhere)
    return ask(`it names no ${what}`, `add what it has of “${name}” to \`${block}\`, or delete this note`);
  const list = table[block].get(name) ?? new NameList();
  table[block].set(name, list);
  const charted = study[block].get(name) ?? { names: new Set() };
  study[block].set(name, charted);
  if (absent === undefined) for (const one of names) charted.names.add(list.add(one));
  else charted.absent = { absent, why: `the extraction table has “${oneLine(cell.text)}” in ${cell.at}` };
  return understood;
}

function takeSubThemes(
  cell: Cell,
  { cells }: Column,
  { theme }: Extract<ColumnMeaning, { is: 'sub-themes' }>,
  { supports }: StudyDraft,
  { themes }: TableDraft,
  ask: Ask,
): Taken {
  const instead = 'add its sub-themes to `supports`, or delete this note';
  if (cell.kind !== 'text' || absenceInWords(cell.text) !== undefined)
    return ask('it names no sub-theme', instead);
  const names = readNames(cell.text);
  if (names.length === 0) return ask('it names no sub-theme', instead);
  if (cell.text.includes(',') && !cells.some(({ text }) => /[;|\n]/.test(text)))
    return ask('a comma can join two sub-themes or be in a name: put ; between sub-themes', instead);
  for (const name of names) supports.add(themes.add(name, theme));
  return understood;
}

/** What is written in the data for a value, and what became of its cell. */
function told<Is>(cell: Cell, read: Read<Is>, what: string): readonly [Value<Is>, Taken] {
  if ('is' in read) return [read, understood];
  const said = `“${oneLine(cell.text)}” in ${cell.at}`;
  const absent = absenceInWords(cell.text);
  if (absent !== undefined)
    return [{ absent, why: `the extraction table has ${said} for the ${what}` }, understood];
  return [
    { toDo: `the ${what}; the table has ${said}: ${read.unclear}` },
    { as: 'to do', why: read.unclear },
  ];
}
