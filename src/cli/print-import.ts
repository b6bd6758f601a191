import {
  type Accounted,
  type Asked,
  counted,
  type ImportReport,
  type Outcome,
  type Remark,
  type TableReport,
} from '../import/import-report.ts';
import { cellName } from '../import/table/table.ts';
import { cutWords, inThousands, many, printable, toned } from './terminal.ts';

/** How a report is told: the whole of it, or as much as fits a screen. */
export interface Telling {
  readonly colour: boolean;
  /** Whether every cell and every entry has its line, with all its words. */
  readonly whole: boolean;
  /** The file that has the whole, as messages show it; undefined where there is none. */
  readonly wholeIn?: string;
}

/** Kinds of things of which a screen has room in one place. */
const mostKinds = 6;

/**
 * What was imported, on a screen: what went in, what needs a person and what was left out, by kind, each with a number and an example at its
 * place; counts that can be checked; and what is left to do in what was written. The whole has a line for everything that was not simply
 * taken over.
 */
export function printImport(report: ImportReport, telling: Telling): string {
  const { table, references, columns, leftToDo } = report;
  const { colour, whole } = telling;
  const lines: string[] = [];
  const row = (label: string, words: string) =>
    lines.push(`  ${toned(label.padEnd(9), 'dim', colour)} ${cutWords(words, whole)}`);
  const rows = (label: string, all: readonly string[], kinds: readonly Kind[]) => {
    if (whole) for (const words of all) row(label, words);
    else for (const words of byKind(kinds)) row(label, words);
  };
  if (columns !== undefined) {
    const { known, questions, notes } = columns;
    row(
      'columns',
      `${known} understood${questions.length === 0 ? '' : `, ${questions.length} with a question${namesOf(questions)}`}`,
    );
    for (const note of notes) row('note', note);
  }
  if (table !== undefined) {
    lines.push(toned(printable(tableName(table)), 'bold', colour));
    row('read', countsOf(table));
    row('went in', wentIn(table));
    for (const note of table.notes) row('note', note);
    rows(
      'to do',
      table.asked.map(({ what }) => what),
      kindsOfAsked(table.asked),
    );
    rows(
      'to do',
      only(table, 'to do').map(cellInWords),
      kindsOf(only(table, 'to do'), keyOfCell, cellInWords, (count) => many(count, 'cell')),
    );
    if (whole) for (const one of only(table, 'noted')) row('note', cellInWords(one));
    rows('left out', byRange(only(table, 'left out')), kindsLeftOut(only(table, 'left out')));
  }
  if (references !== undefined) {
    const { read, written, remarks } = references;
    lines.push(toned(`${many(read, 'reference')} read, ${written} written`, 'bold', colour));
    for (const as of ['changed', 'to do', 'left out'] as const) {
      const some = remarks.filter((remark) => remark.as === as);
      rows(
        as,
        some.map(remarkInWords),
        kindsOf(some, kindOfRemark, remarkInWords, (count) => `${inThousands(count)} entries`),
      );
    }
  }
  if (leftToDo.length > 0) row('to do', left(leftToDo));
  if (telling.wholeIn !== undefined) row('in full', telling.wholeIn);
  return lines.map((line) => `${line}\n`).join('');
}

const tableName = ({ file, sheet, studies }: TableReport): string =>
  `${file}${sheet === undefined ? '' : `, sheet ‘${sheet}’`}: ${studies} ${studies === 1 ? 'study' : 'studies'}`;

function countsOf({ account }: TableReport): string {
  const { heading, understood, noted, 'to do': unclear, 'left out': leftOut } = counted(account);
  return `${many(account.length, 'cell')}: ${many(heading, 'heading')}, ${understood} understood, ${
    noted === 0 ? '' : `${noted} kept as notes, `
  }${unclear} unclear, ${leftOut} left out`;
}

function wentIn({ studies, joined, perhaps }: TableReport): string {
  const none = studies - joined - perhaps;
  const parts = [
    ...(joined > 0 ? [`${joined} with their reference`] : []),
    ...(perhaps > 0 ? [`${perhaps} with a reference to confirm`] : []),
    ...(none > 0 ? [`${none} without a reference`] : []),
  ];
  return `${inThousands(studies)} ${studies === 1 ? 'study' : 'studies'}: ${parts.join(', ')}`;
}

/** What is left to do in the files that were written; that nothing is, only where it is so. */
function left(files: ImportReport['leftToDo']): string {
  const all = files.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'nothing is left to do in what was written';
  const each = files
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${inThousands(count)} in ${name}`);
  return `${many(all, 'thing')} left to do in what was written: ${each.join(', ')}`;
}

const namesOf = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `: ${names
        .slice(0, 5)
        .map((name) => `‘${name}’`)
        .join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

const only = ({ account }: TableReport, outcome: Outcome): readonly Accounted[] =>
  account.filter(({ as }) => as === outcome);

/** Things of one kind: how many they are, and how they are told in a line. */
interface Kind {
  readonly count: number;
  readonly words: string;
}

/** The most frequent kinds, and how many others there are. */
function byKind(kinds: readonly Kind[]): readonly string[] {
  const shown =
    kinds.length <= mostKinds ? kinds : kinds.toSorted((a, b) => b.count - a.count).slice(0, mostKinds - 1);
  const others = kinds.filter((kind) => !shown.includes(kind));
  const more = others.reduce((sum, { count }) => sum + count, 0);
  return [
    ...shown.map(({ words }) => words),
    ...(others.length > 0 ? [`and ${inThousands(more)} more, of ${others.length} other kinds`] : []),
  ];
}

/**
 * Things by what they have in common, each with the first of them as an example.
 *
 * @param several what stands before the example where there are several
 */
function kindsOf<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  inWords: (thing: Thing) => string,
  several: (count: number, first: Thing) => string,
): readonly Kind[] {
  return [...groupsBy(things, keyOf).values()].map(([first, ...rest]) => ({
    count: rest.length + 1,
    words: `${rest.length === 0 ? '' : `${several(rest.length + 1, first)}, such as `}${inWords(first)}`,
  }));
}

function groupsBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly [Thing, ...Thing[]]> {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

const kindsOfAsked = (asked: readonly Asked[]): readonly Kind[] =>
  [...groupsBy(asked, ({ kind }) => kind)].map(([kind, [first, ...rest]]) => ({
    count: rest.length + 1,
    words: rest.length === 0 ? first.what : `${inThousands(rest.length + 1)} ${kind}, such as: ${first.what}`,
  }));

const keyOfCell = ({ column, why }: Accounted): string => JSON.stringify([column, why]);

const cellInWords = ({ cell, column, why }: Accounted): string =>
  `${cell.at}${column === undefined ? '' : `, ${column}`}: “${cell.text}”${why === undefined ? '' : `; ${why}`}`;

/** Cells that are left out, by the reason for it, and how many columns or rows they fill. */
const kindsLeftOut = (cells: readonly Accounted[]): readonly Kind[] =>
  [...groupsBy(cells, ({ why }) => why ?? '')].map(([why, group]) => {
    const [told, ...more] = byRange(group);
    if (told !== undefined && more.length === 0) return { count: group.length, words: told };
    const columns = [...new Set(group.map(({ column }) => column))];
    const where = columns.includes(undefined)
      ? many(new Set(group.map(({ cell }) => cell.row)).size, 'row')
      : many(columns.length, 'column');
    return {
      count: group.length,
      words: `${many(group.length, 'cell')} in ${where}, such as ${group[0].cell.at}; ${why}`,
    };
  });

/** Cells that are left out for one reason, a line for each column or row of them. */
function byRange(cells: readonly Accounted[]): readonly string[] {
  const groups = groupsBy(cells, ({ why, column, cell }) => JSON.stringify([why, column ?? cell.row]));
  return [...groups.values()].map((group) => {
    const [first] = group;
    const last = group.at(-1) ?? first;
    const name = first.column === undefined ? '' : `, ${first.column}`;
    if (group.length === 1) return cellInWords(first);
    const from = cellName(first.cell.row, first.cell.column);
    const to = cellName(last.cell.row, last.cell.column);
    return `${from} to ${to}${name} (${many(group.length, 'cell')}); ${first.why ?? ''}`;
  });
}

const remarkInWords = ({ place, entry, what }: Remark): string =>
  `${place.file}:${place.line}, ${entry}: ${what}`;

/** What a remark is about, without the words of its own entry. */
const kindOfRemark = ({ place, what }: Remark): string =>
  JSON.stringify([
    place.file,
    what
      .replaceAll(/“[^”]*”/g, '“…”')
      .replace(/^(its citekey is now) \S+/, '$1 …')
      .replace(/(there already, as) .*$/, '$1 …'),
  ]);

/**
 * What to do after an import, step after step.
 *
 * @param written names of the new files
 * @param folder that of the review, as messages show it
 * @param again the words of the same command, as written
 * @param questions how many columns are a question
 */
export function afterImport(
  written: readonly string[],
  folder: string,
  again: readonly string[],
  questions: number,
): readonly string[] {
  const has = (name: string) => written.includes(name);
  if (has('columns.yaml'))
    return [
      `Look through ${folder}/columns.yaml: it says what each column of the table holds${
        questions === 0 ? '' : `, and ${questions === 1 ? 'one is a question' : `${questions} are questions`}`
      }.`,
      `npx brevier ${again.map(quoted).join(' ')}   the same again imports the table`,
    ];
  return [
    ...(has('references.imported.json')
      ? [
          `Copy what you want of ${folder}/references.imported.json into references.json, which was left as it is.`,
        ]
      : []),
    ...(has('studies.imported.yaml')
      ? [`Copy what you want of ${folder}/studies.imported.yaml into review.yaml, which was left as it is.`]
      : []),
    ...(has('review.yaml')
      ? [
          `Fill in ${folder}/review.yaml from top to bottom. If the review itself is among the references, write its “id” after \`citekey\`.`,
        ]
      : []),
    `npx brevier check ${folder}   lists what is left to do, in order`,
    `npx brevier build ${folder}   makes the documents, which say that they are drafts until nothing is left`,
  ];
}

/** As a terminal takes it for one word. */
const quoted = (word: string): string => (/\s/.test(word) ? `"${word}"` : word);
