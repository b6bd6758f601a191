import type { Document } from '../document/document.ts';
import { toHast } from '../document/to-hast.ts';
import type { Fault } from '../fault/fault.ts';
import type { Limit } from '../template/template.ts';
import { blocksOf, largest } from './blocks-of.ts';
import { countWords } from './count-words.ts';

/** A document has no more words than its template allows. */
export function wordsWithinBudget(
  { reviewId, name, tree }: Document,
  { most, place }: Limit,
): Fault | undefined {
  const words = countWords(toHast(tree));
  if (words <= most) return undefined;
  const sizes = blocksOf(toHast(tree)).map((block) => ({ block, size: countWords(block) }));
  return {
    rule: 'document-within-budget',
    severity: 'error',
    place,
    found: `${words} words in ${reviewId}/${name}, which is ${words - most} too many`,
    expected: `at most ${most} words`,
    suggestion: `shorten what is longest, ${largest(sizes, (size) => `${size} words`)}, take a block out of the template, or raise \`most words\``,
  };
}
