import type { RootContent } from 'mdast';
import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

export const split: Directive = {
  name: 'split',
  form: 'container',
  attributes: {},
  summary: 'Two columns, the first one wide: what `:::aside` holds stands at the right of the rest.',
  example: '::::split\n::key-messages{as=short}\n\n:::aside\n## Ask this\n\n::points{as=ask}\n:::\n::::',
  expand({ fill, place }, { report }) {
    const nodes = fill();
    const asides = nodes.filter(isAside);
    const rest = nodes.filter((node) => !isAside(node));
    if (asides.length > 1) {
      report('split-has-two-columns', {
        place,
        found: `${asides.length} asides in one split`,
        expected: 'one `:::aside`, which is the second column',
      });
    }
    // Where one column has nothing to say, the other has the whole width.
    if (asides.length === 0 || rest.length === 0) return nodes;
    return [elementNode('div', ['split', 'wide'], [elementNode('div', [], rest), ...asides])];
  },
};

export const aside: Directive = {
  name: 'aside',
  form: 'container',
  attributes: {},
  summary:
    'A tinted box at the side, inside `:::split`. Each `##` is a head in it; a paragraph at its end is set small, at its foot.',
  example: ':::aside\n## Ask this\n\n::points{as=ask}\n:::',
  expand({ fill }) {
    const nodes = fill();
    const last = nodes.at(-1);
    // A note on nothing would stand alone.
    if (!nodes.some(({ type }) => type !== 'paragraph')) return [];
    return [
      elementNode(
        'div',
        ['box', 'aside'],
        [
          ...nodes.slice(0, -1),
          ...(last === undefined
            ? []
            : [last.type === 'paragraph' ? elementNode('p', ['note'], last.children) : last]),
        ],
      ),
    ];
  },
};

const isAside = (node: RootContent): boolean =>
  node.type === 'element' && (node.data.hProperties.className ?? []).includes('aside');
