import type { NationRules } from '../../cpd/nation-rules.ts';
import { date, group, type Scope, scopeOf, text } from './value.ts';

/** What a template whose header names a nation can say of it: `nation.name`, `nation.regulator`, `nation.known-on`. */
export const scopeOfNation = ({ nation, regulator, knownOn, nextCheck }: NationRules): Scope =>
  scopeOf([
    'nation',
    group(
      ['name', text(nation)],
      ['regulator', text(regulator)],
      ['known-on', date(knownOn)],
      ['next-check', date(nextCheck)],
    ),
  ]);
