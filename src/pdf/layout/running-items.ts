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
  const footBaseline = millimetres(page.height) - millimetres(12.5);
  const headBaseline = millimetres(page.margin.top - 7);
  const kindLine = plainLine(
    kind,
    { ...running, face: 'sans-semibold', colour: 'accent' },
    'header',
    left,
    headBaseline,
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
              inTwoLines(title, running, 'header', left, headBaseline, room - kindLine.width, setting),
            ),
          ],
    foot: [
      ...inTwoLines(editionText, running, 'footer', left, footBaseline, room - pageLine.width, setting),
      ...atRight([pageLine]),
    ],
  };
}

/**
 * A text in one line, or where that is too long in two about the same place, the first no longer than it must be.
 * What does not fit there either is cut: the margin holds no third line.
 */
function inTwoLines(
  text: string,
  type: TypeStyle,
  owner: 'header' | 'footer',
  x: number,
  baseline: number,
  room: number,
  setting: Setting,
): TextItem[] {
  const line = (part: string, y: number): TextItem => plainLine(part, type, owner, x, y, setting);
  const one = line(text, baseline);
  if (one.width <= room) return [one];
  const words = text.split(' ');
  const half = type.leading / 2;
  const splits = words
    .slice(1)
    .map((next, index) => ({
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
  return line(`${words[0]?.slice(0, 12)} …`);
}
