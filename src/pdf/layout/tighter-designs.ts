import { onceFor } from '../../cache/once-for.ts';
import type { Design, TypeStyle } from '../../design/design.ts';

/** The design set closer in three steps, the least first; none where it may not be. No type gets smaller, and no line touches the next. */
export const tighterDesigns = onceFor((design: Design): readonly Design[] => {
  const { spacing, leading } = design.tightenTo;
  if (spacing === 1 && leading === 1) return [];
  return [1 / 3, 2 / 3, 1].map((share) =>
    tightened(design, 1 - (1 - spacing) * share, 1 - (1 - leading) * share),
  );
});

function tightened(design: Design, spacing: number, leading: number): Design {
  const { space, type } = design;
  const closer = (style: TypeStyle): TypeStyle => ({
    ...style,
    leading: Math.min(style.leading, Math.max(style.size, style.leading * leading)),
  });
  return {
    ...design,
    space: {
      ...space,
      paragraph: space.paragraph * spacing,
      section: space.section * spacing,
      afterRule: space.afterRule * spacing,
      cell: space.cell * spacing,
      wideCell: space.wideCell * spacing,
      box: space.box * spacing,
    },
    type: changed(type, closer),
  };
}

function changed<Name extends string, Value>(
  values: Readonly<Record<Name, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Name, Value>> {
  const all: Record<Name, Value> = { ...values };
  for (const name in all) all[name] = change(all[name]);
  return all;
}
