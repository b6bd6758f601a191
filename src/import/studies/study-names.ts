import { doiWithin } from '../../citation/doi.ts';
import type { ColumnMeaning } from '../columns/column-meaning.ts';
import type { PlannedTable } from '../columns/read-columns.ts';
import { unaccented } from '../make-id.ts';
import { oneLine, readYear } from '../read-cell.ts';
import type { Cell } from '../table/table.ts';

/** What a row tells of the study that it is about, and of the report that the study is in. */
export interface RowNames {
  /** What the row calls its study; empty where it calls it nothing. */
  readonly name: string;
  /** What it calls it besides, such as a number. */
  readonly also?: string;
  /** In the column with the names of studies. */
  readonly study?: string;
  readonly author?: string;
  readonly year?: string;
  readonly title?: string;
  readonly journal?: string;
  readonly doi?: string;
}

/**
 * What a row calls its study, and what it tells of its report. The study’s name comes first, or its author and year where its name is a mere
 * number, and the title only where there is no other.
 */
export function namesOf({ columns }: PlannedTable, cells: readonly Cell[]): RowNames {
  const text = (is: ColumnMeaning['is']): string => {
    const column = columns.find(({ meaning }) => meaning.is === is)?.column;
    return oneLine(cells.find((cell) => cell.column === column)?.text ?? '');
  };
  const [study, author, title, journal] = [text('study'), text('author'), text('title'), text('journal')];
  const year = readYear({ text: text('year') }) ?? text('year');
  const doi = doiWithin(text('doi')) ?? /10\.\d{4,9}\/\S+/.exec(text('doi'))?.[0];
  const work = `${author} ${year}`.trim();
  // A year alone names no study.
  const names = (/\p{L}{2}/u.test(study) || author === '' ? [study, work] : [work, study]).filter(
    (name) => name !== '',
  );
  const called = study === '' && author === '' ? [title] : names;
  const [name = '', also] = called.filter((one, at) => at === 0 || !` ${called[0]} `.includes(` ${one} `));
  return {
    name,
    ...Object.fromEntries(
      Object.entries({ also, study, author, year, title, journal, doi }).filter(([, value]) => value),
    ),
  };
}

/**
 * A name without “et al.”, and without all but the first of several authors: “Okafor, A., Lind, B. 2019” is “Okafor 2019”. Of a title the first
 * words.
 */
export function shortName(name: string): string {
  const short = oneLine(
    name.replaceAll(/\bet al\b\.?/gi, ' ').replace(/^([^,;&\d]+)[,;&][^\d]*(?=\d{4})/, '$1 '),
  );
  return short.length <= 60 ? short : short.split(' ').slice(0, 6).join(' ');
}

/**
 * A citekey for a study that has none yet. It names no reference until a person sees to it.
 *
 * @param taken citekeys that are in use; the new one is added
 */
export function citekeyFor(name: string, taken: Set<string>): string {
  const squeezed = unaccented(shortName(name))
    .replaceAll(/[^A-Za-z0-9]+/g, '')
    .toLowerCase()
    .slice(0, 40);
  const made = /^[a-z]/.test(squeezed) ? squeezed : `study${squeezed}`;
  let free = made;
  for (let number = 2; taken.has(free); number++)
    free = number < 27 ? `${made}${String.fromCharCode(96 + number)}` : `${made}-${number}`;
  taken.add(free);
  return free;
}

const totals =
  /^(?:(?:grand |sub-?)?totals?|sum|overall|all studies|mean|average|median|range|sd)\b[\s:.]*(?:\(?\s*(?:n|k)\s*=?\s*[\d,]*\s*\)?|(?:of |across |for )?(?:all |the )*(?:studies|participants))?[\s:.]*$/i;

/**
 * Why a row below the headings is no study; undefined where it is one, or may be.
 *
 * @param name what the row calls its study
 */
export function whyNoStudy(name: string, cells: readonly Cell[], plan: PlannedTable): string | undefined {
  if (totals.test(cells[0]?.text ?? '') || totals.test(name))
    return 'the row holds totals, and counts are derived from the studies';
  if (name === '') return cells.length < 2 ? 'the row has no name of a study' : undefined;
  const isNaming = ({ meaning }: PlannedTable['columns'][number]) =>
    ['study', 'author', 'year'].includes(meaning.is);
  const naming = plan.columns.filter(isNaming);
  const isAlone = cells.every(({ column }) => naming.some((one) => one.column === column));
  // A study of which nothing else was written down is one all the same.
  if (!isAlone || plan.columns.length <= naming.length || likeStudy.test(name)) return undefined;
  return cells.length > 1 ? undefined : 'nothing stands beside it';
}

/** “Okafor 2019”, “Okafor et al. (2019a)”: what no note at the foot of a table is. */
const likeStudy = /^\p{L}[\p{L}\p{M}\s.,;&'’-]{0,80}\(?(?:19|20)\d{2}[a-z]?\)?$/u;
