import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { TracedFact } from '../document/traced-fact.ts';
import type { Messages } from '../messages/messages.ts';

/** What the figures of a page say when they are asked where they come from, for its script. Nothing where none can be. */
export function traceData(
  tree: Root,
  facts: ReadonlyMap<string, TracedFact>,
  { html }: Messages,
): Element | undefined {
  const shown: Record<string, readonly string[]> = {};
  visit(tree, 'element', ({ tagName, properties: { dataFact } }) => {
    if (tagName !== 'a' || typeof dataFact !== 'string') return;
    const fact = nearest(dataFact, facts);
    if (fact) shown[dataFact] = [fact.field, fact.from, ...(fact.sure === undefined ? [] : [fact.sure])];
  });
  if (Object.keys(shown).length === 0) return undefined;
  const json = JSON.stringify({ words: html.trace, facts: shown }).replaceAll('<', '\\u003c');
  return h('script', { type: 'application/json', id: 'Facts' }, json);
}

/** The fact of a path, or of what the path stands in. */
function nearest(path: string, facts: ReadonlyMap<string, TracedFact>): TracedFact | undefined {
  const fact = facts.get(path);
  const end = path.lastIndexOf('.');
  return fact ?? (end === -1 ? undefined : nearest(path.slice(0, end), facts));
}
