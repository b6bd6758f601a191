import type { Definition, LinkReference, Root, RootContent } from 'mdast';
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

function resolve(node: Reference, definition: Definition, source: string): RootContent[] | undefined {
  const { url, title } = definition;
  const at = node.position === undefined ? {} : { position: node.position };
  switch (node.type) {
    case 'definition':
      return node.identifier.startsWith('^') ? [paragraphOf(node, source)] : [];
    case 'linkReference':
      return node.identifier.startsWith('^')
        ? [{ type: 'text', value: sourceOf(node, source), ...at }]
        : [linkOf(node, definition)];
    case 'imageReference':
      return [{ type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...at }];
    default:
      return undefined;
  }
}

function linkOf({ children, position }: LinkReference, { url, title }: Definition): RootContent {
  return {
    type: 'link',
    url,
    title: title ?? null,
    children,
    ...(position === undefined ? {} : { position }),
  };
}

function paragraphOf(node: Definition, source: string): RootContent {
  const at = node.position === undefined ? {} : { position: node.position };
  return { type: 'paragraph', children: [{ type: 'text', value: sourceOf(node, source), ...at }], ...at };
}

const sourceOf = ({ position }: Reference, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);
