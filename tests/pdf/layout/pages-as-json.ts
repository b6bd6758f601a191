import type {
  FieldItem,
  ImageItem,
  Item,
  LaidOut,
  Owner,
  ShapeItem,
  TextItem,
} from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };
type Ways = ReadonlyMap<StructureElement, string>;

/**
 * Pages as JSON that a person can read and a test compare: one line for each item, in the order of painting.
 * Points, to a hundredth; pages count from 1; an owner is the way to it through the structure tree: `Document/Sect[1]/P[2]`.
 */
export function pagesAsJson({ pages, structure, outline, destinations }: LaidOut): string {
  const ways = waysOf(structure);
  const made = pages.map(({ width, height, items }) => {
    const lines = items.map((item) => `        ${JSON.stringify(itemAsJson(item, ways))}`).join(',\n');
    return `    {\n      "width": ${rounded(width)},\n      "height": ${rounded(height)},\n      "items": [\n${lines}\n      ]\n    }`;
  });
  const places = [...destinations].map(
    ([id, { page, y }]) => [id, { page: page + 1, y: rounded(y) }] as const,
  );
  return `{\n  "pages": [\n${made.join(',\n')}\n  ],\n  "outline": ${JSON.stringify(outline.map(entryAsJson))},\n  "destinations": ${JSON.stringify(Object.fromEntries(places))}\n}\n`;
}

function entryAsJson({ title, page, y, children }: LaidOut['outline'][number]): Value {
  return { title, page: page + 1, y: rounded(y), children: children.map(entryAsJson) };
}

function itemAsJson(item: Item, ways: Ways): Value {
  switch (item.kind) {
    case 'text':
      return textAsJson(item, ways);
    case 'shape':
      return shapeAsJson(item, ways);
    case 'image':
      return imageAsJson(item, ways);
    case 'field':
      return fieldAsJson(item, ways);
  }
}

/** What most texts lack is left out: JSON has no undefined. */
function textAsJson(item: TextItem, ways: Ways): Value {
  return {
    text: item.shaped.text,
    owner: ownerAsJson(item.owner, ways),
    x: rounded(item.x),
    baseline: rounded(item.baseline),
    width: rounded(item.width),
    face: item.face,
    slanted: item.slanted,
    size: rounded(item.size),
    colour: item.colour,
    tracking: item.tracking === 0 ? undefined : rounded(item.tracking),
    underline: item.underline,
    softHyphen: item.softHyphen,
    link: item.link && ('id' in item.link.target ? `#${item.link.target.id}` : item.link.target.uri),
  };
}

function shapeAsJson({ owner, shape, fill, stroke }: ShapeItem, ways: Ways): Value {
  const { form, ...lengths } = shape;
  return {
    shape: form,
    owner: ownerAsJson(owner, ways),
    ...Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, rounded(length)])),
    fill,
    stroke: stroke && {
      colour: stroke.colour,
      width: rounded(stroke.width),
      dash: stroke.dash?.map(rounded),
    },
  };
}

function fieldAsJson({ owner, x, y, width, height, name, tooltip, control }: FieldItem, ways: Ways): Value {
  return {
    field: name,
    owner: ownerAsJson(owner, ways),
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    tooltip,
    type: control.type,
  };
}

/** The place of a picture, and how many pixels it has; they themselves would say nothing to a reader. */
function imageAsJson({ owner, x, y, width, height, picture }: ImageItem, ways: Ways): Value {
  return {
    image: `${picture.width} × ${picture.height}`,
    owner: ownerAsJson(owner, ways),
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
  };
}

function ownerAsJson(owner: Owner, ways: Ways): string {
  if (typeof owner === 'string') return owner;
  const way = ways.get(owner);
  if (way === undefined) throw new Error(`A ${owner.role} on a page is not in the structure tree`);
  return way;
}

function waysOf(root: StructureElement): Ways {
  const ways = new Map<StructureElement, string>();
  const walk = (node: StructureElement, way: string): void => {
    ways.set(node, way);
    const counts = new Map<string, number>();
    for (const child of node.children) {
      const count = (counts.get(child.role) ?? 0) + 1;
      counts.set(child.role, count);
      walk(child, `${way}/${child.role}[${count}]`);
    }
  };
  walk(root, root.role);
  return ways;
}

/** No negative nought, which JSON could not tell. */
const rounded = (length: number): number => Math.round(length * 100) / 100 + 0;
