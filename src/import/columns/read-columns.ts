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
import { type ColumnMeaning, columnWords, readMeaning } from './column-meaning.ts';

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

/** Reads `columns.yaml` and brings it together with the table, or says all that does not hold in it. */
export function readColumns(
  file: string,
  text: string,
  tables: readonly Table[],
): PlannedTable | readonly Fault[] {
  const read = readYaml(file, text);
  const { data, faults: unshaped } = readShape(read, columnsShape);
  const written = [...read.faults, ...unshaped];
  if (data === undefined || written.length > 0) return inOrder(written);
  const table = data.sheet === undefined ? tables[0] : tables.find(({ sheet }) => sheet === data.sheet);
  if (table === undefined)
    return [
      faultAgainst('columns-are-known', {
        place: placeOf(read.written, ['sheet']),
        found: `the sheet ‘${data.sheet}’, which the table has not`,
        expected: `one of ${tables.map(({ sheet }) => `‘${sheet}’`).join(', ')}`,
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
    const meaning = words === undefined ? undefined : readMeaning(words);
    if (meaning !== undefined) return [{ ...column, meaning }];
    faults.push(
      faultAgainst('columns-are-known', {
        place:
          words === undefined
            ? keyPlaceOf(read.written, ['columns'])
            : placeOf(read.written, ['columns', column.name]),
        found:
          words === undefined
            ? `no line for the column ‘${column.name}’`
            : `\`${words}\` for the column ‘${column.name}’`,
        expected: `what it holds: ${columnWords.map(([word]) => `\`${word}\``).join(', ')}`,
      }),
    );
    return [];
  });
  faults.push(...study(planned, placeOf(read.written, ['columns'])));
  return faults.length > 0 ? inOrder(faults) : { table, headings, columns: planned };
}

/** Each study needs a name: one column of names, or one of authors and one of years. */
function study(columns: PlannedTable['columns'], place: Fault['place']): readonly Fault[] {
  const count = (is: ColumnMeaning['is']) => columns.filter(({ meaning }) => meaning.is === is).length;
  const fault = (found: string, expected: string): Fault =>
    faultAgainst('columns-are-known', {
      place,
      found,
      expected,
    });
  const twice = (['study', 'author', 'year', 'citekey', 'participants', 'ages', 'countries'] as const)
    .filter((is) => count(is) > 1)
    .map((is) => fault(`${count(is)} columns that hold \`${is}\``, 'one, and `leave out` for the others'));
  if (count('study') > 0 || count('author') > 0) return twice;
  return [
    ...twice,
    fault('no column with the names of the studies', '`study` for one column, or `author` and `year`'),
  ];
}
