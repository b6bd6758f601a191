import type { Element } from 'hast';
import { s } from 'hastscript';
import { textLines } from './text-lines.ts';

/** A box of the diagram: its number with the unit, which is set bold, what was done, and what the number is made of. */
export interface FlowBox {
  readonly number: string;
  readonly done: string;
  readonly parts: readonly string[];
}

/** One stream of the flow, side by side with the others. */
export interface FlowColumn {
  readonly name: string;
  /** A box for each step down, with what left the flow there beside it. A stream need not have every step. */
  readonly steps: readonly ({ readonly box: FlowBox; readonly left?: FlowBox } | undefined)[];
}

/** Millimetres. Type of 10.5 points. */
const width = 172;
const size = 3.7;
const leading = 4.6;
const padding = 2.1;
const between = { boxes: 7, columns: 9, rows: 6 };
const outline = 0.3;
const arrow = 1.3;

/** More streams side by side would have boxes a word wide. */
const mostColumns = 2;

/**
 * The flow of records in the boxes of PRISMA 2020: streams side by side, steps on one height in all of them, what left the
 * flow to the right of each step, and one box at the foot for what was included. Nothing for more than two streams.
 */
export function flowDiagram(
  columns: readonly FlowColumn[],
  included: FlowBox,
  alternative: string,
): Element | undefined {
  if (columns.length === 0 || columns.length > mostColumns) return undefined;
  const columnWidth = (width - (columns.length - 1) * between.columns) / columns.length;
  // Reasons need more room than what goes on.
  const boxWidth = (columnWidth - between.boxes) * 0.43;
  const leftWidth = columnWidth - between.boxes - boxWidth;
  const drawn: Element[] = [];
  const xOf = (column: number): number => column * (columnWidth + between.columns);
  const middleOf = (column: number): number => xOf(column) + boxWidth / 2;
  const steps = Math.max(...columns.map((column) => column.steps.length));

  const heads = columns.map(({ name }) => textLines(name, columnWidth, size));
  heads.forEach((lines, column) => {
    drawn.push(
      ...textOf(
        lines.map((line) => [line, true]),
        xOf(column),
        0,
      ),
    );
  });
  let y = Math.max(...heads.map((lines) => lines.length)) * leading + 1.5;
  // Where the line down from the last box of each stream begins.
  const feet = columns.map(() => 0);

  for (let step = 0; step < steps; step++) {
    const boxes = columns.flatMap(({ steps: own }, column) => {
      const at = own[step];
      if (!at) return [];
      const x = xOf(column);
      return [
        { column, x, isMain: true, width: boxWidth, lines: linesOf(at.box, boxWidth) },
        ...(at.left
          ? [
              {
                column,
                x: x + boxWidth + between.boxes,
                isMain: false,
                width: leftWidth,
                lines: linesOf(at.left, leftWidth),
              },
            ]
          : []),
      ];
    });
    const height = Math.max(...boxes.map(({ lines }) => heightOf(lines)));
    for (const { column, x, isMain, width: across, lines } of boxes) {
      drawn.push(...boxOf(x, y, across, heightOf(lines), lines));
      if (isMain) {
        const foot = feet[column] ?? 0;
        if (foot > 0) drawn.push(...downTo(middleOf(column), foot, y));
        feet[column] = y + heightOf(lines);
      } else drawn.push(...acrossTo(x - between.boxes, x, y + padding + leading / 2));
    }
    y += height + between.rows;
  }

  const last = linesOf(included, boxWidth);
  drawn.push(...boxOf(0, y, boxWidth, heightOf(last), last));
  columns.forEach((_, column) => {
    const foot = feet[column] ?? 0;
    if (column === 0) drawn.push(...downTo(middleOf(0), foot, y));
    else {
      const level = y + heightOf(last) / 2;
      drawn.push(line(middleOf(column), foot, middleOf(column), level));
      drawn.push(...acrossTo(middleOf(column), boxWidth, level));
    }
  });
  return s(
    'svg.flow',
    { viewBox: `0 0 ${width} ${rounded(y + heightOf(last) + outline)}`, role: 'img', ariaLabel: alternative },
    drawn,
  );
}

type Line = readonly [text: string, isBold: boolean];

const linesOf = ({ number, done, parts }: FlowBox, boxWidth: number): Line[] => {
  const lines = (text: string): string[] => textLines(text, boxWidth - 2 * padding, size);
  return [
    ...lines(number).map((each): Line => [each, true]),
    ...[done, ...parts.map((part) => `–\u00A0${part.replace(/ (?=\S+$)/, '\u00A0')}`)]
      .flatMap(lines)
      .map((each): Line => [each, false]),
  ];
};

const heightOf = (lines: readonly Line[]): number => lines.length * leading + 2 * padding;

function boxOf(x: number, y: number, boxWidth: number, height: number, lines: readonly Line[]): Element[] {
  const half = outline / 2;
  return [
    s('rect.ink', {
      x: rounded(x + half),
      y: rounded(y + half),
      width: rounded(boxWidth - outline),
      height: rounded(height - outline),
      strokeWidth: outline,
    }),
    ...textOf(lines, x + padding, y + padding),
  ];
}

/** Each line ends with a space, so that what reads them one after another finds words. */
const textOf = (lines: readonly Line[], x: number, top: number): Element[] =>
  lines.map(([text, isBold], index) =>
    s(
      'text',
      {
        x: rounded(x),
        y: rounded(top + index * leading + leading * 0.76),
        fontSize: size,
        ...(isBold ? { fontWeight: 600 } : {}),
      },
      `${text} `,
    ),
  );

const downTo = (x: number, from: number, to: number): Element[] => [
  line(x, from, x, to),
  line(x - arrow / 2, to - arrow, x, to),
  line(x + arrow / 2, to - arrow, x, to),
];

/** To the right or to the left. */
function acrossTo(from: number, to: number, y: number): Element[] {
  const back = to > from ? to - arrow : to + arrow;
  return [line(from, y, to, y), line(back, y - arrow / 2, to, y), line(back, y + arrow / 2, to, y)];
}

const line = (x1: number, y1: number, x2: number, y2: number): Element =>
  s('line.ink', {
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
    strokeWidth: outline,
  });

const rounded = (millimetres: number): number => Math.round(millimetres * 100) / 100;
