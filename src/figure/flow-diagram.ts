import type { Drawing, Shape } from './drawing.ts';
import { textLines } from './text-lines.ts';

/** A box of the diagram: its number with the unit, which is set bold, what was done, and what the number is made of. */
export interface FlowBox {
  readonly number: string;
  readonly done: string;
  readonly parts: readonly string[];
}

/** One stream of the flow, side by side with the others. */
export interface FlowStream {
  readonly name: string;
  /** A box for each step down, with what left the flow there beside it. A stream need not have every step. */
  readonly steps: readonly ({ readonly box: FlowBox; readonly left?: FlowBox } | undefined)[];
}

/** What a page has for a drawing, in millimetres. */
export interface FlowRoom {
  readonly width: number;
  /** How high it may be: beside the head of its section, and on a page of its own. */
  readonly heights: readonly number[];
  /** Sizes that its type may have, the one that it should have first. */
  readonly sizes: readonly number[];
}

/** Millimetres. Type of 10.5 points. */
const width = 172;
const size = 3.7;
const between = { boxes: 7, columns: 9 };
/** Inside boxes, and between the steps; less where room is short. */
const space = { padding: 2.1, rows: 6 };
const close = { padding: 1.5, rows: 4 };
const outline = 0.3;
const arrow = 1.3;
/** At the left of streams that stand one below the other, for the lines that lead down past the later ones. */
const gutter = 5;
/** Narrower boxes would be a word wide. */
const narrowest = 28;

const leadingOf = (ofType: number): number => ofType * (4.6 / 3.7);

/** More streams side by side would have boxes a word wide. */
const mostColumns = 2;

/** Whether so many streams are drawn. */
export const areDrawn = ({ length }: readonly unknown[]): boolean => length > 0 && length <= mostColumns;

/** A page of A4, where no other is known. */
const usual: FlowRoom = { width, heights: [Number.POSITIVE_INFINITY], sizes: [size] };

/** How a drawing is arranged. */
interface Arrangement {
  readonly width: number;
  readonly size: number;
  /** Streams one below the other instead of side by side. */
  readonly isStacked: boolean;
  /** Parts of a box one after the other instead of each on its line, with less space around. */
  readonly isRunning: boolean;
}

const spaceOf = ({ isRunning }: Arrangement): typeof space => (isRunning ? close : space);

/**
 * The flow of records in the boxes of PRISMA 2020: streams side by side, steps on one height in all of them, what left the
 * flow to the right of each step, and one box at the foot for what was included. Where a page has no room for that, the streams stand
 * one below the other, or the parts of a box run on, or the type is smaller, in this order. Nothing for more than two streams, and for a
 * flow that is too high in each of these ways.
 */
export function flowDiagram(
  columns: readonly FlowStream[],
  included: FlowBox,
  alternative: string,
  room: FlowRoom = usual,
): Drawing | undefined {
  if (!areDrawn(columns)) return undefined;
  const across = Math.min(width, room.width);
  const wide = room.width > width ? [across, room.width] : [across];
  const ways = room.sizes.flatMap((ofType) =>
    wide.flatMap((each) =>
      [false, true].flatMap((isRunning) =>
        (columns.length > 1 ? [false, true] : [false]).map(
          (isStacked): Arrangement => ({ width: each, size: ofType, isStacked, isRunning }),
        ),
      ),
    ),
  );
  const made = ways
    .filter((way) => boxWidthsOf(way, columns.length).main >= narrowest)
    .map((way) => ({ way, ...arranged(columns, included, way) }));
  for (const most of room.heights) {
    // A web page, and so its print, gives a drawing all its width.
    const fitting = made.find(({ way, height }) => height * Math.max(1, room.width / way.width) <= most);
    if (!fitting) continue;
    const [width, height] = [rounded(fitting.way.width), rounded(fitting.height)];
    return { kind: 'flow', width, height, alternative, shapes: fitting.drawn };
  }
  return undefined;
}

/** Widths of a stream, of the boxes down it, and of those beside them: reasons need more room than what goes on. */
function boxWidthsOf(
  { width: across, isStacked }: Arrangement,
  streams: number,
): { readonly stream: number; readonly main: number; readonly left: number } {
  const stream = isStacked ? across - gutter : (across - (streams - 1) * between.columns) / streams;
  const main = (stream - between.boxes) * 0.43;
  return { stream, main, left: stream - between.boxes - main };
}

function arranged(
  columns: readonly FlowStream[],
  included: FlowBox,
  way: Arrangement,
): { readonly drawn: readonly Shape[]; readonly height: number } {
  const { isStacked } = way;
  const { padding, rows } = spaceOf(way);
  const widths = boxWidthsOf(way, columns.length);
  const left = isStacked ? gutter : 0;
  const xOf = (column: number): number => left + (isStacked ? 0 : column * (widths.stream + between.columns));
  const middleOf = (column: number): number => xOf(column) + widths.main / 2;
  const drawn: Shape[] = [];
  // Where the line down from the last box of each stream begins, and the middle of that box.
  const feet = columns.map(() => 0);
  const middles = columns.map(() => 0);

  /** Streams that stand side by side from this height on; gives the height below them. */
  const streamsFrom = (top: number, streams: readonly number[]): number => {
    const heads = streams.map((column) => textLines(columns[column]?.name ?? '', widths.stream, way.size));
    heads.forEach((lines, index) => {
      drawn.push(
        ...textOf(
          lines.map((each) => [each, true]),
          xOf(streams[index] ?? 0),
          top,
          way.size,
        ),
      );
    });
    let y = top + Math.max(...heads.map((lines) => lines.length)) * leadingOf(way.size) + 1.5;
    const steps = Math.max(...streams.map((column) => columns[column]?.steps.length ?? 0));
    for (let step = 0; step < steps; step++) {
      const boxes = streams.flatMap((column) => {
        const at = columns[column]?.steps[step];
        if (!at) return [];
        const x = xOf(column);
        const main = {
          column,
          x,
          isMain: true,
          width: widths.main,
          lines: linesOf(at.box, widths.main, way),
        };
        if (!at.left) return [main];
        const lines = linesOf(at.left, widths.left, way);
        return [
          main,
          { column, x: x + widths.main + between.boxes, isMain: false, width: widths.left, lines },
        ];
      });
      if (boxes.length === 0) continue;
      for (const { column, x, isMain, width: across, lines } of boxes) {
        const height = heightOf(lines, way);
        drawn.push(...boxOf(x, y, across, height, lines, way));
        if (isMain) {
          const foot = feet[column] ?? 0;
          if (foot > 0) drawn.push(...downTo(middleOf(column), foot, y));
          feet[column] = y + height;
          middles[column] = y + height / 2;
        } else drawn.push(...acrossTo(x - between.boxes, x, y + padding + leadingOf(way.size) / 2));
      }
      y += Math.max(...boxes.map(({ lines }) => heightOf(lines, way))) + rows;
    }
    return y;
  };

  const all = columns.map((_, column) => column);
  const y = isStacked ? all.reduce((top, column) => streamsFrom(top, [column]), 0) : streamsFrom(0, all);

  const last = linesOf(included, widths.main, way);
  const height = heightOf(last, way);
  const level = y + height / 2;
  drawn.push(...boxOf(left, y, widths.main, height, last, way));
  columns.forEach((_, column) => {
    const foot = feet[column] ?? 0;
    const isStraight = isStacked ? column === columns.length - 1 : column === 0;
    if (isStraight) drawn.push(...downTo(middleOf(column), foot, y));
    else if (isStacked) {
      const x = arrow / 2;
      const from = middles[column] ?? 0;
      drawn.push(line(left, from, x, from), line(x, from, x, level), ...acrossTo(x, left, level));
    } else {
      drawn.push(line(middleOf(column), foot, middleOf(column), level));
      drawn.push(...acrossTo(middleOf(column), widths.main, level));
    }
  });
  return { drawn, height: y + height + outline };
}

type Line = readonly [text: string, isBold: boolean];

const linesOf = ({ number, done, parts }: FlowBox, boxWidth: number, way: Arrangement): Line[] => {
  const { isRunning } = way;
  const lines = (text: string): string[] => textLines(text, boxWidth - 2 * spaceOf(way).padding, way.size);
  // A number stays with the last word before it.
  const kept = parts.map((part) => part.replace(/ (?=\S+$)/, '\u00A0'));
  const texts = isRunning
    ? [[done, kept.join('; ')].filter((text) => text !== '').join(': ')]
    : [done, ...kept.map((part) => `–\u00A0${part}`)];
  return [
    ...lines(number).map((each): Line => [each, true]),
    ...texts.flatMap(lines).map((each): Line => [each, false]),
  ];
};

const heightOf = (lines: readonly Line[], way: Arrangement): number =>
  lines.length * leadingOf(way.size) + 2 * spaceOf(way).padding;

function boxOf(
  x: number,
  y: number,
  boxWidth: number,
  height: number,
  lines: readonly Line[],
  way: Arrangement,
): Shape[] {
  const half = outline / 2;
  const { padding } = spaceOf(way);
  return [
    {
      form: 'rectangle',
      ink: 'ink',
      x: rounded(x + half),
      y: rounded(y + half),
      width: rounded(boxWidth - outline),
      height: rounded(height - outline),
      outline,
    },
    ...textOf(lines, x + padding, y + padding, way.size),
  ];
}

/** Each line ends with a space, so that what reads them one after another finds words. */
const textOf = (lines: readonly Line[], x: number, top: number, ofType: number): Shape[] =>
  lines.map(([text, isBold], index) => ({
    form: 'words',
    text: `${text} `,
    isBold,
    x: rounded(x),
    y: rounded(top + (index + 0.76) * leadingOf(ofType)),
    size: rounded(ofType),
  }));

const downTo = (x: number, from: number, to: number): Shape[] => [
  line(x, from, x, to),
  line(x - arrow / 2, to - arrow, x, to),
  line(x + arrow / 2, to - arrow, x, to),
];

/** To the right or to the left. */
function acrossTo(from: number, to: number, y: number): Shape[] {
  const back = to > from ? to - arrow : to + arrow;
  return [line(from, y, to, y), line(back, y - arrow / 2, to, y), line(back, y + arrow / 2, to, y)];
}

const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
  form: 'line',
  ink: 'ink',
  x1: rounded(x1),
  y1: rounded(y1),
  x2: rounded(x2),
  y2: rounded(y2),
  outline,
});

const rounded = (millimetres: number): number => Math.round(millimetres * 100) / 100;
