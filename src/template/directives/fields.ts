import { paragraph, text } from '../../document/nodes.ts';
import type { Field } from '../../document/tree.ts';
import type { DirectiveUse, Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { unreadable } from '../unreadable.ts';
import { isWritten } from './containers.ts';

/** More than a page holds is no field any more. */
const mostLines = 30;

export const field: Expansion = {
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
        expected: 'a field of one line, because a browser fills in no others',
      });
    }
    if (label === undefined) return [];
    const made: Field = {
      type: 'field',
      label: [text(label)],
      lines,
      ...(hint === undefined ? {} : { hint: [text(hint)] }),
      ...(autocomplete === 'name' ? { autocomplete } : {}),
    };
    return [made];
  },
};

export const tick: Expansion = {
  attributes: { label: [] },
  summary: 'A box that the reader ticks.',
  example: '::tick{label="I read the briefing"}',
  expand(use, filling) {
    const label = labelOf(use, filling);
    return label === undefined ? [] : [{ type: 'tick', label: [text(label)] }];
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
  const given = use.attributes.get(name)?.trim().replaceAll(/\s+/g, ' ');
  if (given !== undefined && unreadable.test(given)) {
    filling.report('text-is-readable', {
      place: use.place,
      found: 'a control character, which cannot be printed',
      expected: 'letters, digits and signs',
    });
  }
  return given === '' ? undefined : given;
}

export const fields: Expansion = {
  form: 'container',
  summary: 'Two fields side by side.',
  example: ':::fields\n::field{label="Type of CPD"}\n\n::field{label="Date" hint="Day, month and year"}\n:::',
  expand({ node, fill, place }, { report }) {
    const isField = node.children.map((child) => child.type === 'leafDirective' && child.name === 'field');
    if (isField.length !== 2 || isField.includes(false)) {
      report('fields-are-a-pair', {
        place,
        found: isField.includes(false)
          ? ':::fields with something else in it'
          : `:::fields with ${isField.length === 1 ? 'one field' : `${isField.length} fields`}`,
        expected: 'two `::field`, which stand side by side',
      });
    }
    return [{ type: 'fields', children: fill().filter((child) => child.type === 'field') }];
  },
};

/** The paragraph after the head names the piece of learning. */
export const certificate: Expansion = {
  form: 'container',
  summary: 'A framed sheet that the reader completes: its heading, what was learnt, then fields.',
  example:
    ':::certificate\n## Certificate of completion\n\n:value[title]\n\n::field{label="Name" autocomplete=name}\n:::',
  expand({ fill, place }, { report }) {
    const children = fill();
    const [head] = children;
    if (head?.type !== 'heading' || head.depth !== 2) {
      report('certificate-has-head', {
        place,
        found: ':::certificate that does not begin with a heading',
        expected: 'a heading such as `## Certificate of completion`, then what was learnt',
      });
    }
    return [
      {
        type: 'section',
        kind: 'certificate',
        children: children.map((node, index) =>
          index === 1 && isWritten(node) ? paragraph(node.children, 'piece') : node,
        ),
      },
    ];
  },
};
