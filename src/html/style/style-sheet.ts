import type { Design } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { baseCss } from './base-css.ts';
import { coverCss } from './cover-css.ts';
import { entriesCss } from './entries-css.ts';
import { formCss } from './form-css.ts';
import { lengths } from './lengths.ts';
import { oneColumnCss } from './one-column-css.ts';
import { paletteCss } from './palette-css.ts';
import { printCss } from './print-css.ts';
import { sectionCss } from './section-css.ts';
import { splitCss } from './split-css.ts';
import { tableCss } from './table-css.ts';
import { traceCss } from './trace-css.ts';

/** All styles of a page, made from the design. What comes later may stand against what comes before. */
export function styleSheet(document: Document, design: Design, faceCss: string, messages: Messages): string {
  const places = lengths(design);
  return [
    faceCss,
    paletteCss(design),
    baseCss(design, places),
    coverCss(design, places),
    sectionCss(design, places),
    tableCss(design, places),
    splitCss(design, places),
    traceCss(design, places),
    ...[
      entriesCss(design, places),
      oneColumnCss(design, places),
      formCss(document.tree, design, places),
    ].filter((css) => css !== ''),
    printCss(document, design, messages),
  ].join('\n');
}
