import type { PlannedTable } from '../columns/read-columns.ts';
import { unaccented } from '../make-id.ts';
import { oneLine } from '../one-line.ts';
import type { Cell } from '../table/table.ts';

/**
 * What a row calls its study: the study’s name first, or its author and year where its name is a mere number; then what the
 * table calls it besides. Empty where it calls it nothing.
 */
export function namesOf({ columns }: PlannedTable, cells: readonly Cell[]): readonly string[] {
  const text = (is: 'study' | 'author' | 'year'): string => {
    const column = columns.find(({ meaning }) => meaning.is === is)?.column;
    return oneLine(cells.find((cell) => cell.column === column)?.text ?? '');
  };
  const study = text('study');
  const author = text('author');
  const work = `${author} ${text('year')}`.trim();
  // A year alone names no study.
  const names = (/\p{L}{2}/u.test(study) || author === '' ? [study, work] : [work, study]).filter(
    (name) => name !== '',
  );
  return study === '' && author === ''
    ? []
    : names.filter((name, at) => at === 0 || !` ${names[0]} `.includes(` ${name} `));
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
