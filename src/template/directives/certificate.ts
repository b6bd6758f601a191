import type { RootContent } from 'mdast';
import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

/** The paragraph after the head names the piece of learning. */
export const certificate: Directive = {
  name: 'certificate',
  form: 'container',
  attributes: {},
  summary: 'A framed sheet that the reader completes: its head, what was learnt, then fields.',
  example:
    ':::certificate\n## Certificate of completion\n\n:value[title]\n\n::field{label="Name" autocomplete=name}\n:::',
  expand({ fill, place }, { report }) {
    const children = fill();
    const [head] = children;
    if (head?.type !== 'heading' || head.depth !== 2) {
      report('certificate-has-head', {
        place,
        found: ':::certificate that does not begin with a head',
        expected: 'a head such as `## Certificate of completion`, then what was learnt',
      });
    }
    return [elementNode('section', ['certificate'], children.map(asPiece))];
  },
};

function asPiece(node: RootContent, index: number): RootContent {
  return index === 1 && node.type === 'paragraph' ? elementNode('p', ['piece'], node.children) : node;
}
