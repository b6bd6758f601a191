import type { PhrasingContent, Text } from 'mdast';
import type { Node } from 'unist';
import type { Provenance } from '../../review/review.ts';

declare module 'mdast' {
  interface PhrasingContentMap {
    figure: FigureNode;
  }
  interface RootContentMap {
    figure: FigureNode;
  }
}

/** A figure from the data in the text, which keeps where it came from: `span.figure[data-fact]` in the document tree. */
interface FigureNode extends Node {
  readonly type: 'figure';
  readonly children: Text[];
  readonly data: {
    readonly hName: 'span';
    readonly hProperties: { readonly className: string[]; readonly dataFact: string };
  };
}

export function figureNode(
  text: string,
  from: Provenance,
  className: 'figure' | 'not-reported' = 'figure',
): PhrasingContent {
  return {
    type: 'figure',
    children: [{ type: 'text', value: text }],
    data: { hName: 'span', hProperties: { className: [className], dataFact: from.path } },
  };
}
