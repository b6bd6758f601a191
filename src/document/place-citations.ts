import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { FormattedCitations } from '../citation/format-citations.ts';
import { hasClass } from './class-names.ts';

/** The key under which the document itself is formatted, for “cite this”. */
export const thisDocument = 'this-document';

/** Puts formatted citations, the reference list and “cite this” where the filled template left room for them. */
export function placeCitations(tree: Root, { clusters, entries, numeric }: FormattedCitations): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const replacement = replacementOf(node);
    if (!replacement) return undefined;
    // Elements of their own wherever they stand, as a directive may be used twice: the tags of a PDF go by elements.
    parent.children.splice(index, 1, ...structuredClone([...replacement]));
    return [SKIP, index + replacement.length];
  });

  function replacementOf(node: Element): readonly ElementContent[] | undefined {
    const { dataCluster } = node.properties;
    if (typeof dataCluster === 'number') return clusters[dataCluster] ?? [];
    if (hasClass(node, 'reference-list'))
      return [list(entries.filter(({ citekey }) => citekey !== thisDocument))];
    if (hasClass(node, 'cite-this')) {
      const entry = entries.find(({ citekey }) => citekey === thisDocument);
      return entry ? [h('ul.references', h('li', [...entry.content]))] : [];
    }
    return undefined;
  }

  function list(listed: FormattedCitations['entries']): Element {
    return h(
      numeric ? 'ol.references' : 'ul.references',
      listed.map(({ citekey, content }) => h('li', { id: `ref-${citekey}` }, [...content])),
    );
  }
}
