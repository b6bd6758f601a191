import type { Fault } from '../../fault/fault.ts';
import type { Rule } from '../../fault/rule.ts';
import type { Laid } from './laid.ts';

/** Something that should hold in a design. */
export interface DesignRule extends Rule {
  /** Left out where reading the design or its files finds the fault. */
  readonly check?: (laid: Laid) => readonly Fault[];
}
