import type { Citation, CitedWork, Layout } from 'citeproc';
import { delimiters, printed } from './delimiters.ts';
import { withJoints } from './joint.ts';
import { type Mark, type Run, readRuns } from './marked-text.ts';
import { markedAgain } from './rich-text.ts';

/**
 * One in-text citation as runs, each cited work under a mark `cite` of its own. Its brackets are the style's layout, which citeproc-js
 * leaves out when it says where a work begins and ends.
 *
 * @param namesOf who made a work, for styles that have no form for it
 * @param and the locale's word
 * @param titleOf a work’s title as it was handed to citeproc-js, but with its markup
 */
export function citeRuns(
  text: string,
  { citationItems, properties }: Citation,
  layout: Layout,
  namesOf: (id: string) => string,
  and: string,
  titleOf: (id: string) => string,
): readonly Run[] {
  const [first] = citationItems;
  if (first === undefined) return [];
  const withNames = (part: string) => withJoints(replaceNoForm(part, namesOf(first.id), layout).trim());
  if (properties.mode !== 'composite')
    return linkedAlone(inLayout(readRuns(withNames(text)), layout), citationItems);

  const [author = '', rest = ''] = text.split(delimiters.infix);
  // A sentence has “and” where brackets have “&” (APA 7, section 8.17); CSL gives the name as the brackets have it.
  const names = markedAgain(withNames(author.replaceAll('&', and)), titleOf(first.id));
  const year = inLayout(readRuns(replaceNoForm(rest, '', layout).trim()), layout);
  const isRaised = year[0]?.marks.some(({ kind }) => kind === 'sup');
  const gap = year.length === 0 || isRaised ? [] : [{ text: ' ', marks: [] }];
  const whole: Mark = { kind: 'cite', value: first.id };
  return [...readRuns(names), ...gap, ...year].map((run) => ({
    ...run,
    marks: [...withoutCite(run.marks), whole],
  }));
}

/** Where a style has no form for a work (for its author, where it cites by number), citeproc-js prints that it has none. */
function replaceNoForm(text: string, by: string, { layout_prefix, layout_suffix }: Layout): string {
  const failed = `${layout_prefix}[CSL STYLE ERROR: reference with no printed form.]`;
  const found = [`${failed}${layout_suffix}`, failed, '[NO_PRINTED_FORM]'].find((none) =>
    text.includes(none),
  );
  return found === undefined ? text : text.replace(found, () => by);
}

function inLayout(runs: readonly Run[], layout: Layout): readonly Run[] {
  if (runs.length === 0) return runs;
  const marks = layout.layout_decorations.length === 0 ? [] : withoutCite(runs[0]?.marks ?? []);
  return withText([{ text: layout.layout_prefix, marks }, ...runs, { text: layout.layout_suffix, marks }]);
}

/** “see ” and “, and more” around a work belong to the sentence, not to the link. */
function linkedAlone(runs: readonly Run[], works: readonly CitedWork[]): readonly Run[] {
  return runs.flatMap((run, index) => {
    const cite = run.marks.find(({ kind }) => kind === 'cite');
    const work = cite && works.find(({ id }) => id === cite.value);
    if (!work) return [run];
    const prefix = printed(work.prefix ?? '');
    const suffix = printed(work.suffix ?? '');
    const isFirst = !runs[index - 1]?.marks.includes(cite);
    const isLast = !runs[index + 1]?.marks.includes(cite);
    const before = isFirst && run.text.startsWith(prefix) ? prefix : '';
    const rest = run.text.slice(before.length);
    const after = isLast && rest.endsWith(suffix) ? suffix : '';
    const outside = withoutCite(run.marks);
    return withText([
      { text: before, marks: outside },
      { ...run, text: rest.slice(0, rest.length - after.length) },
      { text: after, marks: outside },
    ]);
  });
}

function withoutCite(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ kind }) => kind !== 'cite');
}

function withText(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ text }) => text !== '');
}
