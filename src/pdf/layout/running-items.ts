import type { TypeStyle } from '../../design/design.ts';
import type { Document } from '../../document/document.ts';
import type { Item, TextItem } from '../page.ts';
import { millimetres } from './millimetres.ts';
import { plainLine } from './set-text.ts';
import type { Setting } from './setting.ts';

/** The running head, from the second page on, and the foot of every page: artifacts. `index` counts pages from 0. */
export function runningItems(
  { kind, title, edition }: Document,
  index: number,
  pages: number,
  setting: Setting,
): { readonly head: readonly Item[]; readonly foot: readonly Item[] } {
  const { design, messages } = setting;
  const { page, type } = design;
  const left = millimetres(page.margin.left);
  const right = millimetres(page.width - page.margin.right);
  const room = right - left - millimetres(6);
  const running = type.running;
  const atRight = (items: readonly TextItem[]): TextItem[] =>
    items.map((item) => ({ ...item, x: right - item.width }));
  const band = { head: bandOf(page.margin.top, running), foot: bandOf(page.margin.bottom, running) };
  const footBaseline = millimetres(page.height) - band.foot.fromEdge(12.5, false);
  const headBaseline = band.head.fromEdge(page.margin.top - 7, true);
  const [kindLine] = inLines(
    kind,
    { ...running, face: 'sans-semibold', colour: 'accent' },
    'header',
    left,
    headBaseline,
    room * mostOfKind,
    false,
    setting,
  );
  const pageLine = plainLine(
    messages.pdf.page(index + 1, pages),
    running,
    'footer',
    left,
    footBaseline,
    setting,
  );
  const editionText = messages.pdf.edition(edition.number, edition.date, edition.nextReview);
  return {
    head:
      index === 0
        ? []
        : [
            kindLine,
            ...atRight(
              inLines(
                title,
                running,
                'header',
                left,
                headBaseline,
                room - kindLine.width,
                band.head.holdsTwo,
                setting,
              ),
            ),
          ],
    foot: [
      ...inLines(
        editionText,
        running,
        'footer',
        left,
        footBaseline,
        room - pageLine.width,
        band.foot.holdsTwo,
        setting,
      ),
      ...atRight([pageLine]),
    ],
  };
}

/** Of a running head, where the title stands beside the kind of document. */
const mostOfKind = 0.7;

interface Band {
  readonly holdsTwo: boolean;
  /** Points from the edge of the paper to the baseline, or the middle of two: as usual where the margin has room for that. */
  fromEdge(usual: number, isAbove: boolean): number;
}

/** Millimetres: what office printers leave white, and what parts running lines from the text. */
const unprinted = 5;
const apart = 1;

/** Where running lines stand in a margin of so many millimetres. */
function bandOf(margin: number, { size, leading }: TypeStyle): Band {
  // In ems: capitals above the baseline, descenders below it.
  const [above, below] = [size * 0.7, size * 0.22];
  const [outer, inner] = [millimetres(unprinted), millimetres(margin - apart)];
  const holdsTwo = inner - outer >= above + below + leading;
  const half = holdsTwo ? leading / 2 : 0;
  return {
    holdsTwo,
    fromEdge(usual, isAbove) {
      const least = outer + half + (isAbove ? above : below);
      const most = inner - half - (isAbove ? below : above);
      return Math.max(least, Math.min(millimetres(usual), most));
    },
  };
}

/**
 * A text in one line, or where that is too long in two about the same place, the first no longer than it must be.
 * What does not fit there either is cut: the margin holds no third line, and a narrow one no second.
 */
function inLines(
  text: string,
  type: TypeStyle,
  owner: 'header' | 'footer',
  x: number,
  baseline: number,
  room: number,
  holdsTwo: boolean,
  setting: Setting,
): [TextItem, ...TextItem[]] {
  const line = (part: string, y: number): TextItem => plainLine(part, type, owner, x, y, setting);
  const one = line(text, baseline);
  if (one.width <= room) return [one];
  const words = text.split(' ');
  if (!holdsTwo) return [shortened(words, (part) => line(part, baseline), room)];
  const half = type.leading / 2;
  const splits = words
    .slice(1)
    .map((next, index): { readonly isBetween: boolean; readonly lines: [TextItem, TextItem] } => ({
      // Between the parts of a line, its point is no longer needed.
      isBetween: words[index] === '·',
      lines: [
        line(words.slice(0, words[index] === '·' ? index : index + 1).join(' '), baseline - half),
        line([next, ...words.slice(index + 2)].join(' '), baseline + half),
      ],
    }))
    .filter(({ lines }) => lines.every(({ width }) => width <= room));
  const [best] = splits.sort(
    (a, b) => Number(b.isBetween) - Number(a.isBetween) || widest(a.lines) - widest(b.lines),
  );
  return best?.lines ?? [shortened(words, (part) => line(part, baseline), room)];
}

const widest = (lines: readonly TextItem[]): number => Math.max(...lines.map(({ width }) => width));

/** As many words as fit, and a sign that there are more. */
function shortened(words: readonly string[], line: (text: string) => TextItem, room: number): TextItem {
  for (let count = words.length - 1; count > 1; count--) {
    const short = line(`${words.slice(0, count).join(' ')} …`);
    if (short.width <= room) return short;
  }
  const [first = ''] = words;
  for (let letters = Math.min(first.length, 12); letters > 1; letters--) {
    const short = line(`${first.slice(0, letters)} …`);
    if (short.width <= room) return short;
  }
  return line('…');
}
