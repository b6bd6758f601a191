import type { Document } from '../document/document.ts';
import { inDesign } from '../document/in-design.ts';
import type { DressedDesign } from './read-assets.ts';

/** A document in one of its designs: in normal print, in large print. */
export interface Variant extends DressedDesign {
  readonly document: Document;
  /** Whether this is the document itself; the others are for print, as a web page is enlarged by its reader. */
  readonly isFirst: boolean;
}

/**
 * A document in each of its designs. The first is the document itself, unless its design has a label (“Large print”);
 * every other is a variant of it, whose file has the design's name as well: `briefing-large-print`.
 */
export function variantsOf(document: Document, designs: readonly DressedDesign[]): readonly Variant[] {
  return designs.map(({ design, assets }, index): Variant => {
    const isFirst = index === 0;
    const suffix = isFirst && design.label === undefined ? '' : `-${design.name}`;
    return {
      document: {
        ...inDesign(document, design, assets.logo),
        name: `${document.name}${suffix}`,
        stem: document.name,
        ...(document.publishedAt === undefined ? {} : { publishedAt: `${document.publishedAt}${suffix}` }),
      },
      design,
      assets,
      isFirst,
    };
  });
}
