import type { FieldItem, ImageItem, Item, Owner, Page, ShapeItem, TextItem } from '../page.ts';
import { GraphicsState } from './graphics-state.ts';
import { pdfNumber } from './pdf-number.ts';
import { type CircleForm, shapeOperators } from './shape-operators.ts';
import type { StructureTree } from './structure-tree.ts';
import { type FaceOf, textOperators } from './text-operators.ts';
import { underlines } from './underlines.ts';

/** Gives the name of the object that holds a picture. */
export type ImageOf = (item: ImageItem) => string;

/**
 * The content of a page: neighbours of one owner are one marked-content sequence, so that a paragraph is one
 * however many lines it has. What nobody owns is an artifact (PDF 1.7, 14.8.2.2).
 */
export function paintPage(
  page: Page,
  tree: StructureTree,
  faceOf: FaceOf,
  circle: CircleForm,
  imageOf: ImageOf,
): string {
  const state = new GraphicsState();
  let out = '';
  for (const { owner, items } of runs(page.items.filter(isShown))) {
    out += `${opening(owner, tree)}${operators(items, state, faceOf, circle, imageOf)}EMC\n`;
  }
  // At the end, since an artifact may not stand inside the text that it underlines (PDF/UA-1, 7.1).
  const lines = underlines(page.items);
  if (lines.length > 0) out += `${opening('layout', tree)}${shapeOperators(lines, state, circle)}EMC\n`;
  return out;
}

type ShownItem = Exclude<Item, FieldItem>;

/** A field is an annotation and no content. */
const isShown = (item: Item): item is ShownItem => item.kind !== 'field';

function opening(owner: Owner, tree: StructureTree): string {
  switch (owner) {
    case 'layout':
      return '/Artifact<</Type/Layout>>BDC\n';
    case 'header':
      return '/Artifact<</Type/Pagination/Subtype/Header>>BDC\n';
    case 'footer':
      return '/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n';
    default:
      return `/${owner.role}<</MCID ${tree.mark(owner)}>>BDC\n`;
  }
}

function* runs(items: readonly ShownItem[]): Generator<{ owner: Owner; items: readonly ShownItem[] }> {
  for (let from = 0; from < items.length; ) {
    const owner = items[from]?.owner;
    if (!owner) return;
    let to = from + 1;
    while (items[to]?.owner === owner) to++;
    yield { owner, items: items.slice(from, to) };
    from = to;
  }
}

function operators(
  items: readonly ShownItem[],
  state: GraphicsState,
  faceOf: FaceOf,
  circle: CircleForm,
  imageOf: ImageOf,
): string {
  let out = '';
  let texts: TextItem[] = [];
  let shapes: ShapeItem[] = [];
  const flush = () => {
    if (texts.length > 0) out += textOperators(texts, state, faceOf);
    if (shapes.length > 0) out += shapeOperators(shapes, state, circle);
    texts = [];
    shapes = [];
  };
  for (const item of items) {
    if (item.kind === 'text') {
      if (shapes.length > 0) flush();
      texts.push(item);
    } else if (item.kind === 'image') {
      flush();
      out += imageOperators(item, imageOf(item));
    } else {
      if (texts.length > 0) flush();
      shapes.push(item);
    }
  }
  flush();
  return out;
}

/** The page is turned over, so that a picture is turned back (PDF 1.7, 8.9.5: its unit square stands on its foot). */
function imageOperators({ x, y, width, height }: ImageItem, name: string): string {
  const matrix = [width, 0, 0, -height, x, y + height].map(pdfNumber).join(' ');
  return `q\n${matrix} cm/${name} Do\nQ\n`;
}
