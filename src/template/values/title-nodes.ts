import type { PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import { type RichKind, readRichText } from '../../citation/rich-text.ts';

declare module 'mdast' {
  interface PhrasingContentMap {
    smallCaps: SmallCapsNode;
  }
  interface RootContentMap {
    smallCaps: SmallCapsNode;
  }
}

/** Letters in small capitals: `span.small-caps` in the document tree. */
interface SmallCapsNode extends Node {
  readonly type: 'smallCaps';
  readonly children: PhrasingContent[];
  readonly data: { readonly hName: 'span'; readonly hProperties: { readonly className: ['small-caps'] } };
}

/** A title of the references as inline content: italics for `<i>`, and so on. No text of it is read as Markdown. */
export function titleNodes(title: string): readonly PhrasingContent[] {
  return readRichText(title).pieces.map(({ text, kinds }) =>
    kinds.reduceRight<PhrasingContent>((inside, kind) => within(kind, inside), { type: 'text', value: text }),
  );
}

function within(kind: RichKind, inside: PhrasingContent): PhrasingContent {
  const children = [inside];
  switch (kind) {
    case 'em':
      return { type: 'emphasis', children };
    case 'strong':
      return { type: 'strong', children };
    case 'sup':
      return { type: 'raised', children, data: { hName: 'sup' } };
    case 'sub':
      return { type: 'lowered', children, data: { hName: 'sub' } };
    case 'small-caps':
      return {
        type: 'smallCaps',
        children,
        data: { hName: 'span', hProperties: { className: ['small-caps'] } },
      };
    case 'nocase':
      return inside;
  }
}
