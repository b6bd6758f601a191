import type { Element, ElementContent, Root } from 'hast';
import type { Design } from '../design/design.ts';
import { type FlowRoom, flowDiagram } from '../figure/flow-diagram.ts';
import { hasClass } from './class-names.ts';
import { elementsOf } from './elements-of.ts';
import { replaced } from './replaced.ts';

declare module 'hast' {
  interface ElementData {
    /** Set on the table of a flow: what its caption says where a page has no room for the diagram. */
    captionAlone?: string;
  }
}

/**
 * The tree with the diagram of a flow drawn for the pages of a design. One that none of them can hold in type of the design's sizes is
 * left to the table below it, whose caption says so.
 */
export function flowWithin(tree: Root, design: Design): Root {
  const room = roomOf(design);
  let isLeft = false;
  const drawn = replaced(tree, (element) => {
    if (element.tagName !== 'figure' || !hasClass(element, 'flow')) return undefined;
    const figure = redrawn(element, room);
    if (figure) return [figure];
    isLeft = true;
    return [];
  });
  if (!isLeft) return drawn;
  return replaced(drawn, (element) => {
    const caption = element.tagName === 'table' ? element.data?.captionAlone : undefined;
    if (caption === undefined) return undefined;
    return [{ ...element, children: element.children.map((part) => captioned(part, caption)) }];
  });
}

const captioned = (part: ElementContent, caption: string): ElementContent =>
  part.type === 'element' && part.tagName === 'caption'
    ? { ...part, children: [{ type: 'text', value: caption }] }
    : part;

function redrawn(figure: Element, room: FlowRoom): Element | undefined {
  const svg = elementsOf(figure).find(({ tagName }) => tagName === 'svg');
  const flow = svg?.data?.flow;
  // A drawing of somebody else's stays as it is.
  if (!svg || !flow) return figure;
  const drawing = flowDiagram(flow.columns, flow.included, String(svg.properties.ariaLabel), room);
  if (!drawing) return undefined;
  return {
    ...figure,
    children: figure.children.map((part) =>
      part === svg ? { ...drawing, properties: { ...svg.properties, ...drawing.properties } } : part,
    ),
  };
}

/** Points. Type of a diagram, where the design sets none that is larger or smaller. */
const usualSize = (3.7 * 72) / 25.4;

/** Millimetres of a section's rule, head and first lines, and between a drawing and its caption. */
const head = 24;
const underDrawing = 1.9;

/** Lines of the caption. */
const captionLines = 2;

function roomOf({ page, type, space, smallestType }: Design): FlowRoom {
  const { margin } = page;
  const largest = Math.max(usualSize, smallestType);
  const least = Math.max(type.note.size, smallestType);
  const caption = (captionLines * type.note.leading * 25.4) / 72 + underDrawing;
  const height =
    page.height - Math.max(margin.top, margin.firstTop) - margin.bottom - 2 * space.box - caption;
  return {
    width: page.width - margin.left - margin.right,
    heights: [height - head, height],
    sizes: [largest, ...(least < largest ? [least] : [])].map((points) => (points * 25.4) / 72),
  };
}
