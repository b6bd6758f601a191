import type { Link, Page, TextItem } from '../page.ts';
import type { StructureNode } from '../structure.ts';
import { inkEnd } from './ink-end.ts';

/** The part of a link that stands on one line, in page coordinates. */
export interface LinkFragment {
  /** Of its first item among those of the page. */
  readonly index: number;
  readonly owner: StructureNode;
  readonly link: Link;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the largest type in it, in points. */
  readonly size: number;
}

/**
 * The links of a page, one fragment a line, in reading order. `elementOf` gives the Link element above a
 * text's owner.
 */
export function linkFragments(
  page: Page,
  elementOf: (owner: StructureNode) => StructureNode | undefined,
): readonly LinkFragment[] {
  const fragments: LinkFragment[] = [];
  for (const [index, item] of page.items.entries()) {
    if (item.kind !== 'text' || !item.link) continue;
    const owner = typeof item.owner === 'string' ? undefined : elementOf(item.owner);
    if (!owner) throw new Error(`the link “${item.link.contents}” has no Link element`);
    const last = fragments.at(-1);
    if (last && last.owner === owner && last.baseline === item.baseline) {
      fragments[fragments.length - 1] = joined(last, item);
    } else {
      fragments.push({
        index,
        owner,
        link: item.link,
        left: item.x,
        right: inkEnd(item),
        baseline: item.baseline,
        size: item.size,
      });
    }
  }
  return fragments;
}

const joined = (fragment: LinkFragment, item: TextItem): LinkFragment => ({
  ...fragment,
  right: Math.max(fragment.right, inkEnd(item)),
  size: Math.max(fragment.size, item.size),
});
