import type { Root } from 'hast';
import { s } from 'hastscript';
import { hasClass } from './class-names.ts';
import { replaced } from './replaced.ts';

/** The tree with the outline of empty squares this thick, in millimetres, inside squares of the same size. */
export function outlinedMarks(tree: Root, outline: number): Root {
  return replaced(tree, (element) => {
    if (element.tagName !== 'rect' || !hasClass(element, 'empty')) return undefined;
    const { properties } = element;
    const number = (name: string): number => Number(properties[name] ?? 0);
    const more = outline - number('strokeWidth');
    if (more === 0) return undefined;
    return [
      s('rect', {
        ...properties,
        x: rounded(number('x') + more / 2),
        y: rounded(number('y') + more / 2),
        width: rounded(number('width') - more),
        height: rounded(number('height') - more),
        strokeWidth: outline,
      }),
    ];
  });
}

const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;
