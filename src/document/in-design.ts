import { onceFor } from '../cache/once-for.ts';
import { type Design, labelIn } from '../design/design.ts';
import type { Picture as PictureFile } from '../design/read-picture.ts';
import { type FlowRoom, flowDiagram } from '../figure/flow-diagram.ts';
import { blocksIn } from './blocks-in.ts';
import { caveatsInCaptions } from './caveats-in-captions.ts';
import { changed, type LineOf, replacedRuns } from './changed.ts';
import type { Document } from './document.ts';
import { matrixFits } from './matrix-fits.ts';
import { text } from './nodes.ts';
import { withParts } from './shared-parts.ts';
import { asEntries } from './tables-as-entries.ts';
import type { Block, Logo, Marks, Run } from './tree.ts';
import { plainWordsOf } from './words-of.ts';

/**
 * The document as a design wants its tree, before a renderer reads it, so that all show the same in the same order:
 * tables as entries, all of them or those that pages are too narrow for, no dots and nothing said of them, no italics, the design's label and logo in the mast. The document that was given stays as it was.
 *
 * @param picture the file of the logo
 */
export function inDesign(document: Document, design: Design, picture?: PictureFile): Document {
  const { logo } = design;
  const label = labelIn(design, document.lang);
  const withEntries = design.tables === 'entries';
  const withoutRoom = new Set(withEntries ? [] : withoutRoomIn(document.tree.children, design));
  const room = roomOf(design);
  const dotted = (runs: readonly Run[]): readonly Run[] =>
    design.dotField ? runs : replacedRuns(runs, (run) => (run.type === 'ofDots' ? [] : undefined));
  const line = (runs: readonly Run[], of: LineOf): readonly Run[] =>
    design.italics ? dotted(runs) : withoutItalics(dotted(runs), of);
  let captionAlone: string | undefined;
  const block = (given: Block): readonly Block[] => {
    switch (given.type) {
      case 'cover':
        return [
          withParts(given, {
            ...(label === undefined ? {} : { label: [text(label)] }),
            ...(logo && picture ? { logo: inMast(picture, logo) } : {}),
          }),
        ];
      case 'paragraph':
        // It tells of squares, which entries say in words.
        return (withEntries && given.role === 'legend') || withoutRoom.has(given) ? [] : [given];
      case 'picture': {
        const { drawing } = given;
        if (drawing.type === 'dots') return design.dotField ? [given] : [];
        if (drawing.type === 'qrCode') return [given];
        if (drawing.type === 'marks') return [{ ...given, drawing: outlined(drawing) }];
        const { streams, included, alternative } = drawing;
        if (!withEntries && flowDiagram(streams, included, alternative, room))
          return [{ ...given, drawing: { ...drawing, room } }];
        // The table below the diagram says the same, in type as large as the rest.
        captionAlone = drawing.captionAlone;
        return [];
      }
      case 'table': {
        const { kind, short } = given;
        const isAlone = kind === 'flow' && captionAlone !== undefined;
        // Where columns have heads, those of a short table show what its caption says.
        if (!withEntries && (short || kind === 'plan'))
          return [{ ...given, caption: [], summary: given.summary ?? plainWordsOf(given.caption) }];
        return [isAlone ? { ...given, caption: [text(captionAlone ?? '')] } : given];
      }
      case 'marks':
        return [outlined(given)];
      default:
        return [given];
    }
  };
  const outlined = (marks: Marks): Marks => ({ ...marks, outline: design.marks.outline });
  const { children: given } = document.tree;
  const children = changed(withEntries ? caveatsInCaptions(given) : given, { line, block });
  const arranged = withEntries
    ? asEntries(children)
    : withoutRoom.size > 0
      ? asEntries(children, (table) => isTooWide(table, design))
      : children;
  return { ...document, tree: { type: 'root', children: arranged } };
}

/** What is emphasised is heavier; the titles of a reference are told by their place. */
const withoutItalics = (runs: readonly Run[], of: LineOf): readonly Run[] =>
  replacedRuns(runs, (run) => {
    if (run.type !== 'emphasis') return undefined;
    const children = withoutItalics(run.children, of);
    return of === 'reference' ? children : [{ ...run, type: 'strong', children }];
  });

const isTooWide = (block: Block, design: Design): boolean =>
  block.type === 'table' && block.kind === 'matrix' && !matrixFits(block, design);

/** Tables with squares that pages have no room for, and the legends above them. */
function withoutRoomIn(blocks: readonly Block[], design: Design): readonly Block[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'table') return isTooWide(block, design) ? [block] : [];
    if (block.type !== 'paragraph') return withoutRoomIn(blocksIn(block), design);
    const next = blocks.slice(index).find(({ type }) => type === 'table');
    return block.role === 'legend' && next && isTooWide(next, design) ? [block] : [];
  });
}

const pixelsInMillimetre = 96 / 25.4;

/** The picture is inside, as a data: address. */
const inMast = ({ type, bytes, width, height }: PictureFile, logo: NonNullable<Design['logo']>): Logo => ({
  address: `data:${type};base64,${inBase64(bytes)}`,
  alternative: logo.alternative,
  // CSS pixels, so that the page keeps the room free and shows it as large as on paper.
  width: Math.round((logo.height * pixelsInMillimetre * width) / height),
  height: Math.round(logo.height * pixelsInMillimetre),
});

/** The same for all documents that a picture stands over. */
const inBase64 = onceFor((bytes: Uint8Array) => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
});

/** Points. Type of a diagram, where the design sets none that is larger or smaller. */
const usualSize = (3.7 * 72) / 25.4;

/** Millimetres of a section's rule, head and first lines, and between a drawing and its caption. */
const head = 24;
const underDrawing = 1.9;

/** Lines of the caption. */
const captionLines = 2;

/** What the pages of a design have for the diagram of a flow. */
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
