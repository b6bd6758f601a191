import { type RichKind, readRichText } from '../../citation/rich-text.ts';
import { text } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';

/** A title of the references as inline content: italics for `<i>`, and so on. No text of it is read as Markdown. */
export function titleNodes(title: string): readonly Run[] {
  return readRichText(title).pieces.map(({ text: words, kinds }) =>
    kinds.reduceRight<Run>((inside, kind) => within(kind, inside), text(words)),
  );
}

function within(kind: RichKind, inside: Run): Run {
  const children = [inside];
  switch (kind) {
    case 'em':
      return { type: 'emphasis', children };
    case 'strong':
      return { type: 'strong', children };
    case 'sup':
      return { type: 'superscript', children };
    case 'sub':
      return { type: 'subscript', children };
    case 'small-caps':
      return { type: 'smallCaps', children };
    case 'nocase':
      return inside;
  }
}
