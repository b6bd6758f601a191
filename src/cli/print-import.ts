import {
  type Accounted,
  counted,
  type ImportReport,
  type Outcome,
  type TableReport,
} from '../import/import-report.ts';
import { cellName } from '../import/table/table.ts';
import { cutWords, many, printable, toned } from './terminal.ts';

/**
 * What was imported: counts that can be checked, and all that was not simply taken over, each with its place. As an import is not made
 * twice, every row is shown; of a long cell its first words are.
 *
 * @param whole whether all words of a cell are shown
 */
export function printImport({ table, references }: ImportReport, colour: boolean, whole: boolean): string {
  const lines: string[] = [];
  const row = (label: string, words: string) =>
    lines.push(`  ${toned(label.padEnd(9), 'dim', colour)} ${cutWords(words, whole)}`);
  if (table !== undefined) {
    const { heading, understood, 'to do': toDo, 'left out': leftOut } = counted(table.account);
    lines.push(toned(printable(tableName(table)), 'bold', colour));
    row(
      'read',
      `${many(table.account.length, 'cell')}: ${many(heading, 'heading')}, ${understood} understood, ${toDo} to do, ${leftOut} left out`,
    );
    for (const note of table.notes) row('note', note);
    for (const { cell, column, why } of only(table, 'to do'))
      row('to do', `${cell.at}, ${column ?? ''}: “${cell.text}”; ${why ?? ''}`);
    for (const words of grouped(only(table, 'left out'))) row('left out', words);
  }
  if (references !== undefined) {
    const { read, written, remarks } = references;
    lines.push(toned(`${many(read, 'reference')} read, ${written} written`, 'bold', colour));
    for (const as of ['changed', 'to do', 'left out'] as const)
      for (const { place, entry, what } of remarks.filter((remark) => remark.as === as))
        row(as, `${place.file}:${place.line}, ${entry}: ${what}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const tableName = ({ file, sheet, studies }: TableReport): string =>
  `${file}${sheet === undefined ? '' : `, sheet ‘${sheet}’`}: ${studies} ${studies === 1 ? 'study' : 'studies'}`;

const only = ({ account }: TableReport, outcome: Outcome): readonly Accounted[] =>
  account.filter(({ as }) => as === outcome);

/** Cells that are left out for one reason, a line for each column or row of them. */
function grouped(cells: readonly Accounted[]): readonly string[] {
  const groups = new Map<string, Accounted[]>();
  for (const one of cells) {
    const key = JSON.stringify([one.why, one.column ?? one.cell.row]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return '';
    const name = first.column === undefined ? '' : `, ${first.column}`;
    if (group.length === 1) return `${first.cell.at}${name}: “${first.cell.text}”; ${first.why ?? ''}`;
    const from = cellName(first.cell.row, first.cell.column);
    const to = cellName(last.cell.row, last.cell.column);
    return `${from} to ${to}${name} (${many(group.length, 'cell')}); ${first.why ?? ''}`;
  });
}

/**
 * What to do after an import, step after step.
 *
 * @param written names of the new files
 * @param folder that of the review, as messages show it
 * @param files the files that were imported, as written
 * @param to the folder, as written
 */
export function afterImport(
  written: readonly string[],
  folder: string,
  files: readonly string[],
  to: string,
): readonly string[] {
  const has = (name: string) => written.includes(name);
  if (has('columns.yaml'))
    return [
      `Look through ${folder}/columns.yaml: it says what each column of the table holds.`,
      `npx brevier import ${[...files, '--to', to].map(quoted).join(' ')}   the same again imports the table`,
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
