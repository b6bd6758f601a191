import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { type Outside, outsideTypeArea } from './outside-type-area.ts';
import type { LaidOut } from './page.ts';

/**
 * Faults of pages on which something leaves its place. No such page is written: what stands over the foot or below the paper
 * is lost to its readers.
 *
 * @param place of the template that makes the document
 */
export const inkWithinPage = (
  { reviewId, name }: Document,
  laidOut: LaidOut,
  design: Design,
  place: Place,
): readonly Fault[] =>
  once(outsideTypeArea(laidOut, design)).map(
    ({ page, what, under, edge, by, others }): Fault =>
      faultAgainst('ink-within-page', {
        place,
        found: `${what}${under === undefined ? '' : `, under “${under}”,`} ${by} mm ${edge} its place on page ${page}${others === 0 ? '' : ` and ${others} more`} of ${reviewId}/${name}.pdf`,
        expected: 'everything inside the margins of its page',
        suggestion:
          'this is Brevier’s fault, not yours, so please report it with this message; until it is mended, shorten what is named, take its block out of the template, or use a design with a larger page',
      }),
  );

/** What stands out on many pages, as a running foot does, is said of the first of them. */
function once(all: readonly Outside[]): readonly (Outside & { readonly others: number })[] {
  const isSame = (a: Outside, b: Outside): boolean => a.what === b.what && a.edge === b.edge;
  const firsts = all.filter((each, index) => all.findIndex((other) => isSame(other, each)) === index);
  return firsts.map((first) => ({
    ...first,
    others: all.filter((each) => isSame(each, first)).length - 1,
  }));
}
