import type { Fault } from '../../fault/fault.ts';
import type { DesignData } from '../schema/design-schema.ts';
import { type Laid, nearestPlace } from './laid.ts';

type Kind = keyof DesignData['type'];

/** Points. Smaller type shuts readers out of paper, which has no zoom. */
const leastText = 11;
const leastNote = 9;

/** What is looked up rather than read. */
const notes: ReadonlySet<string> = new Set<Kind>(['note', 'running', 'table head', 'field hint']);

/** Type is large enough, and its lines do not run into each other. */
export function typeCanBeRead(laid: Laid): readonly Fault[] {
  return Object.entries(laid.data.type).flatMap(([kind, { size, leading }]) => {
    const faults: Fault[] = [];
    const least = Math.max(notes.has(kind) ? leastNote : leastText, laid.data['smallest type']);
    if (size < least) {
      faults.push({
        rule: 'type-is-large-enough',
        severity: 'error',
        place: nearestPlace(laid, [['type', kind, 'size']]).place,
        found: `\`${kind}\` of ${size} points`,
        expected: `at least ${least} points`,
      });
    }
    if (leading < size) {
      faults.push({
        rule: 'leading-is-at-least-size',
        severity: 'error',
        place: nearestPlace(laid, [
          ['type', kind, 'leading'],
          ['type', kind, 'size'],
        ]).place,
        found: `a leading of ${leading} points for \`${kind}\` of ${size} points`,
        expected: 'a leading of at least the size',
      });
    }
    return faults;
  });
}
