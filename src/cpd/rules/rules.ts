import { cpdRuleIsCurrent } from './cpd-rule-is-current.ts';
import { headingIsUnique } from './heading-is-unique.ts';
import type { NationRule } from './nation-rule.ts';
import { nextCheckIsLater } from './next-check-is-later.ts';

/** What should hold in the dated rules of a nation. How they are written is judged as data are. */
export const nationRules: readonly NationRule[] = [cpdRuleIsCurrent, nextCheckIsLater, headingIsUnique];
