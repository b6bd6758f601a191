import type { Fault } from '../../fault/fault.ts';
import type { Rule } from '../../fault/rule.ts';
import type { CheckedNation } from './checked-nation.ts';

/** Something that should hold in a nation’s file. */
export interface NationRule extends Rule {
  /** @param today ISO 8601 */
  readonly check: (checked: CheckedNation, today: string) => Iterable<Fault>;
}
