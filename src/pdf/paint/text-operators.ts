import type { Face, ShapedText } from '../../face/face.ts';
import type { TextItem } from '../page.ts';
import { runsOf } from '../runs-of.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pdfNumbers } from './operands.ts';
import type { Resources } from './resources.ts';

/**
 * A text object for texts of one owner that follow each other. Texts of one style on a line are one TJ, whose
 * adjustments put each word to a hundredth of a point where layout put it.
 */
export function textOperators(
  items: readonly TextItem[],
  state: GraphicsState,
  resources: Resources,
): string {
  let out = 'BT\n';
  let line: { x: number; y: number } | undefined;
  for (const run of runsOf(items, continues)) {
    const [first] = run;
    const font = resources.font(first);
    out += state.fill(first.colour) + state.font(font.name, first.size) + state.tracking(first.tracking);
    const [x, y] = [Math.round(first.x * 1000), Math.round(first.baseline * 1000)];
    // Layout's y grows downwards and the page is turned over to match: each text turns its letters back.
    out +=
      line && !first.slanted
        ? `${pdfNumbers((x - line.x) / 1000, (line.y - y) / 1000)} Td\n`
        : `1 0 ${first.slanted ? SLANT : 0} -1 ${pdfNumbers(x / 1000, y / 1000)} Tm\n`;
    line = first.slanted ? undefined : { x, y };
    out += `[${adjusted(run, font, state, resources)}]TJ\n`.replace('[]TJ\n', '');
  }
  return `${out}ET\n`;
}

/** Tangent of about 14 degrees, by which browsers slant a face that has no italic (CSS Fonts 4, 2.4). */
const SLANT = 0.25;

/** Whether the second text goes on in the first one's TJ. */
const continues = (a: TextItem, b: TextItem): boolean =>
  a.baseline === b.baseline &&
  a.face === b.face &&
  a.slanted === b.slanted &&
  a.size === b.size &&
  a.tracking === b.tracking &&
  a.colour === b.colour &&
  b.x > a.x;

/** A gap of this many ems between two texts is a space, where neither of them has one. */
const SPACE = 0.12;

/** Where a letter is of a further face, the array ends and another begins. */
function adjusted(
  items: readonly TextItem[],
  own: EmbeddedFont,
  state: GraphicsState,
  resources: Resources,
): string {
  let out = '';
  let font = own;
  const turnTo = (next: EmbeddedFont, { size }: TextItem): void => {
    if (next === font) return;
    font = next;
    out += `]TJ\n${state.font(next.name, size)}[`;
  };
  let pen = items[0]?.x ?? 0;
  let last: TextItem | undefined;
  for (const item of items) {
    if (
      last &&
      item.x - pen > SPACE * item.size &&
      !/\s$/.test(last.shaped.text) &&
      !/^\s/.test(item.shaped.text)
    ) {
      turnTo(own, item);
      const space = own.code(own.face.shape(' '));
      out += space.codes;
      pen += (space.advance * item.size) / 1000 + space.glyphs * item.tracking;
    }
    const back = Math.round(((pen - item.x) * 10_000) / item.size) / 10;
    if (back !== 0) {
      out += back;
      pen -= (back * item.size) / 1000;
    }
    for (const { face: further, shaped } of stretchesOf(item.shaped)) {
      turnTo(further === undefined ? own : resources.font(item, further), item);
      const coded = font.code(shaped, item.softHyphen);
      out += coded.codes;
      pen += (coded.advance * item.size) / 1000 + coded.glyphs * item.tracking;
    }
    last = item;
  }
  return out.replaceAll('><', '');
}

interface Stretch {
  /** Left out where it is the face of the text. */
  readonly face?: Face;
  readonly shaped: ShapedText;
}

/** A shaped text by the faces that its glyphs are of; mostly there is one. */
function stretchesOf(shaped: ShapedText): readonly Stretch[] {
  if (shaped.glyphs.every(({ face }) => face === undefined)) return [{ shaped }];
  const before = known.get(shaped);
  if (before) return before;
  const stretches = runsOf(shaped.glyphs, (a, b) => a.face === b.face).map((glyphs): Stretch => {
    const [{ face }] = glyphs;
    const text = glyphs.map(({ characters }) => characters).join('');
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    return { ...(face === undefined ? {} : { face }), shaped: { text, glyphs, width } };
  });
  known.set(shaped, stretches);
  return stretches;
}

const known = new WeakMap<ShapedText, readonly Stretch[]>();
