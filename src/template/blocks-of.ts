import type { Nodes } from 'mdast';
import { onceFor } from '../cache/once-for.ts';
import type { Template } from './template.ts';

/** The names of all blocks that a template calls. */
export const blocksOf = onceFor(({ tree }: Template): ReadonlySet<string> => new Set(namesIn(tree)));

function* namesIn(node: Nodes): Iterable<string> {
  if (node.type === 'leafDirective' || node.type === 'containerDirective') yield node.name;
  if ('children' in node) for (const child of node.children) yield* namesIn(child);
}
