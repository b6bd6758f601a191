/** The letters that a spreadsheet gives a column: 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  let [name, left] = ['', column];
  while (left > 0) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
    left = Math.floor((left - 1) / 26);
  }
  return name;
}

/** A cell in A1 notation. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
