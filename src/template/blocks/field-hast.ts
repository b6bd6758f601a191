import type { Element } from 'hast';
import { h } from 'hastscript';

/** What a reader is asked for in a form. Label and hint are text, never markup. */
export interface Field {
  readonly label: string;
  readonly hint?: string;
  /** Lines of text that it has room for; a field of one line takes no second. */
  readonly lines: number;
  /** What a browser may offer to fill in (HTML, 4.10.18.7). */
  readonly autocomplete?: 'name';
}

/**
 * A field with its visible label, and its hint between the two. The control is named when the whole document is known
 * (`nameFields`), as no two may have one name.
 */
export function fieldHast({ label, hint, lines, autocomplete }: Field): Element {
  return h('div.field', [
    h('label', label),
    ...(hint === undefined ? [] : [h('p.hint', hint)]),
    lines > 1 ? h('textarea', { rows: lines }) : h('input', { type: 'text', autoComplete: autocomplete }),
  ]);
}

/** A box to tick, and what it says. */
export const tickHast = (label: string): Element =>
  h('div.tick', [h('input', { type: 'checkbox' }), h('label', label)]);
