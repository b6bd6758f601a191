import type { Element, Properties, Root } from 'hast';
import { h, s } from 'hastscript';
import type { Design } from '../design/design.ts';
import { hasClass } from './class-names.ts';
import { eachParent } from './each-element.ts';
import { joinedShapes } from './joined-shapes.ts';

/** Dots in a line of the strip that narrow screens show. */
const stripColumns = 30;

/**
 * Gives each drawing its width in em, so that it grows with the text beside it, and the dot field a second arrangement
 * for narrow screens. The two stand in one picture, which has one name.
 */
export function drawings(tree: Root, { type }: Design): void {
  const millimetresInEm = (type.body.size * 25.4) / 72;
  eachParent(tree, (parent) => {
    if (parent.type === 'element' && hasClass(parent, 'dots-picture')) return false;
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'element' || node.tagName !== 'svg') continue;
      if (hasClass(node, 'dots')) parent.children[index] = dotPicture(node);
      else {
        const drawing = joinedShapes(node);
        drawing.properties = {
          ...node.properties,
          width: `${rounded(extent(node).width / millimetresInEm)}em`,
        };
        parent.children[index] = drawing;
      }
    }
    return true;
  });
}

function dotPicture(field: Element): Element {
  const { role, ariaLabel, ...kept } = field.properties;
  const inner: Properties = { ...kept, className: ['dots', 'dots-field'], ariaHidden: 'true' };
  return h('div.dots-picture', { role, ariaLabel }, [
    { ...joinedShapes(field), properties: inner },
    strip(field),
  ]);
}

/** The same dots, thirty in a line, as one path of strokes without length. */
function strip(field: Element): Element {
  const count = field.children.filter((node) => node.type === 'element' && node.tagName === 'circle').length;
  const rows = Math.ceil(count / stripColumns);
  const d = Array.from({ length: rows }, (_, row) => {
    const dots = Math.min(stripColumns, count - row * stripColumns);
    return `M.5 ${row + 0.5}h0${'m1 0h0'.repeat(dots - 1)}`;
  }).join('');
  return s(
    'svg.dots.dots-strip',
    { viewBox: `0 0 ${Math.min(count, stripColumns)} ${rows}`, ariaHidden: 'true' },
    s('path', { d }),
  );
}

function extent({ properties: { viewBox } }: Element): { readonly width: number } {
  const width = Number(String(viewBox).split(' ')[2]);
  if (!(width > 0)) throw new Error(`A drawing has no extent: viewBox ${JSON.stringify(viewBox)}`);
  return { width };
}

const rounded = (em: number): number => Math.round(em * 1000) / 1000;
