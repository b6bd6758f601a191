import { blocksIn } from '../document/blocks-in.ts';
import { placesOf } from '../document/places-of.ts';
import type { Block, DocumentTree } from '../document/tree.ts';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';

/** The reference lists of a filled template, in which each cited work has a place. A document has one or none. */
export const referenceLists = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.type === 'references' && block.to === 'works' ? [block] : referenceLists(blocksIn(block)),
  );

/** A link within the document, as `[text](#id)` or as a citation, and where it was written. */
export interface InnerLink {
  readonly id: string;
  readonly place: Place;
}

/** More places than these are no help in a message. */
const mostPlaces = 12;

/**
 * Links that lead nowhere, and citations of which no list says what they cite.
 *
 * @param about the place of the reviewed article in a reference list, where it always is
 */
export function linkFaults(
  tree: DocumentTree,
  links: readonly InnerLink[],
  cited: readonly InnerLink[],
  about: string,
): readonly Fault[] {
  const hasReferences = referenceLists(tree.children).length > 0;
  const faults: Fault[] = [];
  const [first] = cited;
  if (first && !hasReferences) {
    faults.push(
      faultAgainst('citation-is-listed', {
        place: first.place,
        found: 'a citation in a document without a list of references',
        expected: '`::references` somewhere in the template, so that readers find what is cited',
      }),
    );
  }
  // The whole document is made once more for its ids: only where somebody aims at one.
  if (links.length === 0) return faults;
  const known = new Set([...placesOf(tree), ...(hasReferences ? [about, ...cited.map(({ id }) => id)] : [])]);
  for (const { id, place } of links) {
    if (known.has(id)) continue;
    const near = nearest(id, [...known]);
    faults.push(
      faultAgainst('link-leads-somewhere', {
        place,
        found: `a link to #${id}, a place that the document does not have`,
        expected:
          known.size === 0
            ? 'the address of a page, as the document has no heads'
            : `# and the words of a heading, in small letters with hyphens: ${listed(known)}`,
        suggestion: near && `did you mean #${near}?`,
      }),
    );
  }
  return faults;
}

function listed(ids: ReadonlySet<string>): string {
  const all = [...ids].map((id) => `#${id}`);
  return all.length > mostPlaces ? `${all.slice(0, mostPlaces).join(', ')}, …` : all.join(', ');
}
