import { onceFor } from '../cache/once-for.ts';
import type { Design } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import { linesIn } from '../document/lines-in.ts';
import type { Block, DocumentTree, Run } from '../document/tree.ts';
import type { Faces } from '../face/face.ts';
import type { Messages } from '../messages/messages.ts';
import type { Hyphenator } from './layout/hyphenator.ts';
import { layOut } from './layout/lay-out.ts';
import { inMillimetres } from './layout/millimetres.ts';
import { type Given, setDocument } from './layout/set-document.ts';
import { heightOf } from './layout/strip.ts';
import type { Item, LaidOut, Page } from './page.ts';

/**
 * The pages of a document in a design, with the patterns loaded that it divides words by. Throws where they cannot be painted: see
 * {@link checkPages}.
 */
export async function layOutDocument(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  logo?: Picture,
): Promise<LaidOut> {
  const laidOut = await dividing(document, design, (given) =>
    layOut(document, design, faces, messages, { ...given, ...(logo === undefined ? {} : { logo }) }),
  );
  checkPages(laidOut);
  return laidOut;
}

/** How much room a document takes in a design, in millimetres. */
export interface Measured {
  /** The document as it was measured: the blocks that have heights are its own. */
  readonly tree: DocumentTree;
  readonly heights: ReadonlyMap<Block, number>;
  readonly height: number;
  /** What so many pages hold. */
  room(pages: number): number;
}

/** Measures a document and each of its blocks, where it is set: for messages to somebody who has to shorten it. */
export async function measureDocument(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  logo?: Picture,
): Promise<Measured> {
  return dividing(document, design, (given) => {
    const heights = new Map<Block, number>();
    const { strips, room, structure } = setDocument(document, design, faces, messages, {
      ...given,
      ...(logo === undefined ? {} : { logo }),
      noteHeight: (block, height) => void heights.set(block, inMillimetres(height)),
    });
    return {
      tree: structure.tree,
      heights,
      height: inMillimetres(heightOf(strips)),
      room: (pages) => inMillimetres(room.first + room.other * (pages - 1)),
    };
  });
}

/**
 * What is laid out with words divided where the design or a narrow column asks for it. Few documents have a word that no line holds, so
 * patterns to divide it by are loaded once one is met, and what was begun without them is begun again.
 */
async function dividing<Made>(
  document: Document,
  design: Design,
  make: (given: Pick<Given, 'hyphenate' | 'divideLong'>) => Made,
): Promise<Made> {
  if (design.hyphenation === 'none' && !areLoaded) {
    try {
      return make({ divideLong: asksForPatterns });
    } catch (error) {
      if (!(error instanceof PatternsNeeded)) throw error;
    }
  }
  const hyphenator = await hyphenatorOf(document);
  areLoaded = true;
  return make({
    ...(design.hyphenation === 'none' ? {} : { hyphenate: hyphenator }),
    divideLong: hyphenator,
  });
}

const asksForPatterns: Hyphenator = () => {
  throw new PatternsNeeded();
};

/** Whether patterns are loaded already, in this process. */
let areLoaded = false;

/** Ends a layout that has met a word which no line holds, so that the patterns are loaded before it begins again. */
class PatternsNeeded extends Error {}

/** Patterns of the languages that the document is written in, loaded only where a word may have to be divided. */
async function hyphenatorOf({ tree, lang }: Document): Promise<Hyphenator> {
  const langs = new Set<string>([lang]);
  const see = (runs: readonly Run[]): void => {
    for (const run of runs) {
      if (run.type === 'foreign') langs.add(run.lang);
      if ('children' in run) see(run.children);
    }
  };
  for (const line of linesIn(tree.children)) see(line);
  for (const block of tree.children)
    if (block.type === 'cover' && block.audience?.lang !== undefined) langs.add(block.audience.lang);
  const { loadHyphenator } = await import('./load-hyphenator.ts');
  return loadHyphenator(langs);
}

/**
 * Throws where pages cannot be painted: a glyph that a face lacks, a link that aims nowhere, a place that is no number. What the
 * painter would stop at is known as soon as pages are laid out, so that it need not be painted to be found.
 */
function checkPages({ pages, destinations }: LaidOut): void {
  for (const { contents, id } of pages.flatMap(linksOfChecked))
    if (!destinations.has(id)) throw new Error(`the link “${contents}” aims at #${id}, which is nowhere`);
}

/** The links of a page to places in the document. Throws where the page cannot be painted, whatever stands on others. */
const linksOfChecked = onceFor(
  ({ items }: Page): readonly { readonly contents: string; readonly id: string }[] => {
    const links: { contents: string; id: string }[] = [];
    for (const item of items) {
      if (!stands(item)) {
        const place = placesOf(item).find((each) => !(Math.abs(each) < 1e9));
        throw new RangeError(`a ${item.kind} stands at ${place} on its page`);
      }
      if (item.kind !== 'text') continue;
      const { shaped, face, link } = item;
      if (shaped.glyphs.some(({ id }) => id === 0))
        throw new Error(`the face ${face} lacks a glyph of “${shaped.text}”`);
      if (link && 'id' in link.target) links.push({ contents: link.contents, id: link.target.id });
    }
    return links;
  },
);

/** Whether all its places are numbers that a page can have. */
function stands(item: Item): boolean {
  if (item.kind !== 'text') return placesOf(item).every((place) => Math.abs(place) < 1e9);
  const { x, baseline, width, size } = item;
  return Math.abs(x) < 1e9 && Math.abs(baseline) < 1e9 && Math.abs(width) < 1e9 && Math.abs(size) < 1e9;
}

function placesOf(item: Item): readonly number[] {
  switch (item.kind) {
    case 'text':
      return [item.x, item.baseline, item.width, item.size];
    case 'image':
    case 'field':
      return [item.x, item.y, item.width, item.height];
    case 'shape':
      return Object.values(item.shape).filter((value) => typeof value === 'number');
  }
}
