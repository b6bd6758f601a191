import type { FieldItem, ImageItem, Item, Owner, Page } from '../page.ts';
import { runsOf } from '../runs-of.ts';
import { GraphicsState } from './graphics-state.ts';
import { underlines } from './links.ts';
import { pdfNumbers } from './operands.ts';
import type { Resources } from './resources.ts';
import { shapeOperators } from './shape-operators.ts';
import type { StructureTree } from './structure-tree.ts';
import { textOperators } from './text-operators.ts';

/** What is painted: a field is an annotation and no content. */
type Content = Exclude<Item, FieldItem>;

/**
 * The content stream of a page: neighbours of one owner are one marked-content sequence, so that a paragraph is one
 * however many lines it has. What nobody owns is an artifact (PDF 1.7, 14.8.2.2).
 */
export function pageContent(page: Page, tree: StructureTree, resources: Resources): string {
  const state = new GraphicsState();
  const sequence = (owner: Owner, items: readonly Content[]): string =>
    `${opening(owner, tree)}${operators(items, state, resources)}EMC\n`;
  const content = page.items.filter((item) => item.kind !== 'field');
  const sequences = runsOf(content, (a, b) => a.owner === b.owner).map((run) => sequence(run[0].owner, run));
  // At the end, since an artifact may not stand inside the text that it underlines (PDF/UA-1, 7.1).
  const lines = underlines(page.items);
  return sequences.join('') + (lines.length > 0 ? sequence('layout', lines) : '');
}

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

const operators = (items: readonly Content[], state: GraphicsState, resources: Resources): string =>
  runsOf(items, (a, b) => a.kind === b.kind)
    .map((run) => operatorsOf(run[0].kind, run, state, resources))
    .join('');

function operatorsOf(
  kind: Content['kind'],
  items: readonly Content[],
  state: GraphicsState,
  resources: Resources,
): string {
  switch (kind) {
    case 'text': {
      const texts = items.filter((item) => item.kind === 'text');
      return textOperators(texts, state, resources);
    }
    case 'shape': {
      const shapes = items.filter((item) => item.kind === 'shape');
      return shapeOperators(shapes, state, resources);
    }
    case 'image': {
      const images = items.filter((item) => item.kind === 'image');
      return images.map((item) => imageOperators(item, resources.image(item))).join('');
    }
  }
}

/** The page is turned over, so that a picture is turned back (PDF 1.7, 8.9.5: its unit square stands on its foot). */
const imageOperators = ({ x, y, width, height }: ImageItem, name: string): string =>
  `q\n${pdfNumbers(width, 0, 0, -height, x, y + height)} cm/${name} Do\nQ\n`;
