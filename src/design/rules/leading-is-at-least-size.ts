import { nearestPlace } from './laid.ts';
import type { DesignRule } from './rule.ts';

export const leadingIsAtLeastSize: DesignRule = {
  id: 'leading-is-at-least-size',
  holds: 'Lines of type are far enough from each other not to run into one another.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\ntype: { body: { leading: 16 } }\n',
      notOk: 'extends: counted\ntype: { body: { leading: 8 } }\n',
      found: 'a leading of 8 points for `body` of 12 points',
      expected: 'a leading of at least the size',
    },
  ],
  check: (laid) =>
    Object.entries(laid.data.type).flatMap(([kind, { size, leading }]) =>
      leading >= size
        ? []
        : [
            {
              rule: 'leading-is-at-least-size',
              severity: 'error',
              place: nearestPlace(laid, [
                ['type', kind, 'leading'],
                ['type', kind, 'size'],
              ]).place,
              found: `a leading of ${leading} points for \`${kind}\` of ${size} points`,
              expected: 'a leading of at least the size',
            },
          ],
    ),
};
