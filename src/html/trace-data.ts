import type { Element } from 'hast';
import { h } from 'hastscript';
import { nearestPath } from '../document/nearest-path.ts';
import type { TracedFact } from '../document/traced-fact.ts';
import type { Messages } from '../messages/messages.ts';
import type { Asked } from './piece.ts';

/** What the figures of a page say when they are asked where they come from, for its script. Nothing where none can be. */
export function traceData(
  { figures }: Asked,
  facts: ReadonlyMap<string, TracedFact>,
  { html }: Messages,
): Element | undefined {
  const shown = new Map<string, readonly [field: string, from: number, sure: string]>();
  // Many rest on the same.
  const from: string[] = [];
  for (const figure of figures) {
    const path = nearestPath(figure, facts);
    const fact = path === undefined ? undefined : facts.get(path);
    if (path === undefined || !fact || shown.has(path)) continue;
    if (!from.includes(fact.from)) from.push(fact.from);
    shown.set(path, [fact.field, from.indexOf(fact.from), fact.sure ?? '']);
  }
  if (shown.size === 0) return undefined;
  const json = JSON.stringify({ words: html.trace, from, facts: Object.fromEntries(shown) }).replaceAll(
    '<',
    '\\u003c',
  );
  return h('script', { type: 'application/json', id: 'Facts' }, json);
}
