import { millimetres } from './millimetres.ts';
import { allMoved } from './moved.ts';
import type { Measure, Setting } from './setting.ts';
import type { Strip } from './strip.ts';

/** What stands under a section's rule, with the rule above it. */
export function underRule(strips: readonly Strip[], { x, width }: Measure, { design }: Setting): Strip[] {
  const thickness = design.line.section;
  const top = thickness + millimetres(design.space.afterRule);
  return strips.map((each, index) => {
    if (index !== 0) return each;
    return {
      ...each,
      height: each.height + top,
      items: [
        {
          kind: 'shape' as const,
          owner: 'layout' as const,
          shape: { form: 'rectangle' as const, x, y: 0, width, height: thickness },
          fill: design.colour.rule,
        },
        ...allMoved(each.items, 0, top),
      ],
    };
  });
}
