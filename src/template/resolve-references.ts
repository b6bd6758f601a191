import type { Definition, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts the address of each `[text][name]` where the name stands, so that a definition inside a block that is not shown
 * serves the others. A note’s mark, which Markdown reads so where the note is one word, stays text.
 */
export function resolveReferences(tree: Root, source: string): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !('identifier' in node)) return undefined;
    const definition = definitions.get(node.identifier);
    const resolved = definition && resolve(node, definition, source);
    if (resolved === undefined) return undefined;
    parent.children.splice(index, 1, ...resolved);
    return [SKIP, index + resolved.length];
  });
}

type Reference = Extract<RootContent, { readonly identifier: string }>;

function resolve(
  node: Reference,
  { url, title = null }: Definition,
  source: string,
): RootContent[] | undefined {
  const at = node.position === undefined ? {} : { position: node.position };
  const asWritten = (): Text => ({
    type: 'text',
    value: source.slice(node.position?.start.offset, node.position?.end.offset),
    ...at,
  });
  const isNote = node.identifier.startsWith('^');
  switch (node.type) {
    case 'definition':
      return isNote ? [{ type: 'paragraph', children: [asWritten()], ...at }] : [];
    case 'linkReference':
      return [isNote ? asWritten() : { type: 'link', url, title, children: node.children, ...at }];
    case 'imageReference':
      return [{ type: 'image', url, title, alt: node.alt ?? null, ...at }];
    default:
      return undefined;
  }
}
