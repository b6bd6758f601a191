import type { PlannedTable } from '../columns/read-columns.ts';
import { unaccented } from '../make-id.ts';
import { oneLine } from '../read-cell.ts';
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

/** What is asked of a reference to find it by the name of a study. */
export interface KnownReference {
  readonly id: string;
  readonly author?: readonly ({ readonly family: string } | { readonly literal: string })[];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, ...unknown[]], ...unknown[]] };
}

/**
 * The citekey of the one reference whose first author and year a study is named by, as in “Okafor 2019” and “Okafor et al. (2019)”;
 * undefined where there is none, or more than one.
 */
export function findCitekey(study: string, references: readonly KnownReference[]): string | undefined {
  const year = /\b(?:19|20)\d{2}\b/.exec(study)?.[0];
  if (year === undefined) return undefined;
  const name = folded(study);
  const found = references.filter(({ author, issued }) => {
    const first = author?.[0];
    if (first === undefined || String(issued?.['date-parts'][0][0]) !== year) return false;
    const family = folded('family' in first ? first.family : first.literal);
    return family !== '' && (name === family || name.startsWith(`${family} `));
  });
  return found.length === 1 ? found[0]?.id : undefined;
}

/** In small letters and words alone, so that an accent or a comma that one of them lacks does not count. */
const folded = (text: string): string =>
  unaccented(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const totals = /^(?:(?:grand |sub-?)?totals?|sum|overall|all studies|mean|average|median)\b[\s:.]*$/i;

/**
 * Why a row below the headings is no study; undefined where it is one.
 *
 * @param name what the row calls its study
 */
export function whyNoStudy(name: string, cells: readonly Cell[], plan: PlannedTable): string | undefined {
  if (totals.test(cells[0]?.text ?? '') || totals.test(name))
    return 'the row holds totals, and counts are derived from the studies';
  if (name === '') return 'the row has no name of a study';
  const naming = plan.columns.filter(({ meaning }) => ['study', 'author', 'year'].includes(meaning.is));
  const isAlone = cells.every(({ column }) => naming.some((one) => one.column === column));
  return isAlone && plan.columns.length > naming.length ? 'nothing stands beside it' : undefined;
}
