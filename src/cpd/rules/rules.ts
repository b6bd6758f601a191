import type { Rule } from '../../fault/rule.ts';
import { cpdRuleIsCurrent } from './about-cpd-rule-is-current.ts';
import { headingIsUnique } from './about-heading-is-unique.ts';
import { nextCheckIsLater } from './about-next-check-is-later.ts';

/** What should hold in the dated rules of a nation. How they are written is judged as data are. */
export const nationRules: readonly Rule[] = [cpdRuleIsCurrent, nextCheckIsLater, headingIsUnique];
