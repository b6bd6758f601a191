import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Design, labelIn } from '../design/design.ts';
import { hasClass } from './class-names.ts';
import type { Document } from './document.ts';
import { flowWithin } from './flow-within.ts';
import { outlinedMarks } from './outlined-marks.ts';
import { replaced } from './replaced.ts';
import { tablesAsEntries } from './tables-as-entries.ts';

/**
 * The document as a design wants its tree, before either renderer reads it, so that both show the same in the same order:
 * tables as entries, no dots and nothing said of them, the design's label in the mast. The document that was given stays as it was.
 */
export function inDesign(document: Document, design: Design): Document {
  let { tree } = document;
  if (!design.dotField) tree = withoutDotField(tree);
  const label = labelIn(design, document.lang);
  if (label !== undefined) tree = labelled(tree, label);
  // The table below the diagram says the same, in type as large as the rest.
  tree = flowWithin(tree, design);
  tree = design.tables === 'entries' ? tablesAsEntries(withoutSquares(tree)) : withoutShortCaptions(tree);
  return { ...document, tree: outlinedMarks(tree, design.marks.outline) };
}

const withoutDotField = (tree: Root): Root =>
  replaced(tree, (element) =>
    ['dot-field', 'dot-strip', 'of-dots'].some((name) => hasClass(element, name)) ? [] : undefined,
  );

/** Where columns have heads, those of a short table say what its caption says. */
const withoutShortCaptions = (tree: Root): Root =>
  replaced(tree, (element) =>
    element.tagName === 'table' && (hasClass(element, 'short') || hasClass(element, 'plan'))
      ? [{ ...element, children: element.children.filter((part) => !isCaption(part)) }]
      : undefined,
  );

const isCaption = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'caption';

/** Without the diagram of the flow, and what tells of squares in tables that entries say in words. */
const withoutSquares = (tree: Root): Root =>
  replaced(tree, (element) =>
    (element.tagName === 'figure' && hasClass(element, 'flow')) || hasClass(element, 'legend')
      ? []
      : undefined,
  );

/** After the kind of document, as it is of the same sort: “Evidence briefing”, “Large print”. */
function labelled(tree: Root, label: string): Root {
  const isKind = (node: Element): boolean => hasClass(node, 'kind');
  return replaced(tree, (element) => (isKind(element) ? [element, h('p.label', label)] : undefined));
}
