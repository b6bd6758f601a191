import type { DesignData } from '../schema/design-schema.ts';
import { nearestPlace } from './laid.ts';
import type { DesignRule } from './rule.ts';

/** Points. Smaller type shuts readers out of paper, which has no zoom. */
const leastText = 11;
const leastNote = 9;

/** What is looked up rather than read. */
const notes: ReadonlySet<string> = new Set<keyof DesignData['type']>([
  'note',
  'running',
  'table head',
  'field hint',
]);

export const typeIsLargeEnough: DesignRule = {
  id: 'type-is-large-enough',
  holds: 'Type is large enough to be read: 11 points for text, 9 for notes. Paper has no zoom.',
  examples: [
    {
      in: 'a design',
      ok: 'extends: counted\ntype: { body: { size: 12 } }\n',
      notOk: 'extends: counted\ntype: { body: { size: 10 } }\n',
      found: '`body` of 10 points',
      expected: 'at least 11 points',
    },
  ],
  check: (laid) =>
    Object.entries(laid.data.type).flatMap(([kind, { size }]) => {
      const least = Math.max(notes.has(kind) ? leastNote : leastText, laid.data['smallest type']);
      if (size >= least) return [];
      return [
        {
          rule: 'type-is-large-enough',
          severity: 'error',
          place: nearestPlace(laid, [['type', kind, 'size']]).place,
          found: `\`${kind}\` of ${size} points`,
          expected: `at least ${least} points`,
        },
      ];
    }),
};
