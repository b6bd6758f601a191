import type { Element } from 'hast';
import { classNames } from '../../document/class-names.ts';
import { elementsOf } from '../../document/elements-of.ts';
import { millimetres } from './millimetres.ts';
import { setContent } from './set-blocks.ts';
import { baselineOf, plainLine, setText } from './set-text.ts';
import { gap, type Measure, type Setting, setIn, typeOf } from './setting.ts';
import { cost, notAlone, type Strip, spaced, stack, strip } from './strip.ts';

/** A list with its labels hanging to the left; a reference list with its entries' later lines set in. */
export function setList(list: Element, measure: Measure, setting: Setting): Strip[] {
  const items = elementsOf(list);
  if (classNames(list).includes('references')) {
    return stack(
      items.map((item, index) => setReference(item, index + 1, list.tagName === 'ol', measure, setting)),
      gap(setting, 2.2),
    );
  }
  const small = measure.text === 'table';
  const indent = listIndent(list, setting);
  const first = Number(list.properties.start ?? 1);
  const set = items.map((item, index) => {
    const label = list.tagName === 'ol' ? `${first + index}.` : '–';
    const inner = setIn(measure, indent);
    const content = setContent(item, measure.text, inner, setting);
    return inner.x > measure.x
      ? labelled(content, item, label, measure, setting)
      : labelledAbove(content, item, label, measure, setting);
  });
  // Items of one line or two look lost without the others; longer ones stand as paragraphs do.
  const low = 2.5 * typeOf(setting, measure.text).leading;
  return stack(notAlone(set, low), gap(setting, small ? 0.7 : 1.2));
}

/** How far a list’s items are set in, in points. */
export const listIndent = ({ tagName }: Element, setting: Setting): number =>
  gap(setting, tagName === 'ol' ? 6.5 : 4.4);

function labelled(
  content: readonly Strip[],
  item: Element,
  label: string,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const type = typeOf(setting, measure.text);
  const owner = setting.structure.labelOf(item);
  const line = plainLine(
    `${label} `,
    type,
    owner,
    measure.x,
    baselineOf(setting.faces[type.face], type),
    setting,
  );
  return content.map((each, index) => (index === 0 ? { ...each, items: [line, ...each.items] } : each));
}

/** Where the column has no room beside the label, it stands above. */
function labelledAbove(
  content: readonly Strip[],
  item: Element,
  label: string,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const above = strip(typeOf(setting, measure.text).leading, []);
  return labelled([above, ...spaced(content, 0, cost.never)], item, label, measure, setting);
}

function setReference(
  item: Element,
  position: number,
  numbered: boolean,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const indent = millimetres(setting.design.space.hangingIndent);
  const type = typeOf(setting, measure.text);
  const owner = setting.structure.ownerIn(item);
  const strips = numbered
    ? labelled(
        setText(item.children, type, owner, measure.x + indent, measure.width - indent, setting),
        item,
        `${position}.`,
        measure,
        setting,
      )
    : setText(item.children, type, owner, measure.x, measure.width, setting, { hanging: indent });
  return strips.map((each, index) =>
    index === 0 && typeof item.properties.id === 'string' ? { ...each, ids: [item.properties.id] } : each,
  );
}
