import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { didYouMean } from '../../fault/did-you-mean.ts';
import { type Fault, faultAgainst } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { wordings } from '../../review/schema/wording.ts';
import { inOrder } from '../../review/structure/in-order.ts';
import { readShape } from '../../review/structure/read-shape.ts';
import { shapeOf } from '../../review/structure/shape.ts';
import { readYaml } from '../../review/yaml/read-yaml.ts';
import { keyPlaceOf, placeOf } from '../../review/yaml/written.ts';
import { type Column, columnsOf } from '../table/columns-of.ts';
import type { Table } from '../table/table.ts';
import { sheetCalled, sheetNames } from './choose-sheet.ts';
import {
  type ColumnMeaning,
  columnWords,
  isQuestion,
  naming,
  onceOnly,
  readMeaning,
} from './column-meaning.ts';

const row = once(() =>
  z.int().min(1).register(wordings, { expected: 'the number of a row, from 1', standIn: 1 }),
);

const columnsSchema = once(() =>
  z
    .strictObject({
      sheet: z.string().register(wordings, { expected: 'the name of a sheet', standIn: '…' }).exactOptional(),
      'headings in rows': z
        .union([z.tuple([row()]), z.tuple([row(), row()])])
        .register(wordings, { expected: 'a list of one row or of two, such as [1] or [2, 3]', standIn: [1] }),
      'every question': z
        .enum(['leave out', 'note'])
        .register(wordings, {
          expected: '`leave out` or `note`, for every column that is left with a question',
          standIn: 'leave out',
        })
        .exactOptional(),
      columns: z
        .record(
          z.string(),
          z
            .string()
            .register(wordings, { expected: 'what the column holds, such as `participants`', standIn: '?' }),
        )
        .register(wordings, { expected: 'headings, each with what its column holds', standIn: {} }),
    })
    .register(wordings, { expected: '`headings in rows` and `columns`', called: 'a file of columns' }),
);

/** `columns.yaml`: what the columns of an extraction table hold. */
export const columnsShape = shapeOf('columns', columnsSchema);

/** A table with what each of its columns holds. */
export interface PlannedTable {
  readonly table: Table;
  /** The rows of the headings, from the top. */
  readonly headings: readonly number[];
  readonly columns: readonly (Column & { readonly meaning: ColumnMeaning })[];
}

/**
 * Reads `columns.yaml` and brings it together with the table, or says all that does not hold in it, and every question that is left.
 *
 * @param asked the name of a sheet, where one was asked for: it must be the one that the file is for
 */
export function readColumns(
  file: string,
  text: string,
  tables: readonly [Table, ...Table[]],
  asked?: string,
): PlannedTable | readonly Fault[] {
  const read = readYaml(file, text);
  const { data, faults: unshaped } = readShape(read, columnsShape);
  const written = [...read.faults, ...unshaped];
  if (data === undefined || written.length > 0) return inOrder(written);
  const table = data.sheet === undefined ? tables[0] : sheetCalled(tables, data.sheet);
  if (table === undefined)
    return [
      faultAgainst('columns-are-known', {
        place: placeOf(read.written, ['sheet']),
        found: `the sheet ‘${data.sheet}’, which is not in the table`,
        expected: `one of ${sheetNames(tables)}`,
      }),
    ];
  if (asked !== undefined && sheetCalled([table], asked) === undefined)
    return [
      faultAgainst('columns-are-known', {
        place: placeOf(read.written, data.sheet === undefined ? ['columns'] : ['sheet']),
        found: `columns of ${table.sheet === undefined ? 'a file of text' : `the sheet ‘${table.sheet}’`}, and \`--sheet "${asked}"\``,
        expected: 'columns of the sheet that was asked for',
        suggestion: `move ${file} to another folder, and run the same command again`,
      }),
    ];
  const headings = data['headings in rows'];
  const columns = columnsOf(table, headings);
  const names = columns.map(({ name }) => name);
  const faults: Fault[] = Object.keys(data.columns)
    .filter((name) => !names.includes(name))
    .map((name) =>
      faultAgainst('columns-are-known', {
        place: keyPlaceOf(read.written, ['columns', name]),
        found: `the column ‘${name}’, which is not in row ${headings.join(' and ')} of the table`,
        expected: 'the heading of a column',
        ...didYouMean(nearest(name, names)),
      }),
    );
  const planned = columns.flatMap((column) => {
    const words = Object.hasOwn(data.columns, column.name) ? data.columns[column.name] : undefined;
    const answer = words !== undefined && isQuestion(words) ? data['every question'] : undefined;
    const meaning = answer !== undefined ? { is: answer } : words && readMeaning(words);
    if (meaning) return [{ ...column, meaning }];
    const place = placeOf(read.written, ['columns', column.name]);
    if (words === undefined)
      faults.push(unknown(keyPlaceOf(read.written, ['columns']), `no line for the column ‘${column.name}’`));
    else if (isQuestion(words)) faults.push(question(place, words, column.name));
    else faults.push(unknown(place, `\`${words}\` for the column ‘${column.name}’`));
    return [];
  });
  faults.push(...study(planned, placeOf(read.written, ['columns'])));
  return faults.length > 0 ? inOrder(faults) : { table, headings, columns: planned };
}

const unknown = (place: Fault['place'], found: string): Fault =>
  faultAgainst('columns-are-known', {
    place,
    found,
    expected: `what it holds: ${columnWords.map(([word]) => `\`${word}\``).join(', ')}`,
  });

/** A question that is left, with what to do about it. */
function question(place: Fault['place'], words: string, column: string): Fault {
  const guess = words.trim().replace(/^(?:\?|perhaps)\s*/i, '');
  const answer =
    guess === ''
      ? 'write what it holds; `note` keeps it beside the studies'
      : `write \`${guess}\` if the guess is right`;
  return faultAgainst('columns-are-known', {
    place,
    found: `a question, \`${words.trim()}\`, for the column ‘${column}’`,
    expected: 'one of the words for columns, which are listed at the top of the file',
    suggestion: `${answer}; \`every question: leave out\` answers all questions that are left`,
  });
}

/** Each study needs a name: one column of names, or one of authors and one of years, or at least the title of its report. */
function study(columns: PlannedTable['columns'], place: Fault['place']): readonly Fault[] {
  const count = (is: ColumnMeaning['is']) => columns.filter(({ meaning }) => meaning.is === is).length;
  const fault = (found: string, expected: string): Fault =>
    faultAgainst('columns-are-known', {
      place,
      found,
      expected,
    });
  const twice = onceOnly
    .filter((is) => count(is) > 1)
    .map((is) =>
      fault(`${count(is)} columns that hold \`${is}\``, 'one, and `note` or `leave out` for the others'),
    );
  if (naming.some((is) => count(is) > 0)) return twice;
  return [
    ...twice,
    fault(
      'no column with the names of the studies',
      '`study` for one column, or `author` and `year`, or `title`',
    ),
  ];
}
