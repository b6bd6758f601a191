import type { Element, ElementContent, Root } from 'hast';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';
import { elementsOf } from './elements-of.ts';
import { nearestPath } from './nearest-path.ts';

/**
 * Links each figure to the row of the sources that says where it comes from, and each thing named in such a row to the
 * first place where the document says it. `span.figure[data-fact]` becomes `a.figure[data-fact]`, the row gets an id, and
 * `span[data-rests]` in the row becomes `a.use`, or its words alone where the document does not say it. A document
 * without such rows keeps its figures as they are. Ids are in capitals, as those of heads never are.
 */
export function trace(tree: Root): void {
  const parts = partsOf(tree);
  if (parts.length === 0) return;
  const byPath = new Map(parts.flatMap((part) => part.paths.map((path) => [path, part] as const)));
  let uses = 0;
  let rows = 0;
  const walk = (node: Element, isEverywhere: boolean): void => {
    // A link has no link inside, and a caption that a page does not show would hide the focus.
    if (node.tagName === 'a' || node.tagName === 'caption') return;
    const { dataFact } = node.properties;
    const part = typeof dataFact === 'string' ? byPath.get(nearestPath(dataFact, byPath) ?? '') : undefined;
    if (!part) {
      // Not every design shows the dot field, so nothing leads there.
      for (const child of elementsOf(node)) walk(child, isEverywhere && !hasClass(node, 'dot-field'));
      return;
    }
    part.row.properties.id ??= `S${++rows}`;
    node.tagName = 'a';
    node.properties.href = `#${part.row.properties.id}`;
    if (part.firstUse !== undefined || !isEverywhere) return;
    part.firstUse = `F${++uses}`;
    node.properties.id = part.firstUse;
  };
  for (const node of elementsOf(tree)) walk(node, true);
  for (const { name, firstUse } of parts) {
    if (firstUse === undefined) continue;
    name.tagName = 'a';
    name.properties = { className: ['use'], href: `#${firstUse}` };
  }
  withoutMarks(tree);
}

interface Part {
  readonly row: Element;
  /** What the row calls some facts. */
  readonly name: Element;
  readonly paths: readonly string[];
  firstUse?: string;
}

function partsOf(tree: Root): Part[] {
  const parts: Part[] = [];
  eachElement(tree, (table) => {
    if (table.tagName !== 'table') return true;
    if (hasClass(table, 'sources')) {
      for (const row of elementsOf(table).flatMap(elementsOf))
        eachElement(row, (name) => {
          const { dataRests } = name.properties;
          if (typeof dataRests === 'string') parts.push({ row, name, paths: dataRests.split(' ') });
        });
    }
    return false;
  });
  return parts;
}

/** Names that lead nowhere are words. */
function withoutMarks(tree: Root): void {
  eachElement(tree, (node) => {
    if (!node.children.some(isMark)) return;
    node.children = node.children.flatMap((child): ElementContent[] =>
      isMark(child) ? child.children : [child],
    );
  });
}

const isMark = (node: ElementContent): node is Element =>
  node.type === 'element' && node.properties.dataRests !== undefined;
