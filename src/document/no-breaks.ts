import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** What misleads or looks careless when a line ends inside it: “5 of 12”, “p. 3”, “18–75”, “sub-theme”. */
const together =
  /\d[\d,.]* of \d[\d,.]*|\bpp?\. \d+(?:–\d+)?|\d+–\d+|\bsub-themes?\b|\b\d+ (?:studies|study|participants?|themes?|years)\b/giu;

/** Wraps such runs in `span.no-break`: a property of the text, not characters that spoil searching. */
export function noBreaks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'code' || isNoBreak(node)))
      return SKIP;
    if (node.type !== 'text' || !parent || index === undefined || node.value.search(together) < 0)
      return undefined;
    const pieces = split(node);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function split(node: Text): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(together)) {
    if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
    pieces.push(h('span.no-break', match[0]));
    end = match.index + match[0].length;
  }
  if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
  return pieces;
}

function isNoBreak({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('no-break');
}
