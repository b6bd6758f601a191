import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { FormattedCitations } from '../citation/format-citations.ts';
import { hasClass } from './class-names.ts';
import { eachParent } from './each-element.ts';

/** The key under which the document itself is formatted, for “cite this”. */
export const thisDocument = 'this-document';

/** Puts formatted citations, the reference list and “cite this” where the filled template left room for them. */
export function placeCitations(tree: Root, { clusters, entries, numeric }: FormattedCitations): void {
  eachParent(tree, ({ children }) => {
    for (let index = 0; index < children.length; index++) {
      const node = children[index];
      const replacement = node?.type === 'element' ? replacementOf(node) : undefined;
      if (!replacement) continue;
      // Elements of their own wherever they stand, as a directive may be used twice: the tags of a PDF go by elements.
      children.splice(index, 1, ...structuredClone([...replacement]));
      index += replacement.length - 1;
    }
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
