import type { PlannedTable } from '../columns/read-columns.ts';
import { unaccented } from '../make-id.ts';
import { oneLine } from '../one-line.ts';
import type { Cell } from '../table/table.ts';

/** The study’s name in a row, or its author and year where these have columns of their own; empty where there is none. */
export function nameOf({ columns }: PlannedTable, cells: readonly Cell[]): string {
  const text = (is: 'study' | 'author' | 'year'): string => {
    const column = columns.find(({ meaning }) => meaning.is === is)?.column;
    return oneLine(cells.find((cell) => cell.column === column)?.text ?? '');
  };
  const author = text('author');
  return text('study') || (author === '' ? '' : `${author} ${text('year')}`.trim());
}

/** A name without “et al.”, and without all but the first of several authors: “Okafor, A., Lind, B. 2019” is “Okafor 2019”. */
export const shortName = (name: string): string =>
  oneLine(name.replaceAll(/\bet al\b\.?/gi, ' ').replace(/^([^,;&\d]+)[,;&][^\d]*(?=\d{4})/, '$1 '));

/** A citekey for a study that has none yet. It names no reference until a person sees to it. */
export function citekeyFor(name: string): string {
  const made = unaccented(shortName(name))
    .replaceAll(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();
  return /^[a-z]/.test(made) ? made : `study${made}`;
}
