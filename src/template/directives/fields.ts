import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

export const fields: Directive = {
  name: 'fields',
  form: 'container',
  attributes: {},
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
    return [elementNode('div', ['fields'], fill())];
  },
};
