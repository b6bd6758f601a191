import type { PlannedTable } from '../columns/read-columns.ts';
import type { Cell } from '../table/table.ts';

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
