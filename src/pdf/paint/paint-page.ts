import type { Page } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import { type LinkFragment, linkFragments } from './links.ts';
import { pageContent } from './page-content.ts';
import { type CodesOf, inCodes, type Use } from './page-uses.ts';
import type { Resources } from './resources.ts';
import type { StructureTree } from './structure-tree.ts';

/** What the current page shows, before it is in a file. */
export interface PaintedPage {
  /** Operators. */
  readonly content: string;
  readonly fragments: readonly LinkFragment[];
}

interface Before extends PaintedPage {
  /** Owners of the marked content, by MCID. */
  readonly owners: readonly StructureElement[];
  uses: ReturnType<typeof inCodes> | { readonly uses: readonly Use[]; readonly codesOf: CodesOf };
}

const paintedBefore = new WeakMap<Page, Before>();

/**
 * Paints the current page. A page that was painted before, into another file, is not painted again where its fonts, forms and pictures
 * are named as they were and its glyphs have the codes that they had: what it asks for is asked for in the same order either way.
 */
export function paintPage(page: Page, tree: StructureTree, resources: Resources): PaintedPage {
  const known = paintedBefore.get(page);
  if (known) {
    const { uses } = known;
    const asked = 'codesOf' in uses ? inCodes(uses.uses, uses.codesOf) : uses;
    known.uses = asked;
    resources.beginPage();
    if (resources.hasAll(asked)) {
      for (const owner of known.owners) tree.mark(owner);
      return known;
    }
  }
  resources.beginPage();
  const owners: StructureElement[] = [];
  const content = pageContent(page, resources, (owner) => {
    owners.push(owner);
    return tree.mark(owner);
  });
  const fragments = linkFragments(page, (owner) => tree.closest(owner, 'Link'));
  const { uses } = resources;
  paintedBefore.set(page, { content, fragments, owners, uses: { uses, codesOf: resources.codes() } });
  return { content, fragments };
}
