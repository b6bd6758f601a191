import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What stands in an element's place; where it is undefined, the element stays and its children are asked. */
export type Replace = (element: Element) => readonly ElementContent[] | undefined;

/** The tree with elements replaced. The tree that was given stays as it was; what is not replaced may be shared. */
export function replaced(tree: Root, replace: Replace): Root {
  const children = tree.children.flatMap((node): readonly RootContent[] =>
    node.type === 'doctype' ? [node] : of(node),
  );
  return { ...tree, children };

  function of(node: ElementContent): readonly ElementContent[] {
    if (node.type !== 'element') return [node];
    return replace(node) ?? [{ ...node, children: node.children.flatMap(of) }];
  }
}
