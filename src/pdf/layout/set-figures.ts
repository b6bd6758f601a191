import type { TypeStyle } from '../../design/design.ts';
import type { Figure, FigureRow, LargeFigure, Run } from '../../document/tree.ts';
import { wordsOf as textOf } from '../../document/words-of.ts';
import type { StructureElement } from '../structure.ts';
import { flattened } from './beside.ts';
import { figureAxes } from './figure-axes.ts';
import { millimetres } from './millimetres.ts';
import { allMoved, type Placed } from './moved.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { heightOf, type Strip, strip } from './strip.ts';
import { textRuns } from './text-runs.ts';
import { lineWidth, type Word } from './word.ts';
import { wordsOf } from './words.ts';

/** Where a figure stands, in points from the left edge of the text area. */
interface Place {
  readonly x: number;
  readonly width: number;
}

/**
 * The review in large figures, under a rule: on their axes, where the last stands under the dot field, or else one after
 * the other with equal gaps. Where they do not fit so, they stand in rows of equal length.
 */
export function setFigures({ children: figures }: FigureRow, measure: Measure, setting: Setting): Strip[] {
  const { design } = setting;
  const thickness = design.line.section;
  const rows = rowsOf(figures, measure, setting);
  const items: Placed[] = [
    {
      kind: 'shape',
      owner: 'layout',
      shape: { form: 'rectangle', x: measure.x, y: 0, width: measure.width, height: thickness },
      fill: design.colour.rule,
    },
  ];
  let top = thickness + millimetres(3.2);
  for (const [index, row] of rows.entries()) {
    if (index > 0) top += gap(setting, 3.2);
    const set = row.map(([figure, place]) => setFigure(figure, place, setting));
    items.push(...set.flatMap((each) => allMoved(each.items, 0, top)));
    top += Math.max(...set.map(({ height }) => height));
  }
  return [strip(top, items)];
}

type Row = readonly (readonly [LargeFigure, Place])[];

function rowsOf(figures: readonly LargeFigure[], measure: Measure, setting: Setting): readonly Row[] {
  const onAxes = rowOnAxes(figures, measure, setting);
  const inLine = rowInLine(figures, measure, setting);
  const row = setting.design.dotField ? (onAxes ?? inLine) : (inLine ?? onAxes);
  return row ? [row] : rowsOfColumns(figures, measure, setting);
}

function rowOnAxes(
  figures: readonly LargeFigure[],
  { x, width }: Measure,
  setting: Setting,
): Row | undefined {
  const row = figures.map((figure, index): readonly [LargeFigure, Place] => {
    const start = millimetres(figureAxes[index] ?? index * 33);
    const next = figureAxes[index + 1];
    return [
      figure,
      {
        x: x + start,
        width: next === undefined ? width - start : millimetres(next) - start - gap(setting, 3),
      },
    ];
  });
  const fits = row.every(([figure, place]) => narrowestOf(figure, width, setting) <= place.width);
  return fits ? row : undefined;
}

function rowInLine(
  figures: readonly LargeFigure[],
  { x, width }: Measure,
  setting: Setting,
): Row | undefined {
  const widths = figures.map((figure) => widestOf(figure, setting));
  const between = (width - widths.reduce((sum, each) => sum + each, 0)) / Math.max(1, figures.length - 1);
  if (between < gap(setting, 4)) return undefined;
  let at = x;
  return figures.map((figure, index) => {
    // A hair wider than its words, against the dust of sums.
    const place = { x: at, width: (widths[index] ?? 0) + 0.1 };
    at += (widths[index] ?? 0) + between;
    return [figure, place] as const;
  });
}

function rowsOfColumns(figures: readonly LargeFigure[], { x, width }: Measure, setting: Setting): Row[] {
  const between = gap(setting, 3);
  const narrowest = Math.max(...figures.map((figure) => narrowestOf(figure, width, setting)));
  const most = Math.max(1, Math.floor((width + between) / (narrowest + between)));
  const rows = Math.ceil(figures.length / most);
  const columns = Math.ceil(figures.length / rows);
  const column = (width - between * (columns - 1)) / columns;
  return Array.from({ length: rows }, (_, row) =>
    figures
      .slice(row * columns, (row + 1) * columns)
      .map((figure, at) => [figure, { x: x + at * (column + between), width: column }] as const),
  );
}

/** Points that a figure needs so that no word of it is divided. */
const narrowestOf = (figure: LargeFigure, width: number, setting: Setting): number =>
  Math.max(...linesOf(figure, width, setting).flatMap((words) => words.map((word) => word.width)));

/** Points that a figure takes when nothing in it is broken over lines. */
const widestOf = (figure: LargeFigure, setting: Setting): number =>
  Math.max(...linesOf(figure, Number.POSITIVE_INFINITY, setting).map(lineWidth));

/** Its number, or the words in the place of one, and its unit. */
function linesOf({ figure, unit }: LargeFigure, width: number, setting: Setting): readonly Word[][] {
  const owner = setting.structure.ownerOf(unit);
  const words = (runs: readonly Run[], type: TypeStyle): Word[] =>
    wordsOf(textRuns(runs, type, owner, setting), setting.faces, width);
  return [words(figure.children, typeOfNumber(figure, setting)), words(unit, typeOf(setting, 'statUnit'))];
}

const typeOfNumber = ({ says }: Figure, setting: Setting): TypeStyle =>
  typeOf(setting, says === 'value' ? 'stat' : 'statUnit');

function setFigure({ figure, unit }: LargeFigure, place: Place, setting: Setting): Strip {
  const [stat, ofUnit] = [typeOf(setting, 'stat'), typeOf(setting, 'statUnit')];
  const owner = setting.structure.ownerOf(unit);
  const number = setText(numberOf(figure), typeOfNumber(figure, setting), place, setting, { owner });
  const name = setText(unit, ofUnit, place, setting, { owner });
  const strips = [...endedBySpace(number, owner, setting), ...name.map((each) => ({ ...each, before: 1 }))];
  // Words in the place of a number end on the line of the others' units.
  const isNumber = figure.says === 'value';
  const down = isNumber ? 0 : Math.max(0, stat.leading + 1 + ofUnit.leading - heightOf(strips));
  return strip(down + heightOf(strips), allMoved(flattened(strips), 0, down));
}

/** A large figure, or the words in its place, in their own colour. */
const numberOf = (figure: Figure): readonly Run[] => [{ type: 'text', value: textOf(figure.children) }];

/** A text that another follows on the next line: a space of its owner's at its end, so that the two are read as two. */
function endedBySpace(strips: readonly Strip[], owner: StructureElement, { faces }: Setting): Strip[] {
  return strips.map((each, index) => {
    const last = each.items.at(-1);
    if (index < strips.length - 1 || last?.kind !== 'text') return each;
    const { link, id: _id, ...text } = last;
    if (!link) {
      const shaped = faces[last.face].shape(`${last.shaped.text} `);
      return { ...each, items: [...each.items.slice(0, -1), { ...last, shaped }] };
    }
    const space = { ...text, owner, x: last.x + last.width, width: 0, shaped: faces[last.face].shape(' ') };
    return { ...each, items: [...each.items, space] };
  });
}
