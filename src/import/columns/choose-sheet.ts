import { didYouMean } from '../../fault/did-you-mean.ts';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { columnsOf, findHeadings } from '../table/columns-of.ts';
import type { Table } from '../table/table.ts';
import { naming } from './column-meaning.ts';
import { proposeMeanings } from './propose-meanings.ts';

/**
 * The sheet of a workbook that holds the studies: the one that was asked for; else the first, or, where that is a title page, a read-me or a
 * list of words, the only other that has a column with the names of studies.
 *
 * @param tables in the order of the workbook; of a file of text the one table
 * @param asked the name of a sheet
 */
export function chooseSheet(tables: readonly [Table, ...Table[]], asked: string | undefined): Table | Fault {
  const [first] = tables;
  if (asked !== undefined) return sheetCalled(tables, asked) ?? noSuchSheet(tables, asked);
  if (hasStudies(first)) return first;
  const [other, ...more] = tables.filter(hasStudies);
  if (other !== undefined && more.length > 0) return severalSheets(tables, other);
  return other ?? (findHeadings(first).length > 0 ? first : noHeadings(tables));
}

/** The sheet of a name, in capitals or not; undefined where there is none. */
export const sheetCalled = (tables: readonly Table[], name: string): Table | undefined =>
  tables.find(({ sheet }) => sheet === name) ??
  tables.find(({ sheet }) => sheet?.trim().toLowerCase() === name.trim().toLowerCase());

/** Whether a sheet has headings with rows below them, and one of them names the studies. */
function hasStudies(table: Table): boolean {
  const headings = findHeadings(table);
  if (headings.length === 0) return false;
  const columns = columnsOf(table, headings);
  const isNaming = proposeMeanings(columns).map(
    ({ meaning, how }) => how !== 'unsure' && naming.some((is) => is === meaning?.is),
  );
  return columns.some(({ cells }, at) => isNaming[at] && cells.length > 0);
}

export const sheetNames = (tables: readonly Table[]): string =>
  tables.map(({ sheet }) => `‘${sheet ?? ''}’`).join(', ');

const noSuchSheet = (tables: readonly [Table, ...Table[]], asked: string): Fault =>
  tables[0].sheet === undefined
    ? faultAgainst('table-is-readable', {
        place: topOf(tables[0].file),
        found: `a text file, which has no sheet ‘${asked}’`,
        expected: 'no `--sheet`',
      })
    : faultAgainst('table-is-readable', {
        place: topOf(tables[0].file),
        found: `no sheet ‘${asked}’`,
        expected: `one of ${sheetNames(tables)}`,
        ...didYouMean(
          nearest(
            asked,
            tables.flatMap(({ sheet }) => sheet ?? []),
          ),
        ),
      });

const severalSheets = (tables: readonly [Table, ...Table[]], like: Table): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(tables[0].file),
    found: `no names of studies on the first sheet, and more than one other that has them; the sheets are ${sheetNames(tables)}`,
    expected: 'the sheet with a row for each study',
    suggestion: `name it, such as \`--sheet "${like.sheet ?? ''}"\``,
  });

function noHeadings(tables: readonly [Table, ...Table[]]): Fault {
  const [{ file, sheet }] = tables;
  return faultAgainst('table-is-readable', {
    place: topOf(file),
    found: `no row of headings${sheet === undefined ? '' : ` on the sheet ‘${sheet}’`}${
      tables.length > 1 ? `; the sheets are ${sheetNames(tables)}` : ''
    }`,
    expected: 'a row with the headings of the columns, and a row for each study below it',
    ...(tables.length > 1 ? { suggestion: 'name the sheet with the studies after `--sheet`' } : {}),
  });
}
