import { isBlock, type KeyMessages } from '../../document/tree.ts';
import { beside } from './beside.ts';
import { millimetres } from './millimetres.ts';
import { setBlocks } from './set-blocks.ts';
import { plainLine } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { cost, type Strip, stack, strip, whole } from './strip.ts';

/** Key messages: a large numeral beside each. */
export function setMessages(
  { short: isShort, children: items }: KeyMessages,
  measure: Measure,
  setting: Setting,
): Strip[] {
  const column = isShort ? gap(setting, 9.4) : millimetres(12);
  const numeral = typeOf(setting, 'numeral');
  const claim = typeOf(setting, isShort ? measure.text : 'claim');
  const claimFace = setting.faces[claim.face];
  // The numeral stands on the line of the claim's capitals: both begin at one height.
  const capitals = (claim.leading - (claimFace.capHeight * claim.size) / 1000) / 2;
  const baseline = capitals + (setting.faces[numeral.face].capHeight * numeral.size) / 1000;
  return stack(
    items.map(({ children }, index) => {
      const line = plainLine(
        `${index + 1} `,
        numeral,
        setting.structure.labelOf(children),
        measure.x,
        baseline,
        setting,
      );
      const content = setBlocks(
        children.filter(isBlock),
        { ...measure, x: measure.x + column, width: measure.width - column },
        setting,
      );
      const [first, ...rest] = whole(beside([[strip(baseline, [line])]], content));
      // Each message stands for itself: they part as sections do.
      return first ? [isShort ? first : { ...first, breakCost: cost.section }, ...rest] : [];
    }),
    isShort ? millimetres(setting.design.space.paragraph) : gap(setting, 3.4),
    isShort ? cost.block : cost.section,
  );
}
