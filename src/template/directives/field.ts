import { fieldHast, tickHast } from '../blocks/field-hast.ts';
import type { Directive, DirectiveUse } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { unreadable } from '../unreadable.ts';

/** More than a page holds is no field any more. */
const mostLines = 30;

export const field: Directive = {
  name: 'field',
  form: 'leaf',
  attributes: { label: [], hint: [], lines: [], autocomplete: ['name'] },
  summary: 'A field that the reader fills in, in the browser, in the PDF or on paper.',
  example: '::field{label="What I learnt" hint="In your own words" lines=6}',
  expand(use, filling) {
    const label = labelOf(use, filling);
    const hint = textOf('hint', use, filling);
    const written = use.attributes.get('lines') ?? '1';
    const lines = /^\d{1,2}$/.test(written) ? Number(written) : 0;
    if (lines < 1 || lines > mostLines) {
      filling.report('field-is-labelled', {
        place: use.place,
        found: `\`lines=${written}\``,
        expected: `how many lines it has room for, 1 to ${mostLines}, such as \`lines=6\``,
      });
      return [];
    }
    const autocomplete = use.attributes.get('autocomplete');
    if (autocomplete !== undefined && lines > 1) {
      filling.report('field-is-labelled', {
        place: use.place,
        found: `\`autocomplete=${autocomplete}\` in a field of ${lines} lines`,
        expected: 'a field of one line, as nothing else is filled in by a browser',
      });
    }
    if (label === undefined) return [];
    return [
      hastNode(
        fieldHast({
          label,
          lines,
          ...(hint === undefined ? {} : { hint }),
          ...(autocomplete === 'name' ? { autocomplete } : {}),
        }),
      ),
    ];
  },
};

export const tick: Directive = {
  name: 'tick',
  form: 'leaf',
  attributes: { label: [] },
  summary: 'A box that the reader ticks.',
  example: '::tick{label="I read the briefing"}',
  expand(use, filling) {
    const label = labelOf(use, filling);
    return label === undefined ? [] : [hastNode(tickHast(label))];
  },
};

function labelOf(use: DirectiveUse, filling: Filling): string | undefined {
  const label = textOf('label', use, filling);
  if (label !== undefined) return label;
  filling.report('field-is-labelled', {
    place: use.place,
    found: `::${use.node.name} without a label`,
    expected: 'a label that says what is asked for, such as `label="What I learnt"`',
  });
  return undefined;
}

/** An attribute's text, with white space folded; undefined where there is none to be seen. */
function textOf(name: 'label' | 'hint', use: DirectiveUse, filling: Filling): string | undefined {
  const text = use.attributes.get(name)?.trim().replaceAll(/\s+/g, ' ');
  if (text !== undefined && unreadable.test(text)) {
    filling.report('text-is-readable', {
      place: use.place,
      found: 'a control character, which has no shape',
      expected: 'letters, digits and signs',
    });
  }
  return text === '' ? undefined : text;
}
