import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault/fault.ts';
import { lineAndColumn } from '../fault/line-and-column.ts';
import { remembered } from '../memory/remembered.ts';
import type { Review } from '../review/review.ts';
import { countInData } from '../review/rules/count-in-data.ts';
import { type TypedCount, typedCounts } from '../review/rules/typed-counts.ts';
import type { Template } from './template.ts';

/**
 * Counts of studies, participants and themes that are typed into a template, which serves every review and every
 * edition. “One study can support several sub-themes” counts nothing.
 */
export function countFaults({ file, source, tree }: Template, review: Review): readonly Fault[] {
  return typedIn(source, tree).flatMap(({ start, counts }) =>
    counts.flatMap((count) => {
      if (count.noun !== 'of reviews' || (count.value === 1 && count.inWords)) return [];
      const directive = countInData(count, review);
      const fault: Fault = {
        rule: 'count-comes-from-data',
        severity: 'error',
        place: { file, ...lineAndColumn(source, start + count.offset) },
        found: `‘${count.text.replaceAll(/\s+/g, ' ')}’, typed`,
        expected: `the count from the data, such as \`:value[${examples[count.unit]}]\``,
        ...(directive === undefined ? {} : { suggestion: `write \`${directive}\`` }),
      };
      return [fault];
    }),
  );
}

/** Counts are looked for in each paragraph and head, once for a template. */
const typedIn = remembered(
  (source: string, tree: Root) =>
    textsOf(tree).map(({ start, end }) => ({ start, counts: typedCounts(source.slice(start, end)) })),
  (source) => source,
  16,
  'typed counts',
);

const examples: Readonly<Record<TypedCount['unit'], string>> = {
  study: 'studies.included',
  participant: 'participants.total',
  theme: 'themes',
  'sub-theme': 'sub-themes',
};

/** Where each paragraph and head begins and ends in the source. */
function textsOf(tree: Root): readonly { readonly start: number; readonly end: number }[] {
  const texts: { start: number; end: number }[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined)
      texts.push({ start: start.offset, end: end.offset });
  });
  return texts;
}
