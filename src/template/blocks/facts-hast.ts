import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Label and value. */
export type FactRow = readonly [label: string, value: readonly ElementContent[] | string];

/** A list of labelled facts: `dl.facts`. */
export function factsHast(
  rows: readonly FactRow[],
  className: 'facts' | 'facts plain' | 'facts codes' | 'facts steps' = 'facts',
): Element {
  return h(
    'dl',
    { className: className.split(' ') },
    rows.map(([label, value]) =>
      h('div', [h('dt', label), h('dd', typeof value === 'string' ? value : [...value])]),
    ),
  );
}
