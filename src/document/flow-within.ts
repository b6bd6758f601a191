import type { Element, ElementContent, Root } from 'hast';
import type { Design } from '../design/design.ts';
import { type FlowBox, type FlowRoom, type FlowStream, flowDiagram } from '../figure/flow-diagram.ts';
import { hasClass } from './class-names.ts';
import { elementsOf } from './elements-of.ts';
import { replaced } from './replaced.ts';

/** What a flow is drawn from, in the `data-flow` of its drawing until a design is chosen: as JSON, which any step passes on. */
export interface DrawnFlow {
  readonly columns: readonly FlowStream[];
  readonly included: FlowBox;
  /** What the caption of the table below says where there is no diagram. */
  readonly captionAlone: string;
}

/**
 * The tree with the diagram of a flow drawn for the pages of a design. One that none of them can hold in type of the design's sizes, as
 * in large print, is left to the table below it, whose caption says so.
 */
export function flowWithin(tree: Root, design: Design): Root {
  const room = roomOf(design);
  let captionAlone: string | undefined;
  const drawn = replaced(tree, (element) => {
    if (element.tagName !== 'figure' || !hasClass(element, 'flow')) return undefined;
    const svg = elementsOf(element).find(({ tagName }) => tagName === 'svg');
    if (typeof svg?.properties.dataFlow !== 'string') return undefined;
    const { dataFlow, ...properties } = svg.properties;
    const flow: DrawnFlow = JSON.parse(dataFlow);
    const drawing =
      design.tables === 'entries'
        ? undefined
        : flowDiagram(flow.columns, flow.included, String(properties.ariaLabel), room);
    if (drawing)
      return [
        withDrawing(element, svg, { ...drawing, properties: { ...properties, ...drawing.properties } }),
      ];
    captionAlone = flow.captionAlone;
    return [];
  });
  if (captionAlone === undefined) return drawn;
  const caption = captionAlone;
  return replaced(drawn, (element) =>
    element.tagName === 'table' && hasClass(element, 'flow')
      ? [{ ...element, children: element.children.map((part) => captioned(part, caption)) }]
      : undefined,
  );
}

const withDrawing = (figure: Element, old: Element, drawing: Element): Element => ({
  ...figure,
  children: figure.children.map((part) => (part === old ? drawing : part)),
});

const captioned = (part: ElementContent, caption: string): ElementContent =>
  part.type === 'element' && part.tagName === 'caption'
    ? { ...part, children: [{ type: 'text', value: caption }] }
    : part;

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
