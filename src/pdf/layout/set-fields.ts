import type { FieldPair } from '../../document/tree.ts';
import { row } from './beside.ts';
import { betweenFields } from './gap-between.ts';
import { millimetres } from './millimetres.ts';
import { setField } from './set-field.ts';
import { gap, type Measure, type Setting } from './setting.ts';
import { heightOf, type Strip, stack, strip } from './strip.ts';

const gutter = millimetres(7);

/** Two fields side by side, whose boxes end on one line; one below the other where a page is one column throughout, but for a certificate that it would not hold. */
export function setFields({ children: parts }: FieldPair, measure: Measure, setting: Setting): Strip[] {
  if (setting.design.sideHeads === 'above' && !setting.isTight) {
    return stack(
      parts.map((part) => setField(part, measure, setting)),
      gap(setting, betweenFields),
    );
  }
  const width = (measure.width - gutter * (parts.length - 1)) / parts.length;
  const set = parts.map((part, index) =>
    setField(part, { ...measure, x: measure.x + index * (width + gutter), width }, setting),
  );
  const tallest = Math.max(...set.map(heightOf));
  return [
    row(
      set.map(([field, ...rest]) => {
        if (!field || rest.length > 0) throw new Error('A field is one strip');
        const down = tallest - field.height;
        return down === 0 ? [field] : [strip(down, []), { ...field, before: 0 }];
      }),
    ),
  ];
}
