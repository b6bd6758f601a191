import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

export const box = framed(
  'box',
  'A tinted box. With a head of its own (`##`) it is a section.',
  '## Key messages\n\n::key-messages',
);
export const careful = framed(
  'careful',
  'A framed box for what must not be overlooked.',
  '## Be careful\n\n::limitations',
);

function framed(name: string, summary: string, inside: string): Directive {
  return {
    name,
    form: 'container',
    attributes: {},
    summary,
    example: `:::${name}\n${inside}\n:::`,
    expand({ fill }) {
      const children = fill();
      const isSection = children.some((node) => node.type === 'heading' && node.depth === 2);
      return [elementNode(isSection ? 'section' : 'div', isSection ? [name] : [name, 'wide'], children)];
    },
  };
}
