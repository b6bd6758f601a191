import type { ImageItem, Owner, Page, ShapeItem, TextItem } from '../page.ts';
import type { StructureElement } from '../structure.ts';
import { GraphicsState } from './graphics-state.ts';
import { underlines } from './links.ts';
import { pdfNumbers } from './operands.ts';
import type { Resources } from './resources.ts';
import { shapeOperators } from './shape-operators.ts';
import { textOperators } from './text-operators.ts';

/**
 * The content stream of a page: neighbours of one owner are one marked-content sequence, so that a paragraph is one
 * however many lines it has. What nobody owns is an artifact (PDF 1.7, 14.8.2.2). A field is an annotation and no content.
 *
 * @param mark gives the MCID of a piece of content of its owner
 */
export function pageContent(
  page: Page,
  resources: Resources,
  mark: (owner: StructureElement) => number,
): string {
  const state = new GraphicsState();
  let out = '';
  let owner: Owner | undefined;
  // Neighbours of one kind, which are written together.
  let texts: TextItem[] = [];
  let shapes: ShapeItem[] = [];
  const write = (): void => {
    if (texts.length > 0) out += textOperators(texts, state, resources);
    if (shapes.length > 0) out += shapeOperators(shapes, state, resources);
    texts = [];
    shapes = [];
  };
  for (const item of page.items) {
    if (item.kind === 'field') continue;
    if (item.owner !== owner) {
      write();
      if (owner !== undefined) out += 'EMC\n';
      owner = item.owner;
      out += opening(owner, mark);
    }
    switch (item.kind) {
      case 'text':
        if (shapes.length > 0) write();
        texts.push(item);
        break;
      case 'shape':
        if (texts.length > 0) write();
        shapes.push(item);
        break;
      case 'image':
        write();
        out += imageOperators(item, resources.image(item));
    }
  }
  write();
  if (owner !== undefined) out += 'EMC\n';
  // At the end, since an artifact may not stand inside the text that it underlines (PDF/UA-1, 7.1).
  const lines = underlines(page.items);
  if (lines.length === 0) return out;
  return `${out}${opening('layout', mark)}${shapeOperators(lines, state, resources)}EMC\n`;
}

function opening(owner: Owner, mark: (owner: StructureElement) => number): string {
  switch (owner) {
    case 'layout':
      return '/Artifact<</Type/Layout>>BDC\n';
    case 'header':
      return '/Artifact<</Type/Pagination/Subtype/Header>>BDC\n';
    case 'footer':
      return '/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n';
    default:
      return `/${owner.role}<</MCID ${mark(owner)}>>BDC\n`;
  }
}

/** The page is turned over, so that a picture is turned back (PDF 1.7, 8.9.5: its unit square stands on its foot). */
const imageOperators = ({ x, y, width, height }: ImageItem, name: string): string =>
  `q\n${pdfNumbers(width, 0, 0, -height, x, y + height)} cm/${name} Do\nQ\n`;
