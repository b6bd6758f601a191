import type { Content, Reference, References } from '../../document/tree.ts';
import { millimetres } from './millimetres.ts';
import { setContent } from './set-blocks.ts';
import { baselineOf, plainLine, setText } from './set-text.ts';
import { gap, type Measure, type Setting, setIn, typeOf } from './setting.ts';
import { cost, notAlone, type Strip, spaced, stack, strip, wholeIfShort } from './strip.ts';

/**
 * Items with their labels hanging to the left.
 *
 * @param first number of the first item, where they are numbered
 */
export function setItems(
  items: readonly { readonly children: Content }[],
  isOrdered: boolean,
  first: number,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const small = measure.text === 'table';
  const set = items.map(({ children }, index) => {
    const label = isOrdered ? `${first + index}.` : '–';
    const inner = setIn(measure, listIndent(isOrdered, setting));
    const strips = wholeIfShort(setContent(children, measure.text, inner, setting), setting);
    if (inner.x > measure.x) return labelled(strips, children, label, measure, setting);
    // Where the column has no room beside the label, it stands above.
    const above = strip(typeOf(setting, measure.text).leading, []);
    return labelled([above, ...spaced(strips, 0, cost.never)], children, label, measure, setting);
  });
  // Items of one line or two look lost without the others; longer ones stand as paragraphs do.
  const low = 2.5 * typeOf(setting, measure.text).leading;
  return stack(notAlone(set, low), gap(setting, small ? 0.7 : 1.2));
}

/** How far a list’s items are set in, in points. */
export const listIndent = (isOrdered: boolean, setting: Setting): number =>
  gap(setting, isOrdered ? 6.5 : 4.4);

function labelled(
  strips: readonly Strip[],
  item: Content,
  label: string,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const type = typeOf(setting, measure.text);
  const owner = setting.structure.labelOf(item);
  const baseline = baselineOf(setting.faces[type.face], type);
  const line = plainLine(`${label} `, type, owner, measure.x, baseline, setting);
  return strips.map((each, index) => (index === 0 ? { ...each, items: [line, ...each.items] } : each));
}

/** The list of references: numbered, or with later lines of each set in. */
export function setReferences(
  { to, numbered, children: entries }: References,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const indent = millimetres(setting.design.space.hangingIndent);
  const type = typeOf(setting, measure.text);
  const inner = { x: measure.x + indent, width: measure.width - indent };
  const set = ({ children }: Reference, position: number): Strip[] =>
    numbered
      ? labelled(setText(children, type, inner, setting), children, `${position}.`, measure, setting)
      : setText(children, type, measure, setting, { hanging: indent });
  return stack(
    entries.map((entry, index) =>
      wholeIfShort(set(entry, index + 1), setting).map((each, at) =>
        at === 0 && to === 'works' ? { ...each, ids: [`ref-${entry.citekey}`] } : each,
      ),
    ),
    gap(setting, 2.2),
  );
}
