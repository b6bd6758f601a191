import type { DressedDesign } from '../design/dressed-design.ts';
import type { Document } from './document.ts';
import { inDesign } from './in-design.ts';

/** A document in one design. */
export interface Edition extends DressedDesign {
  readonly document: Document;
  /** Whether this is the document itself; the others are for print, as a web page is enlarged by its reader. */
  readonly isFirst: boolean;
}

/**
 * A document in each of its designs. The first is the document itself, unless its design has a label (“Large print”);
 * every other is an edition of it, whose file has the design's name as well: `briefing-large-print`.
 */
export function editionsOf(document: Document, designs: readonly DressedDesign[]): readonly Edition[] {
  return designs.map(({ design, assets }, index): Edition => {
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
