import type { TextItem } from '../page.ts';
import type { EmbeddedFace } from './embedded-face.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pdfNumber } from './pdf-number.ts';

/** Gives the face of the file that a text is set in. */
export type FaceOf = (item: TextItem) => EmbeddedFace;

/**
 * A text object for texts of one owner that follow each other. Texts of one style on a line are one TJ, whose
 * adjustments put each word to a hundredth of a point where layout put it.
 */
export function textOperators(items: readonly TextItem[], state: GraphicsState, faceOf: FaceOf): string {
  let out = 'BT\n';
  let line: { x: number; y: number } | undefined;
  for (let from = 0; from < items.length; ) {
    const first = items[from];
    if (!first) break;
    let to = from + 1;
    while (to < items.length && continues(items[to - 1], items[to])) to++;
    const face = faceOf(first);
    out += state.fill(first.colour) + state.font(face.name, first.size) + state.tracking(first.tracking);
    const [x, y] = [Math.round(first.x * 1000), Math.round(first.baseline * 1000)];
    // Layout's y grows downwards and the page is turned over to match: each text turns its letters back.
    out += line
      ? `${pdfNumber((x - line.x) / 1000)} ${pdfNumber((line.y - y) / 1000)} Td\n`
      : `1 0 0 -1 ${pdfNumber(x / 1000)} ${pdfNumber(y / 1000)} Tm\n`;
    line = { x, y };
    out += `[${adjusted(items.slice(from, to), face)}]TJ\n`;
    from = to;
  }
  return `${out}ET\n`;
}

/** Whether the second text goes on in the first one's TJ. */
function continues(a: TextItem | undefined, b: TextItem | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.baseline === b.baseline &&
    a.face === b.face &&
    a.size === b.size &&
    a.tracking === b.tracking &&
    a.colour === b.colour &&
    b.x > a.x
  );
}

/** A gap of this many ems between two texts is a space, where neither of them has one. */
const SPACE = 0.12;

function adjusted(items: readonly TextItem[], face: EmbeddedFace): string {
  let out = '';
  let pen = items[0]?.x ?? 0;
  let last: TextItem | undefined;
  for (const item of items) {
    if (
      last &&
      item.x - pen > SPACE * item.size &&
      !/\s$/.test(last.shaped.text) &&
      !/^\s/.test(item.shaped.text)
    ) {
      const space = face.code(face.face.shape(' '));
      out += space.codes;
      pen += (space.advance * item.size) / 1000 + space.glyphs * item.tracking;
    }
    const back = Math.round(((pen - item.x) * 10_000) / item.size) / 10;
    if (back !== 0) {
      out += back;
      pen -= (back * item.size) / 1000;
    }
    const coded = face.code(item.shaped, item.softHyphen);
    out += coded.codes;
    pen += (coded.advance * item.size) / 1000 + coded.glyphs * item.tracking;
    last = item;
  }
  return out.replaceAll('><', '');
}
