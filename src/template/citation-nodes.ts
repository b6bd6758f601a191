import type { Text } from 'mdast';
import type { CitationCluster } from '../citation/citation-cluster.ts';
import { text } from '../document/nodes.ts';
import type { Run } from '../document/tree.ts';
import type { Place, Point } from '../fault/fault.ts';
import { lineAndColumn } from '../fault/line-and-column.ts';
import { nearest } from '../fault/nearest.ts';
import { findCitations } from './citation-syntax.ts';
import { type Filling, placeIn } from './filling.ts';

/** Text with Pandoc's citations taken out of it. A citekey that no reference has is reported. */
export function citationNodes(node: Text, filling: Filling): readonly Run[] {
  const { start, end } = node.position ?? {};
  const raw = filling.text.value.slice(start?.offset, end?.offset);
  if (!node.value.includes('@') || raw.includes('\\@')) return [text(node.value)];
  const nodes: Run[] = [];
  for (const piece of findCitations(node.value)) {
    if ('text' in piece) {
      nodes.push(text(piece.text));
      continue;
    }
    const cluster = resolved(piece.cluster, filling);
    for (const { citekey } of cluster.items) {
      if (filling.references.has(citekey)) continue;
      const near = nearest(citekey, ['review', ...filling.references.keys()]);
      filling.report('citekey-resolves', {
        place: placeOf(piece.offset + piece.raw.indexOf(`@${citekey}`), citekey.length + 1, node, filling),
        found: `the citekey @${citekey}`,
        expected: `the id of a reference: ${[...filling.references.keys()].slice(0, 5).join(', ')}${filling.references.size > 5 ? ', …' : ''}`,
        suggestion:
          near === undefined ? 'to print an @ that is not a citation, write `\\@`' : `did you mean @${near}?`,
      });
    }
    if (!cluster.items.every(({ citekey }) => filling.references.has(citekey))) continue;
    const place = placeOf(piece.offset, piece.raw.length, node, filling);
    nodes.push({ type: 'citation', cluster: filling.cite(cluster, place) });
  }
  return nodes;
}

/** `@review` is the reviewed article, so that a template fits every review. */
function resolved(cluster: CitationCluster, { references, review }: Filling): CitationCluster {
  const items = cluster.items.map((item) =>
    item.citekey === 'review' && !references.has('review') ? { ...item, citekey: review.citekey } : item,
  );
  return { ...cluster, items };
}

/** The place of characters of a text node; exact while the text stands in the source as it is. */
function placeOf(offset: number, length: number, { position, value }: Text, filling: Filling): Place {
  const start = position?.start;
  if (!start) return placeIn(filling.text, undefined);
  const pointAt = (at: number): Point => {
    const { line, column } = lineAndColumn(value, at);
    return { line: start.line + line - 1, column: line === 1 ? start.column + at : column };
  };
  return placeIn(filling.text, { start: pointAt(offset), end: pointAt(offset + length) });
}
