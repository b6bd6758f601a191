import type { RootContent } from 'mdast';
import { hasClass } from '../../document/class-names.ts';
import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

export const box = framed(
  'box',
  'A tinted box. With a head of its own (`##`) it is a section.',
  '## Key messages\n\n::key-messages',
);
export const careful = framed(
  'careful',
  'A framed box for what must not be overlooked; `head=beside` puts its head at the left of what it holds.',
  '## Be careful\n\n::limitations',
  { head: ['above', 'beside'] },
);

function framed(
  name: string,
  summary: string,
  inside: string,
  attributes: Directive['attributes'] = {},
): Directive {
  return {
    name,
    form: 'container',
    attributes,
    summary,
    example: `:::${name}\n${inside}\n:::`,
    expand({ attributes: given, fill }) {
      const children = fill();
      const isSection = children.some((node) => node.type === 'heading' && node.depth === 2);
      if (!isSection) return [elementNode('div', [name, 'wide'], children)];
      return [
        given.get('head') === 'beside'
          ? elementNode('section', [name, 'side'], atTheSide(children))
          : elementNode('section', [name], children),
      ];
    },
  };
}

/** The head, what the box holds as one block beside it, and a note of one paragraph at the end. */
function atTheSide(children: readonly RootContent[]): RootContent[] {
  const head = children.filter((node, index) => index === 0 && node.type === 'heading');
  const last = children.at(-1);
  const note = last && isNote(last) ? [last] : [];
  const held = children.slice(head.length, children.length - note.length);
  return [...head, ...(held.length > 0 ? [elementNode('div', [], held)] : []), ...note];
}

const isNote = (node: RootContent): boolean =>
  node.type === 'hast' &&
  node.content.length === 1 &&
  node.content.every((element) => element.type === 'element' && hasClass(element, 'note'));
