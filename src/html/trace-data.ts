import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { nearestPath } from '../document/nearest-path.ts';
import type { TracedFact } from '../document/traced-fact.ts';
import type { Messages } from '../messages/messages.ts';
import { eachElement } from './each-element.ts';

/** What the figures of a page say when they are asked where they come from, for its script. Nothing where none can be. */
export function traceData(
  tree: Root,
  facts: ReadonlyMap<string, TracedFact>,
  { html }: Messages,
): Element | undefined {
  const shown = new Map<string, readonly [field: string, from: number, sure: string]>();
  // Many rest on the same.
  const from: string[] = [];
  eachElement(tree, ({ tagName, properties: { dataFact } }) => {
    if (tagName !== 'a' || typeof dataFact !== 'string') return;
    const path = nearestPath(dataFact, facts);
    const fact = path === undefined ? undefined : facts.get(path);
    if (path === undefined || !fact || shown.has(path)) return;
    if (!from.includes(fact.from)) from.push(fact.from);
    shown.set(path, [fact.field, from.indexOf(fact.from), fact.sure ?? '']);
  });
  if (shown.size === 0) return undefined;
  const json = JSON.stringify({ words: html.trace, from, facts: Object.fromEntries(shown) }).replaceAll(
    '<',
    '\\u003c',
  );
  return h('script', { type: 'application/json', id: 'Facts' }, json);
}
