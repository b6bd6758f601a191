import type { Engine } from 'citeproc';
import type { CitationCluster, CitationItem } from './citation-cluster.ts';
import { delimiters, plainText } from './delimiters.ts';
import { type Mark, type Run, readRuns } from './marked-text.ts';

/** What citeproc-js prints where a style has no form for a work: for the author's name, where it cites by number. */
const noForm = /\[NO_PRINTED_FORM\]|\S?\[CSL STYLE ERROR: reference with no printed form\.\]\S?/g;

/**
 * One in-text citation as runs, each cited work under a mark `cite` of its own. Brackets are the style's layout, which citeproc-js leaves
 * out when it says where a work begins and ends.
 */
export function citeRuns(
  text: string,
  cluster: CitationCluster,
  layout: Engine['citation']['opt'],
  namesOf: (citekey: string) => string,
  idOf: (citekey: string) => string,
): readonly Run[] {
  const [first] = cluster.items;
  if (first === undefined) return [];
  const withNames = (part: string) => part.replace(noForm, () => namesOf(first.citekey)).trim();
  if (cluster.mode === 'parenthetical')
    return outsideOfLinks(inLayout(readRuns(withNames(text)), layout), cluster.items, idOf);

  const [author = '', rest = ''] = text.split(delimiters.infix);
  const year = inLayout(readRuns(rest.replace(noForm, '').trim()), layout);
  const isRaised = year[0]?.marks.some(({ kind }) => kind === 'sup');
  const gap = year.length === 0 || isRaised ? [] : [{ text: ' ', marks: [] }];
  const whole: Mark = { kind: 'cite', value: idOf(first.citekey) };
  return [...readRuns(withNames(author)), ...gap, ...year].map((run) => ({
    ...run,
    marks: [...withoutCite(run.marks), whole],
  }));
}

function inLayout(runs: readonly Run[], layout: Engine['citation']['opt']): readonly Run[] {
  if (runs.length === 0) return runs;
  const marks = layout.layout_decorations.length === 0 ? [] : withoutCite(runs[0]?.marks ?? []);
  return [{ text: layout.layout_prefix, marks }, ...runs, { text: layout.layout_suffix, marks }].filter(
    ({ text }) => text !== '',
  );
}

/** “see ” and “, and more” around a work belong to the sentence, not to the link. */
function outsideOfLinks(
  runs: readonly Run[],
  items: readonly CitationItem[],
  idOf: (citekey: string) => string,
): readonly Run[] {
  return runs.flatMap((run, index) => {
    const cite = run.marks.find(({ kind }) => kind === 'cite');
    const item = cite && items.find(({ citekey }) => idOf(citekey) === cite.value);
    if (!item) return [run];
    const isFirst = !runs[index - 1]?.marks.includes(cite);
    const isLast = !runs[index + 1]?.marks.includes(cite);
    const prefix = plainText(item.prefix ?? '');
    const suffix = plainText(item.suffix ?? '');
    const before = isFirst && run.text.startsWith(prefix) ? prefix : '';
    const rest = run.text.slice(before.length);
    const after = isLast && rest.endsWith(suffix) ? suffix : '';
    const outside = withoutCite(run.marks);
    return [
      { text: before, marks: outside },
      { ...run, text: rest.slice(0, rest.length - after.length) },
      { text: after, marks: outside },
    ].filter(({ text }) => text !== '');
  });
}

function withoutCite(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ kind }) => kind !== 'cite');
}
