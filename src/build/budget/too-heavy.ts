import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Block } from '../../document/tree.ts';
import { type Fault, faultAgainst, type Place } from '../../fault/fault.ts';
import { drawings } from '../../html/drawings.ts';
import { toHast } from '../../html/to-hast.ts';
import { written } from '../../html/written.ts';
import { blocksOf, largest } from './blocks-of.ts';

const inKilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

/**
 * A warning of a web page that is heavier than readers on slow lines can be asked to wait for: what makes it so, and what helps.
 *
 * @param bytes of its file, more than the `most` that it may have
 * @param place of the template that makes it
 */
export function tooHeavy(
  { reviewId, name, tree }: Document,
  design: Design,
  bytes: number,
  most: number,
  place: Place,
): Fault {
  const sizes = blocksOf(tree).map((block) => ({ block, size: weightOf(block, design) }));
  return faultAgainst('web-page-is-light', {
    place,
    found: `${inKilobytes(bytes)} in ${reviewId}/${name}.html`,
    expected: `at most ${inKilobytes(most)}, for slow connections and for email`,
    suggestion: `move the largest parts, ${largest(sizes, inKilobytes)}, into another template, as templates/annex.md has the long tables`,
  });
}

/** Characters of a block as a page has it, but for roles and other small things. */
function weightOf(block: Block, design: Design): number {
  const root = toHast({ type: 'root', children: [block] });
  drawings(root, design);
  return written(root).length;
}
