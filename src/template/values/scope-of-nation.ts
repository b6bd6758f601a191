import type { NationRules } from '../../cpd/nation-rules.ts';
import type { Scope, Value } from './value.ts';

/** What a template whose header names a nation can say of it: `nation.name`, `nation.regulator`, `nation.known-on`. */
export const scopeOfNation = ({ nation, regulator, knownOn, nextCheck }: NationRules): Scope =>
  new Map<string, Value>([
    [
      'nation',
      {
        type: 'group',
        scope: new Map<string, Value>([
          ['name', { type: 'text', text: nation }],
          ['regulator', { type: 'text', text: regulator }],
          ['known-on', { type: 'date', iso: knownOn }],
          ['next-check', { type: 'date', iso: nextCheck }],
        ]),
      },
    ],
  ]);
