import { type CitationRun, nestedRuns } from './citation-run.ts';
import { type Run, readRuns } from './marked-text.ts';
import { raisedOrLowered } from './raised-or-lowered.ts';

/** One entry of the reference list. */
export interface ReferenceEntry {
  readonly citekey: string;
  readonly content: readonly CitationRun[];
  /** The number as the style prints it (“1.”), where it numbers. */
  readonly label?: string;
}

/**
 * An entry of the reference list from citeproc-js's text.
 *
 * @param number the work's number in a numbered list
 * @param isNumbered whether the style cites by number
 * @param otherwise what to print where the style has no form for the work
 * @param url the web address of the work
 */
export function referenceEntry(
  citekey: string,
  text: string,
  number: number,
  isNumbered: boolean,
  otherwise: string,
  url?: string,
): ReferenceEntry {
  const runs = readRuns(
    text.replace(/(?:\d+\. )?\[CSL STYLE ERROR: reference with no printed form\.\]/, () => otherwise),
  );
  const [label, content] = withoutNumber(runs, number, isNumbered) ?? [undefined, runs.map(spaced)];
  return {
    citekey,
    content: nestedRuns(trimmed(content), () => undefined, url),
    ...(label === undefined ? {} : { label }),
  };
}

/** The number as it is printed, and the rest; nothing where no number comes first (a year or a name may stand in the margin). */
function withoutNumber(
  runs: readonly Run[],
  number: number,
  isNumbered: boolean,
): readonly [string, readonly Run[]] | undefined {
  const [first, ...rest] = runs;
  if (first === undefined || !(isNumbered || isInMargin(first))) return undefined;
  const [label, digits] = /^\s*[[(]?(\d+)[\])]?[.:,]?(?!\d)/u.exec(first.text) ?? [];
  if (label === undefined || Number(digits) !== number) return undefined;
  const text = first.text.slice(label.length);
  return [label.trim(), text.trim() === '' ? rest : [{ ...first, text }, ...rest]];
}

function isInMargin(run: Run): boolean {
  return run.marks.some(({ kind }) => kind === 'label');
}

/** What a style sets in the margin stays a word apart from what follows it. */
function spaced(run: Run, index: number, runs: readonly Run[]): Run {
  const next = runs[index + 1];
  const isApart = next === undefined || isInMargin(next) || /\s$/.test(run.text) || /^\s/.test(next.text);
  return isInMargin(run) && !isApart ? { ...run, text: `${run.text} ` } : run;
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start };
  });
}

/** A reference as one line of plain text without its number, for “copy the reference”. */
export function referenceAsText({ content }: ReferenceEntry): string {
  return content.map(asText).join('');
}

function asText(run: CitationRun): string {
  if (run.type === 'text') return run.value;
  if (run.type === 'break') return ' ';
  const text = run.children.map(asText).join('');
  if (run.type === 'superscript') return raisedOrLowered(text, 'sup');
  return run.type === 'subscript' ? raisedOrLowered(text, 'sub') : text;
}
