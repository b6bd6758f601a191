import type { Accounted } from './account.ts';
import type { Remark } from './references/remark.ts';

/** What was imported, for a person to check: every cell and every entry that was not simply taken over, with its place. */
export interface ImportReport {
  readonly table?: TableReport;
  readonly references?: {
    readonly read: number;
    readonly written: number;
    readonly remarks: readonly Remark[];
  };
}

export interface TableReport {
  readonly file: string;
  readonly sheet?: string;
  readonly studies: number;
  readonly account: readonly Accounted[];
  /** What holds for the table as a whole: what of it is hidden, or was not read. */
  readonly notes: readonly string[];
}
