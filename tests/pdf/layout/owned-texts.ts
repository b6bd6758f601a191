import type { Page, TextItem } from '../../../src/pdf/page.ts';

/** The texts of a page that belong to the document: no running heads, no repeated heads. */
export const ownedTexts = ({ items }: Page): TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' && typeof item.owner !== 'string' ? [item] : []));
