import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';

/** More than a review has studies and an extraction form has questions: what is beyond is a slip of the hand, or no such table. */
export const mostRows = 5_000;
const mostColumns = 1_000;

/** Whether a cell is where no table of studies reaches; rows and columns from 1. */
export const isBeyond = (row: number, column: number): boolean => row > mostRows || column > mostColumns;

export const tooLarge = (file: string, sheet?: string): Fault =>
  faultAgainst('table-is-readable', {
    place: topOf(file),
    found: `cells far to the right or below${sheet === undefined ? '' : ` on the sheet ‘${sheet}’`}`,
    expected: `at most ${mostRows} rows and ${mostColumns} columns`,
    suggestion: 'copy the rows and columns of the studies into a new sheet, and import that',
  });
