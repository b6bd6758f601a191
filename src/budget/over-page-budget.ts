import type { Document } from '../document/document.ts';
import { toHast } from '../document/to-hast.ts';
import type { Fault } from '../fault/fault.ts';
import type { Measured } from '../pdf/measure-document.ts';
import type { Limit } from '../template/template.ts';
import { blocksOf, largest } from './blocks-of.ts';

/**
 * A document of more pages than its template allows: how much of it is too much, what takes most room, and what can be done. It is said
 * and never made to fit: type keeps its size, and no limitation is left out.
 *
 * @param pages how many there are, more than the limit
 */
export function overPageBudget(
  { reviewId, name, tree }: Document,
  pages: number,
  { most, place }: Limit,
  { heights, height, room }: Measured,
): Fault {
  // What is not divided may need a page more than its height alone does.
  const over = Math.ceil(height - room(most));
  const sizes = blocksOf(toHast(tree)).map((block) => ({ block, size: heights.get(block) ?? 0 }));
  return {
    rule: 'document-within-budget',
    severity: 'error',
    place,
    found: `${counted(pages)} in ${reviewId}/${name}.pdf: ${
      over > 0
        ? `${over} mm more than ${counted(most)} of this design ${most === 1 ? 'holds' : 'hold'}`
        : 'its blocks would fit by their height, but not without dividing what has to stay together'
    }`,
    expected: `at most ${counted(most)}`,
    suggestion: `shorten what takes most room, ${largest(sizes, (size) => `${Math.round(size)} mm`)}, take a block out of the template, or raise \`most pages\`; type is never made smaller and no limitation left out to fit`,
  };
}

const counted = (pages: number): string => `${pages} ${pages === 1 ? 'page' : 'pages'}`;
