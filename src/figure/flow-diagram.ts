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
  /**
   * Where its last box leads, if not to what was included: to a step of the first stream that leads there, from 0, which it joins; or, as the
   * earlier studies of an update, past what was added to the total.
   */
  readonly leadsTo?: number | 'total';
}

/** What was included in the end; above it, in an update, what was added to the earlier studies. */
export interface FlowEnd extends FlowBox {
  readonly added?: FlowBox;
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
/** Where those of streams that join another lead: the first at the right, each with a way of its own. */
const lanes = { first: 3.6, between: 1.3 };
/** How far what left the flow stands to the right, where it stands below the box that it left. */
const indent = 8;
/** Where the line leads down past it. */
const spine = 3;
/** Narrower boxes would be a word wide. In ems. */
const narrowest = 7.5;
/** What goes on is so much of a stream. */
const share = 0.43;

const leadingOf = (ofType: number): number => ofType * (4.6 / 3.7);

/** More streams would be drawn on no page. */
const mostColumns = 6;

/** Whether so many streams are drawn. */
export const areDrawn = ({ length }: readonly unknown[]): boolean => length > 0 && length <= mostColumns;

/** A page of A4, where no other is known. */
const usual: FlowRoom = { width, heights: [Number.POSITIVE_INFINITY], sizes: [size] };

/** How streams stand: side by side, with what left beside each step or below it; or one below the other. */
type Standing = 'beside' | 'folded' | 'stacked';

/** How a drawing is arranged. */
interface Arrangement {
  readonly width: number;
  readonly size: number;
  readonly standing: Standing;
  /** Parts of a box one after the other instead of each on its line, with less space around. */
  readonly isRunning: boolean;
}

const spaceOf = ({ isRunning }: Arrangement): typeof space => (isRunning ? close : space);

const standingsOf = (columns: number): readonly Standing[] => {
  if (columns === 1) return ['beside'];
  return columns === 2 ? ['beside', 'stacked'] : ['beside', 'folded', 'stacked'];
};

/**
 * The flow of records in the boxes of PRISMA 2020: streams side by side, steps on one height in all of them, what left the
 * flow to the right of each step, and one box at the foot for what was included, or two for an update. Where a page has no room for that, what left stands
 * below each step, or the streams stand one below the other, or the parts of a box run on, or the type is smaller, in this order.
 * Nothing for a flow that is too large in each of these ways.
 */
export function flowDiagram(
  columns: readonly FlowStream[],
  included: FlowEnd,
  alternative: string,
  room: FlowRoom = usual,
): Drawing | undefined {
  if (!areDrawn(columns)) return undefined;
  const across = Math.min(width, room.width);
  const wide = room.width > width ? [across, room.width] : [across];
  const ways = room.sizes.flatMap((ofType) =>
    wide.flatMap((each) =>
      [false, true].flatMap((isRunning) =>
        standingsOf(columns.length).map(
          (standing): Arrangement => ({ width: each, size: ofType, standing, isRunning }),
        ),
      ),
    ),
  );
  const made = ways
    .filter((way) =>
      placed(columns, way).every(({ left, main }) => Math.min(left, main) >= narrowest * way.size),
    )
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

/** Where a stream begins, and how wide it is, the boxes down it, and those that left it. */
interface Placed {
  readonly x: number;
  readonly stream: number;
  readonly main: number;
  readonly left: number;
}

/** The places of all streams. Reasons need more room than what goes on, and a stream that nothing left has none for it. */
function placed(columns: readonly FlowStream[], { width: across, standing }: Arrangement): readonly Placed[] {
  const beside = (stream: number, x: number): Placed => {
    const main = (stream - between.boxes) * share;
    return { x, stream, main, left: stream - between.boxes - main };
  };
  if (standing === 'stacked') return columns.map(() => beside(across - gutter, gutter));
  const free = across - (columns.length - 1) * between.columns;
  const equal = free / columns.length;
  const side: Placed[] = [];
  const isFull = ({ steps }: FlowStream): boolean => steps.some((step) => step?.left);
  const full = columns.filter(isFull).length;
  // As wide as the boxes down a stream that others left, so that all of them are.
  const alone = (free - full * between.boxes) / (full / share + columns.length - full);
  let x = 0;
  for (const column of columns) {
    let at: Placed;
    if (standing === 'folded') at = { x, stream: equal, main: equal, left: equal - indent };
    else if (full === columns.length) at = beside(equal, x);
    else if (isFull(column)) at = beside(alone / share + between.boxes, x);
    else at = { x, stream: alone, main: alone, left: alone };
    side.push(at);
    x += at.stream + between.columns;
  }
  return side;
}

function arranged(
  columns: readonly FlowStream[],
  included: FlowEnd,
  way: Arrangement,
): { readonly drawn: readonly Shape[]; readonly height: number } {
  const isStacked = way.standing === 'stacked';
  const isFolded = way.standing === 'folded';
  const { padding, rows } = spaceOf(way);
  const places = placed(columns, way);
  const placeOf = (column: number): Placed => places[column] ?? { x: 0, stream: 0, main: 0, left: 0 };
  /** The stream that others join, below which what was included stands. */
  const base = Math.max(
    0,
    columns.findIndex(({ leadsTo }) => leadsTo === undefined),
  );
  /** Where the line leads down from a box of a stream. */
  const middleOf = (column: number): number => {
    const { x, main } = placeOf(column);
    return isFolded ? x + spine : x + main / 2;
  };
  const drawn: Shape[] = [];
  // Where the line down from the last box of each stream begins, and the middle of that box.
  const feet = columns.map(() => 0);
  const middles = columns.map(() => 0);
  const joiners = columns.flatMap(({ leadsTo }, column) => (typeof leadsTo === 'number' ? [column] : []));
  const joinsBefore = (step: number): readonly number[] =>
    joiners.filter((column) => columns[column]?.leadsTo === step);

  /** Streams that stand side by side from this height on; gives the height below them. */
  const streamsFrom = (top: number, streams: readonly number[]): number => {
    const heads = streams.map((column) =>
      textLines(columns[column]?.name ?? '', placeOf(column).stream, way.size),
    );
    heads.forEach((lines, index) => {
      drawn.push(
        ...textOf(
          lines.map((each) => [each, true]),
          placeOf(streams[index] ?? 0).x,
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
        const { x, main: across, left: beside } = placeOf(column);
        const main = {
          column,
          x,
          y,
          isMain: true,
          width: across,
          lines: linesOf(at.box, across, way),
        };
        if (!at.left) return [main];
        const lines = linesOf(at.left, beside, way);
        const left = isFolded
          ? { x: x + indent, y: y + heightOf(main.lines, way) + rows / 2 }
          : { x: x + across + between.boxes, y };
        return [main, { column, ...left, isMain: false, width: beside, lines }];
      });
      if (boxes.length === 0) continue;
      const joining = streams.includes(base) ? joinsBefore(step) : [];
      for (const column of joining) {
        if (isStacked) continue;
        // Between the rows, where nothing else stands.
        const level = y - rows / 2;
        drawn.push(line(middleOf(column), feet[column] ?? 0, middleOf(column), level));
        drawn.push(...acrossTo(middleOf(column), middleOf(base), level));
      }
      for (const { column, x, y: at, isMain, width: across, lines } of boxes) {
        const height = heightOf(lines, way);
        const level = at + padding + leadingOf(way.size) / 2;
        drawn.push(...boxOf(x, at, across, height, lines, way));
        if (isMain) {
          const foot = feet[column] ?? 0;
          if (foot > 0) drawn.push(...downTo(middleOf(column), foot, at));
          feet[column] = at + height;
          middles[column] = at + height / 2;
          if (isStacked && column === base)
            for (const other of joining) {
              const from = middles[other] ?? 0;
              const way = joiners.indexOf(other);
              const lane = Math.max(arrow / 2, lanes.first - way * lanes.between);
              drawn.push(
                line(gutter, from, lane, from),
                line(lane, from, lane, level),
                ...acrossTo(lane, x, level),
              );
            }
        } else if (isFolded) drawn.push(...acrossTo(middleOf(column), x, level));
        else drawn.push(...acrossTo(x - between.boxes, x, level));
      }
      y = Math.max(...boxes.map(({ y: at, lines }) => at + heightOf(lines, way))) + rows;
    }
    return y;
  };

  const all = columns.map((_, column) => column);
  const earlier = all.filter((column) => columns[column]?.leadsTo === 'total');
  const others = all.filter((column) => !earlier.includes(column));
  // A stream that joins the first one stands before it.
  const inOrder = [
    ...others.filter((column) => columns[column]?.leadsTo !== undefined),
    ...others.filter((column) => columns[column]?.leadsTo === undefined),
  ];
  let y = isStacked ? inOrder.reduce((top, column) => streamsFrom(top, [column]), 0) : streamsFrom(0, all);

  /** A box below the streams, with the lines of those that lead to it; gives the middle of it. */
  const endFrom = (box: FlowBox, from: readonly number[]): number => {
    const { x: left, main, stream } = placeOf(base);
    // Nothing stands beside it, so that what it is made of has room.
    const across = box.parts.length > 0 ? stream : main;
    const lines = linesOf(box, across, way);
    const height = heightOf(lines, way);
    const level = y + height / 2;
    drawn.push(...boxOf(left, y, across, height, lines, way));
    for (const column of from) {
      const foot = feet[column] ?? 0;
      const isStraight = isStacked ? column === from.at(-1) : column === base;
      if (isStraight) drawn.push(...downTo(middleOf(column), foot, y));
      else if (isStacked) {
        const x = arrow / 2;
        const middle = middles[column] ?? 0;
        drawn.push(line(left, middle, x, middle), line(x, middle, x, level), ...acrossTo(x, left, level));
      } else {
        drawn.push(line(middleOf(column), foot, middleOf(column), level));
        drawn.push(...acrossTo(middleOf(column), column < base ? left : left + across, level));
      }
    }
    y += height;
    return level;
  };

  const leading = inOrder.filter((column) => columns[column]?.leadsTo === undefined);
  const { added } = included;
  if (!added && earlier.length === 0) endFrom(included, leading);
  else {
    const before = isStacked && earlier.length > 0;
    if (added) {
      const level = endFrom(added, leading);
      y += rows;
      feet[base] = y - rows;
      middles[base] = level + (y - rows - level) / 2;
    }
    if (before) y = earlier.reduce((top, column) => streamsFrom(top, [column]), y);
    endFrom(included, [...(added ? [base] : leading), ...earlier]);
  }
  return { drawn, height: y + outline };
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
