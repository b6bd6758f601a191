import type { PhrasingContent } from 'mdast';
import type { Node } from 'unist';

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: ForeignNode;
  }
  interface RootContentMap {
    foreign: ForeignNode;
  }
}

/** Words in another language than the document's: `span[lang]` in the document tree. */
interface ForeignNode extends Node {
  readonly type: 'foreign';
  readonly children: PhrasingContent[];
  readonly data: { readonly hName: 'span'; readonly hProperties: { readonly lang: string } };
}

export function foreignNode(lang: string, children: readonly PhrasingContent[]): PhrasingContent {
  return { type: 'foreign', children: [...children], data: { hName: 'span', hProperties: { lang } } };
}
