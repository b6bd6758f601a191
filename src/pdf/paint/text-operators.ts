import type { Face, ShapedText } from '../../face/face.ts';
import { across, along } from '../item-geometry.ts';
import type { TextItem } from '../page.ts';
import { runsOf } from '../runs-of.ts';
import type { CodedText, EmbeddedFont } from './embedded-font.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pdfNumber } from './operands.ts';
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
  let last: TextItem | undefined;
  let shown: ShownText | undefined;
  for (const item of items) {
    if (!shown || !last || !continues(last, item)) {
      if (shown) out += shown.end();
      const font = resources.font(item);
      out += state.fill(item.colour) + state.font(font.name, item.size) + state.tracking(item.tracking);
      const [x, y] = [Math.round(item.x * 1000), Math.round(item.baseline * 1000)];
      // Layout's y grows downwards and the page is turned over to match: each text turns its letters back.
      const isPlain = !item.slanted && !item.turned;
      out +=
        line && isPlain
          ? `${pdfNumber((x - line.x) / 1000)} ${pdfNumber((line.y - y) / 1000)} Td\n`
          : `${turn(item)} ${pdfNumber(x / 1000)} ${pdfNumber(y / 1000)} Tm\n`;
      line = isPlain ? { x, y } : undefined;
      shown = new ShownText(along(item), font, state, resources);
    }
    shown.add(item);
    last = item;
  }
  return `${out}${shown ? shown.end() : ''}ET\n`;
}

/** Tangent of about 14 degrees, by which browsers slant a face that has no italic (CSS Fonts 4, 2.4). */
const SLANT = 0.25;

/** The first four numbers of the matrix of a text. */
function turn({ slanted, turned }: TextItem): string {
  const slant = slanted ? SLANT : 0;
  return turned ? `0 -1 -1 ${-slant}` : `1 0 ${slant} -1`;
}

/** Whether the second text goes on in the first one's TJ. */
const continues = (a: TextItem, b: TextItem): boolean =>
  a.turned === b.turned &&
  across(a) === across(b) &&
  a.face === b.face &&
  a.slanted === b.slanted &&
  a.size === b.size &&
  a.tracking === b.tracking &&
  a.colour === b.colour &&
  along(b) > along(a);

/** A gap of this many ems between two texts is a space, where neither of them has one. */
const SPACE = 0.12;

/** Texts as operands of TJ. Where a letter is of a further face, the array ends and another begins. */
class ShownText {
  readonly #own: EmbeddedFont;
  readonly #state: GraphicsState;
  readonly #resources: Resources;
  #font: EmbeddedFont;
  #pen: number;
  #last: TextItem | undefined;
  /** Arrays that have ended, with the fonts between them. */
  #ended = '';
  #array = '';
  /** What the array ends in: codes that others may follow, a number, or nothing yet. */
  #ends: 'codes' | 'number' | undefined;
  #isOneLeftOut = false;

  /** @param start where the first text begins on its line, in points */
  constructor(start: number, own: EmbeddedFont, state: GraphicsState, resources: Resources) {
    this.#own = own;
    this.#font = own;
    this.#pen = start;
    this.#state = state;
    this.#resources = resources;
  }

  add(item: TextItem): void {
    const { shaped, softHyphen } = item;
    const last = this.#last;
    const start = along(item);
    if (
      last &&
      start - this.#pen > SPACE * item.size &&
      !/\s$/.test(last.shaped.text) &&
      !/^\s/.test(shaped.text)
    ) {
      this.#turnTo(this.#own, item);
      this.#show(this.#own.code(this.#own.face.shape(' ')), item);
    }
    const back = Math.round(((this.#pen - start) * 10_000) / item.size) / 10;
    if (back !== 0) {
      this.#move(back);
      this.#pen -= (back * item.size) / 1000;
    }
    const known = this.#own.known(shaped, softHyphen);
    if (known) {
      this.#turnTo(this.#own, item);
      this.#show(known, item);
    } else
      for (const { face: further, shaped: stretch } of stretchesOf(shaped)) {
        this.#turnTo(further === undefined ? this.#own : this.#resources.font(item, further), item);
        this.#show(this.#font.code(stretch, softHyphen), item);
      }
    this.#last = item;
  }

  /** The operators, after the last text. */
  end(): string {
    this.#endArray();
    return this.#ended;
  }

  #show({ codes, isOpen, advance, glyphs }: CodedText, { size, tracking }: TextItem): void {
    if (glyphs > 0) {
      this.#array += this.#ends === 'codes' ? codes : `<${codes}`;
      this.#ends = isOpen ? 'codes' : 'number';
    }
    this.#pen += (advance * size) / 1000 + glyphs * tracking;
  }

  #move(back: number): void {
    if (this.#ends === 'codes') this.#array += '>';
    if (this.#ends === 'number') this.#array += ' ';
    this.#array += back;
    this.#ends = 'number';
  }

  #turnTo(next: EmbeddedFont, { size }: TextItem): void {
    if (next === this.#font) return;
    this.#font = next;
    this.#endArray();
    this.#ended += this.#state.font(next.name, size);
  }

  /** The first array that would hold nothing is left out: that before a text which begins with a letter of a further face. */
  #endArray(): void {
    if (this.#ends === 'codes') this.#array += '>';
    if (this.#array !== '' || this.#isOneLeftOut) this.#ended += `[${this.#array}]TJ\n`;
    else this.#isOneLeftOut = true;
    this.#array = '';
    this.#ends = undefined;
  }
}

interface Stretch {
  /** Left out where it is the face of the text. */
  readonly face?: Face;
  readonly shaped: ShapedText;
}

/** A shaped text by the faces that its glyphs are of; mostly there is one. */
function stretchesOf(shaped: ShapedText): readonly Stretch[] {
  if (!shaped.glyphs.some(({ face }) => face !== undefined)) return [{ shaped }];
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
