import type { Cell } from './table/table.ts';

/** What became of a cell: each cell that is not empty is accounted for once. */
export interface Accounted {
  readonly cell: Cell;
  readonly as: Outcome;
  /** What a person should know of it, where it was not simply understood. */
  readonly why?: string;
  /** The name of its column, where it has one. */
  readonly column?: string;
}

/**
 * `heading` names a column, `understood` went into the data, `to do` stands in the data as something left to do,
 * `left out` did not go into them.
 */
export type Outcome = 'heading' | 'understood' | 'to do' | 'left out';

/** How many cells became what. */
export function counted(account: readonly Accounted[]): Readonly<Record<Outcome, number>> {
  const number = (outcome: Outcome) => account.filter(({ as }) => as === outcome).length;
  return {
    heading: number('heading'),
    understood: number('understood'),
    'to do': number('to do'),
    'left out': number('left out'),
  };
}
