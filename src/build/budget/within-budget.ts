import { countWords } from '../../document/count-words.ts';
import type { Document } from '../../document/document.ts';
import { type Fault, faultAgainst, isError } from '../../fault/fault.ts';
import type { Severity } from '../../fault/rule-ids.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import type { Measured } from '../../pdf/lay-out-document.ts';
import type { Budget, Limit } from '../../template/template.ts';
import type { Staged } from '../stage.ts';
import type { Variant } from '../variant.ts';
import type { DressedVariant } from '../variants.ts';
import { blocksOf, largest } from './blocks-of.ts';

/** A document, and the variants of it that files can be made of. */
export interface Composed {
  readonly document: Document;
  readonly variants: readonly DressedVariant[];
}

/** Whether the pages of a variant are counted: in each design whose page budgets hold. */
export const isCounted = ({ design }: Variant, { pages }: Budget): boolean =>
  pages !== undefined && design.pageBudgets;

/**
 * By how much a document is longer than its template allows. Words are the document's, whatever the design; pages are those of the
 * variants that are counted. A draft is made all the same, with a warning: what is still to do in it takes room of its own.
 */
export async function withinBudget(
  document: Document,
  variants: readonly DressedVariant[],
  budget: Budget,
  isDraft: boolean,
): Promise<Staged<Composed>> {
  const { pages: limit, words } = budget;
  if (variants.length === 0) return { value: { document, variants }, faults: [] };
  const severity = isDraft ? 'warning' : 'error';
  const tooMany = words && wordsWithinBudget(document, words, severity);
  const faults: Fault[] = tooMany ? [tooMany] : [];
  for (const variant of variants) {
    const { document: edited, design, faces, assets, laidOut } = variant;
    if (limit === undefined || laidOut === undefined || !isCounted(variant, budget)) continue;
    const pages = laidOut.pages.length;
    if (pages <= limit.most) continue;
    const { measureDocument } = await import('../../pdf/lay-out-document.ts');
    const measured = await measureDocument(edited, design, faces, messagesIn(document.lang), assets.logo);
    faults.push(overPageBudget(edited, pages, limit, measured, severity));
  }
  return { value: { document, variants: faults.some(isError) ? [] : variants }, faults };
}

/** A document has no more words than its template allows. */
function wordsWithinBudget(
  { reviewId, name, tree }: Document,
  { most, place }: Limit,
  severity: Severity,
): Fault | undefined {
  const words = countWords(tree.children);
  if (words <= most) return undefined;
  const sizes = blocksOf(tree).map((block) => ({ block, size: countWords([block]) }));
  return faultAgainst('document-within-budget', {
    severity,
    place,
    found: `${words} words in ${reviewId}/${name}, which is ${words - most} too many`,
    expected: `at most ${most} words`,
    suggestion: `shorten the longest parts, ${largest(sizes, (size) => `${size} words`)}, take a block out of the template, or raise \`most words\``,
  });
}

/**
 * A document of more pages than its template allows: how much of it is too much, what takes most room, and what can be done. It is said
 * and never made to fit: type keeps its size, and no limitation is left out.
 *
 * @param pages how many there are, more than the limit
 */
function overPageBudget(
  { reviewId, name }: Document,
  pages: number,
  { most, place }: Limit,
  { tree, heights, height, room }: Measured,
  severity: Severity,
): Fault {
  // What is not divided may need a page more than its height alone does.
  const over = Math.ceil(height - room(most));
  const sizes = blocksOf(tree).map((block) => ({ block, size: heights.get(block) ?? 0 }));
  return faultAgainst('document-within-budget', {
    severity,
    place,
    found: `${counted(pages)} in ${reviewId}/${name}.pdf: ${
      over > 0
        ? `${over} mm more than ${counted(most)} of this design ${most === 1 ? 'holds' : 'hold'}`
        : 'its blocks would fit by their height, but not without dividing what has to stay together'
    }`,
    expected: `at most ${counted(most)}`,
    suggestion: `shorten what takes most room, ${largest(sizes, (size) => `${Math.round(size)} mm`)}, take a block out of the template, or raise \`most pages\`; type is never made smaller and no limitation left out to fit`,
  });
}

const counted = (pages: number): string => `${pages} ${pages === 1 ? 'page' : 'pages'}`;
