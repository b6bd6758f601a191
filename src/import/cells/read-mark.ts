import type { Cell } from '../table/table.ts';

const marks = /^(?:x|✓|✔|☑|●|•|y|yes|true|1)$/i;
const noMarks = /^(?:n|no|false|0|☐|[-–—])$/i;

/** Whether a cell marks its study: an x, a tick, yes or 1; no, 0 or a dash say that it does not. Undefined for all else. */
export function readMark({ text, kind }: Pick<Cell, 'text' | 'kind'>): boolean | undefined {
  if (kind === 'date' || kind === 'share' || kind === 'unknown') return undefined;
  if (marks.test(text)) return true;
  return noMarks.test(text) ? false : undefined;
}
