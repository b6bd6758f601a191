import type { Document } from '../document/document.ts';
import { type Fault, faultAgainst } from '../fault/fault.ts';
import type { Limit } from '../template/template.ts';
import { blocksOf, largest } from './blocks-of.ts';
import { countWords } from './count-words.ts';

/** A document has no more words than its template allows. */
export function wordsWithinBudget(
  { reviewId, name, tree }: Document,
  { most, place }: Limit,
): Fault | undefined {
  const words = countWords(tree);
  if (words <= most) return undefined;
  const sizes = blocksOf(tree).map((block) => ({ block, size: countWords(block) }));
  return faultAgainst('document-within-budget', {
    place,
    found: `${words} words in ${reviewId}/${name}, which is ${words - most} too many`,
    expected: `at most ${most} words`,
    suggestion: `shorten what is longest, ${largest(sizes, (size) => `${size} words`)}, take a block out of the template, or raise \`most words\``,
  });
}
