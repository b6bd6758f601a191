import type { Field, Tick } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import type { FieldItem, Item } from '../page.ts';
import { flattened, roomForRow } from './beside.ts';
import { allMoved, type Placed } from './moved.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, scaled, typeOf } from './setting.ts';
import { heightOf, type Strip, strip } from './strip.ts';

/** Lengths in the layout's own millimetres, which grow with the body text. */
const lineHeight = 9.5;
/** The same where fields stand closer; a line of body text has room in it. */
const tightHeight = 7.4;
const tickSize = 6.4;
const tickGap = 2.9;
/** Between the edge of a box and what is typed into it; programs add a little of their own. */
const inset = { x: 1.1, y: 0.5 };

/** The line round a box in points, beside body text of 12. */
const outline = 0.9;

/** A field: label, hint and box as one strip, so that no page parts them. */
export function setField(field: Field, measure: Measure, setting: Setting): Strip[] {
  const { label, hint, lines } = field;
  const words = [
    ...setText(label, typeOf(setting, 'fieldLabel'), measure, setting),
    ...(hint ? setText(hint, typeOf(setting, 'fieldHint'), measure, setting) : []),
  ];
  const top = heightOf(words) + gap(setting, 1.4);
  const { size, leading, face } = setting.design.type.body;
  const isMultiline = lines > 1;
  const oneLine = gap(setting, setting.isTight ? tightHeight : lineHeight);
  const asked = isMultiline ? lines * leading + 2 * gap(setting, 2) : oneLine;
  // A box is not divided: a page that has no room for all of its lines gets a smaller one.
  const height = Math.min(asked, Math.max(roomForRow(setting.design) - top, oneLine));
  const box = { x: measure.x, y: top, width: measure.width, height };
  const items: Placed[] = [
    ...flattened(words),
    frame(box, setting),
    widget(field, box, { type: 'text', face, size, isMultiline }, setting),
  ];
  return [strip(top + height, items, { ids: idsIn(field.id, hint && field.hintId) })];
}

/** A box to tick with its words beside it. */
export function setTick(tick: Tick, measure: Measure, setting: Setting): Strip[] {
  const side = gap(setting, tickSize);
  const indent = side + gap(setting, tickGap);
  const beside = { x: measure.x + indent, width: measure.width - indent };
  const words = setText(tick.label, typeOf(setting, 'body'), beside, setting);
  const [line = 0] = words.map(({ height }) => height);
  // The box stands in the middle of the first line.
  const [boxTop, textTop] = [Math.max(0, (line - side) / 2), Math.max(0, (side - line) / 2)];
  const box = { x: measure.x, y: boxTop, width: side, height: side };
  const items: Placed[] = [
    frame(box, setting),
    widget(tick, box, { type: 'tick' }, setting),
    ...allMoved(flattened(words), 0, textTop),
  ];
  const height = Math.max(boxTop + side, textTop + heightOf(words));
  return [strip(height, items, { ids: idsIn(tick.id) })];
}

type Box = Pick<FieldItem, 'x' | 'y' | 'width' | 'height'>;

const weight = (setting: Setting): number => scaled(setting, outline);

function frame({ x, y, width, height }: Box, setting: Setting): Item {
  const line = weight(setting);
  const { colour } = setting.design;
  return {
    kind: 'shape',
    owner: 'layout',
    // Its line lies inside, so that its edge stands on the axis of the text.
    shape: {
      form: 'rectangle',
      x: x + line / 2,
      y: y + line / 2,
      width: width - line,
      height: height - line,
    },
    fill: colour.paper,
    stroke: { colour: colour.field, width: line },
  };
}

function widget(
  field: Field | Tick,
  { x, y, width, height }: Box,
  control: FieldItem['control'],
  setting: Setting,
): FieldItem {
  const isTick = control.type === 'tick';
  const [dx, dy] = isTick
    ? [weight(setting), weight(setting)]
    : [gap(setting, inset.x), gap(setting, inset.y)];
  return {
    kind: 'field',
    owner: setting.structure.ownerOf(field),
    x: x + dx,
    y: y + dy,
    width: width - 2 * dx,
    height: height - 2 * dy,
    name: field.id ?? '',
    tooltip: tooltipOf(
      field.title ?? wordsOf(field.label),
      field.type === 'field' && field.hint ? wordsOf(field.hint) : undefined,
    ),
    colour: setting.design.colour[isTick ? 'accent' : setting.design.type.body.colour],
    control,
  };
}

const tooltipOf = (label: string, hint: string | undefined): string =>
  hint === undefined ? label : `${label}${/[.?!:]$/.test(label) ? '' : '.'} ${hint}`;

const idsIn = (...ids: readonly (string | undefined)[]): readonly string[] =>
  ids.filter((id) => id !== undefined);
