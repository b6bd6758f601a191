import { EXIT, visit } from 'unist-util-visit';
import type { Design } from '../../design/design.ts';
import { hasClass } from '../../document/class-names.ts';
import type { Document } from '../../document/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { baseCss } from './base-css.ts';
import { coverCss } from './cover-css.ts';
import { entriesCss } from './entries-css.ts';
import { formCss } from './form-css.ts';
import { learningClasses, learningCss } from './learning-css.ts';
import { lengths } from './lengths.ts';
import { oneColumnCss } from './one-column-css.ts';
import { paletteCss } from './palette-css.ts';
import { printCss } from './print-css.ts';
import { sectionCss } from './section-css.ts';
import { splitClasses, splitCss } from './split-css.ts';
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
    ...(hasAny(document.tree, splitClasses) ? [splitCss(design, places)] : []),
    traceCss(design, places),
    ...(hasAny(document.tree, learningClasses) ? [learningCss(design, places)] : []),
    ...[
      entriesCss(design, places),
      oneColumnCss(design, places),
      formCss(document.tree, design, places),
    ].filter((css) => css !== ''),
    printCss(document, design, messages),
  ].join('\n');
}

/** A page carries no styles for what it does not hold. */
const hasAny = (tree: Document['tree'], classes: readonly string[]): boolean => {
  let found = false;
  visit(tree, 'element', (element) => {
    found ||= classes.some((name) => hasClass(element, name));
    return found ? EXIT : undefined;
  });
  return found;
};
