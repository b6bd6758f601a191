import type { ElementContent } from 'hast';
import type { FormattedCitations } from '../citation/format-citations.ts';
import { changed, replacedRuns } from './changed.ts';
import type { Block, DocumentTree, Run } from './tree.ts';

/** The key under which the document itself is formatted, for “cite this”. */
export const thisDocument = 'this-document';

/** Puts formatted citations, the reference list and “cite this” where the filled template left room for them. */
export function placeCitations(
  tree: DocumentTree,
  { clusters, entries, numeric }: FormattedCitations,
): DocumentTree {
  const cited = clusters.map(runsOf);
  const line = (runs: readonly Run[]): readonly Run[] =>
    replacedRuns(runs, (run) => (run.type === 'citation' ? (cited[run.cluster] ?? []) : undefined));
  const block = (given: Block): readonly Block[] => {
    if (given.type !== 'references') return [given];
    const isOwn = given.to === 'this document';
    const listed = entries.filter(({ citekey }) => (citekey === thisDocument) === isOwn);
    if (isOwn && listed.length === 0) return [];
    const children = listed.map(({ citekey, content }) => ({
      type: 'reference' as const,
      citekey,
      children: runsOf(content),
    }));
    return [{ ...given, numbered: numeric && !isOwn, children }];
  };
  return { ...tree, children: changed(tree.children, { line, block }) };
}

const runsOf = (content: readonly ElementContent[]): readonly Run[] => content.map(runOf);

/** A formatted citation comes as inline hast, of few kinds. */
function runOf(node: ElementContent): Run {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type !== 'element') throw new Error(`A citation holds a ${node.type}`);
  const children = runsOf(node.children);
  switch (node.tagName) {
    case 'em':
      return { type: 'emphasis', children };
    case 'strong':
      return { type: 'strong', children };
    case 'sup':
      return { type: 'superscript', children };
    case 'sub':
      return { type: 'subscript', children };
    case 'u':
      return { type: 'underline', children };
    case 'span':
      return { type: 'smallCaps', children };
    case 'br':
      return { type: 'break' };
    case 'a': {
      const { href, className } = node.properties;
      return className === undefined
        ? { type: 'link', url: String(href), children }
        : { type: 'cite', citekey: String(href).replace(/^#ref-/, ''), children };
    }
    default:
      throw new Error(`A citation holds <${node.tagName}>`);
  }
}
