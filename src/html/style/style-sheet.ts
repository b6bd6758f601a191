import type { Root } from 'hast';
import type { Design } from '../../design/design.ts';
import { classNames } from '../../document/class-names.ts';
import type { Document } from '../../document/document.ts';
import { eachElement } from '../../document/each-element.ts';
import { toHast } from '../../document/to-hast.ts';
import type { Messages } from '../../messages/messages.ts';
import { baseCss } from './base-css.ts';
import { coverCss } from './cover-css.ts';
import { entriesCss } from './entries-css.ts';
import { formClasses, formCss } from './form-css.ts';
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
  const tree = toHast(document.tree);
  const held = classesIn(tree);
  // A page carries no styles for what it does not hold.
  const holds = (classes: readonly string[]): boolean => classes.some((name) => held.has(name));
  return [
    faceCss,
    paletteCss(design),
    baseCss(design, places),
    coverCss(design, places),
    sectionCss(design, places),
    tableCss(design, places),
    ...(holds(splitClasses) ? [splitCss(design, places)] : []),
    traceCss(design, places),
    ...(holds(learningClasses) ? [learningCss(design, places)] : []),
    ...[entriesCss(design, places), oneColumnCss(design, places)].filter((css) => css !== ''),
    ...(holds(formClasses) ? [formCss(tree, design, places)] : []),
    printCss(document, design, messages),
  ].join('\n');
}

/** Every class that an element of the tree has. */
function classesIn(tree: Root): ReadonlySet<string> {
  const found = new Set<string>();
  eachElement(tree, (element) => {
    for (const name of classNames(element)) found.add(name);
  });
  return found;
}
