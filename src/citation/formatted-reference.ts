import type { FormattedReference } from './format-citations.ts';
import { type Run, readRuns } from './marked-text.ts';
import { runsToHast } from './runs-to-hast.ts';

/**
 * An entry of the reference list from citeproc-js's text.
 *
 * @param text the entry as citeproc-js gives it in our marks
 * @param otherwise what to print where the style has no form for the work
 */
export function formattedReference(citekey: string, text: string, otherwise: string): FormattedReference {
  const runs = readRuns(
    text.replace(/(?:\d+\. )?\[CSL STYLE ERROR: reference with no printed form\.\]/, () => otherwise),
  );
  const isLabel = (run: Run) => run.marks.some(({ kind }) => kind === 'label');
  const label = runs
    .filter(isLabel)
    .map((run) => run.text)
    .join('')
    .trim();
  // Other styles set a year apart so: that stays within the reference.
  const isNumbered =
    /^\P{L}*\d+\P{L}*$/u.test(label) && runs.findIndex(isLabel) === 0 && !/^\d{4}$/.test(label);
  const content = isNumbered
    ? runs.filter((run) => !isLabel(run))
    : runs.map((run) => (isLabel(run) ? spaced(run) : run));
  return {
    citekey,
    content: runsToHast(trimmed(content), () => undefined),
    ...(isNumbered ? { label } : {}),
  };
}

function spaced(run: Run): Run {
  return { ...run, text: `${run.text.trim()} ` };
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start };
  });
}
