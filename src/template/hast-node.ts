import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Node } from 'unist';

declare module 'mdast' {
  interface RootContentMap {
    hast: HastNode;
    element: ElementNode;
  }
}

/** Finished hast on its way through mdast; the bridge passes it on as it is. */
interface HastNode extends Node {
  readonly type: 'hast';
  readonly content: readonly ElementContent[];
}

/** An element with a tag of its own around Markdown. */
interface ElementNode extends Node {
  readonly type: 'element';
  readonly children: RootContent[];
  readonly data: {
    readonly hName: string;
    readonly hProperties: { readonly className?: string[]; readonly id?: string };
  };
}

export const hastNode = (...content: readonly ElementContent[]): RootContent => ({ type: 'hast', content });

export function elementNode(
  tag: string,
  className: readonly string[],
  children: readonly RootContent[],
): RootContent {
  return {
    type: 'element',
    children: [...children],
    data: { hName: tag, hProperties: className.length > 0 ? { className: [...className] } : {} },
  };
}
