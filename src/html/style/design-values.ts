import type { Design, Palette, TypeStyle } from '../../design/design.ts';
import { bundledFaces } from '../../face/bundled-faces.ts';
import { gap } from '../../figure/square.ts';
import type { SheetValues } from './fill-sheet.ts';

/** Squares of a map beside those of a theme, as on paper. */
const mapMarks = 0.72;

/** Size of body text that the web's 18 and 19 pixels belong to, in points. */
const usualBody = 12;

/** Millimetres between columns of unequal width, as on paper. */
const gutter = 5;

/**
 * Room at the page area's right edge, in millimetres, taken from the margin: Chromium rounds the area's width down and
 * cuts what stands in the last quarter of a millimetre, such as the right border of a box.
 */
const pageEdge = 0.3;

/** Out of sight, and still there for screen readers. */
const unseen =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0;padding:0';

/** What the style sheets take from a design. */
export function designValues(design: Design): SheetValues {
  return {
    properties: {
      ...spaces(design),
      ...lines(design),
      ...sizes(design),
      ...columns(design),
      ...paper(design),
    },
    groups: {
      ...typeStyles(design),
      unseen,
      colours: colours(design.colour),
      'dark-colours': colours(design.dark),
    },
    choices: {
      'side-heads': design.sideHeads,
      boxes: design.boxes,
      underlines: design.underlines ? 'yes' : 'no',
      'dot-field': design.dotField ? 'yes' : 'no',
      label: design.label === undefined ? 'no' : 'yes',
      logo: design.logo === undefined ? 'no' : 'yes',
    },
  };
}

/** Millimetres: true ones on paper, a little more generous on a screen. */
const millimetres = (count: number): string => `calc(${count}*var(--mm))`;

const spaces = ({ space, page, logo }: Design) => ({
  '--paragraph-space': millimetres(space.paragraph),
  '--short-message-gap': millimetres(space.paragraph + 0.6),
  '--section-gap': millimetres(space.section + 2),
  '--section-gap-short': millimetres(space.section + 1.5),
  '--after-rule-space': millimetres(space.afterRule),
  '--cell-space': millimetres(space.cell),
  '--cell-right-space': millimetres(space.cellRight),
  '--wide-cell-space': millimetres(space.wideCell),
  '--box-space': millimetres(space.box),
  '--box-side-space': millimetres(space.box + 0.5),
  '--hanging-indent': millimetres(space.hangingIndent),
  '--hanging-indent-narrow': millimetres(space.hangingIndent * 0.6),
  '--side-gap': millimetres(page.axes.text - page.side),
  ...(logo === undefined ? {} : { '--logo-height': millimetres(logo.height) }),
});

/** A line of the design on a screen: whole pixels, never none. */
const thickness = (points: number): string => `${Math.max(1, Math.round((points * 96) / 72))}px`;

/** One that is no thinner in print. */
const strong = (points: number): string => `max(${thickness(points)},${points}pt)`;

const lines = ({ line }: Design) => ({
  '--hairline-width': thickness(line.hairline),
  '--section-line': thickness(line.section),
  '--table-line': thickness(line.table),
  '--mast-line': strong(line.mast),
  '--careful-line': strong(line.section),
  '--certificate-line': strong(line.section * 1.6),
});

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A size in points as a multiple of the body's, which is the root's. */
const relativeSize = ({ body }: Design['type'], size: number): string => `${rounded(size / body.size)}rem`;

function sizes({ type, marks, hyphenation, smallestType }: Design) {
  const size = (points: number): string => relativeSize(type, points);
  // Squares whose gap is a whole number of the screen’s pixels are all alike. Browsers before 2024 do not know it, and have them as large as the text.
  const onePixelGap = (type.body.size * 25.4) / 72 / gap;
  const even = (factor: number): string =>
    `round(${rounded(factor)}rem,calc(${rounded(onePixelGap)}*var(--pixel)))`;
  const onScreen = (pixels: number): string => `${(pixels / 16) * (type.body.size / usualBody) * 100}%`;
  return {
    // Of the text that a row of squares stands in.
    '--mark-outline': `${rounded(marks.outline / ((type.body.size * 25.4) / 72))}em`,
    '--screen-text': onScreen(18),
    '--wide-screen-text': onScreen(19),
    // Raised letters are no smaller than the design lets type be.
    '--raised-size':
      smallestType > type.note.size * 0.75 ? `max(.75em,min(1em,${size(smallestType)}))` : '.75em',
    '--hyphens': hyphenation === 'none' ? 'manual' : 'auto',
    '--table-size': size(type.table.size),
    '--audience-size': size(type.audience.size),
    '--title-least': size(type.title.size * 0.648),
    '--title-most': size(type.title.size * 1.083),
    '--subtitle-most': size(type.subtitle.size),
    '--stat-least': size(type.stat.size * 0.72),
    '--stat-most': size(type.stat.size),
    '--numeral-size': size(type.numeral.size),
    '--numeral-size-in-list': size(type.numeral.size * 0.86),
    '--usual-marks': even(1),
    '--findings-marks': even(marks.findings),
    '--theme-marks': even(marks.theme),
    '--map-marks': even(marks.theme * mapMarks),
  };
}

/** The axes of the page as shares of its text area, and as shares of the column of text that stands beside side heads. */
function columns({ page: { width, margin, axes } }: Design) {
  const area = width - margin.left - margin.right;
  const main = axes.last - gutter;
  const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`;
  return {
    '--text-column': percent(axes.text, area),
    '--value-column': percent(axes.value, area),
    '--study-column': percent(axes.value - axes.text, area),
    '--last-column': percent(area - axes.last, area),
    '--value-in-text': percent(axes.value - axes.text, area - axes.text),
    '--prompt-column': `calc(${axes.text}/${area}*100%)`,
    '--main-part': `${main}fr`,
    '--aside-part': `${area - axes.last}fr`,
    '--short-column': `${Math.round((axes.text / main) * 1000) / 10}%`,
  };
}

function paper({ page: { width, height, margin }, type }: Design) {
  const margins = (right: number): string => `${margin.top}mm ${right}mm ${margin.bottom}mm ${margin.left}mm`;
  return {
    '--page-size': `${width}mm ${height}mm`,
    '--page-margin': margins(margin.right),
    '--printed-margin': margins(margin.right - pageEdge),
    '--first-margin': `${margin.firstTop}mm`,
    '--page-edge': `${pageEdge}mm`,
    '--printed-text': `${type.body.size}pt`,
    '--printed-title': `${type.title.size}pt`,
    '--printed-subtitle': `${type.subtitle.size}pt`,
    '--printed-stat': `${type.stat.size}pt`,
  };
}

const typeStyles = ({ type }: Design): Record<string, string> =>
  Object.fromEntries(Object.entries(type).map(([role, style]) => [role, typeStyle(type, style)]));

/** Running text of the sans face is led more openly on a screen (`--open`) than on paper. */
function typeStyle(type: Design['type'], { face, size, leading, colour, tracking }: TypeStyle): string {
  const { family, weight } = bundledFaces[face];
  const isSans = family === 'Source Sans 3';
  const ratio = rounded(leading / size);
  return [
    `font:${weight} ${relativeSize(type, size)}/${isSans ? `calc(${ratio}*var(--open))` : ratio} var(--${isSans ? 'sans' : 'serif'})`,
    `color:var(--${colour})`,
    ...(tracking === undefined ? [] : [`letter-spacing:${tracking}em`]),
    '',
  ].join(';');
}

const colours = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
