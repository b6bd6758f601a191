import type { Fault } from '../../fault/fault.ts';
import { type Here, placeHere } from '../resolve/here.ts';

/** A fact or claim for which no source, or no sureness, is in force. */
export function lacksSource(here: Here): Fault {
  const lacksBoth = here.inForce.sources.length === 0 && here.inForce.sure === undefined;
  const key = lacksBoth
    ? '`source` and no `how sure`'
    : here.inForce.sources.length === 0
      ? '`source`'
      : '`how sure`';
  return {
    rule: 'fact-has-source',
    severity: 'error',
    place: placeHere(here),
    found: `\`${here.path}\` with no ${key} on it or on anything that it stands in`,
    expected: 'each fact to say where it comes from and how sure we are of it',
    suggestion:
      here.inForce.sources.length === 0
        ? 'add `source: ` with an id from `sources`, here or on the mapping around it'
        : 'add `how sure: ` high, medium, low to medium or low, here or on the mapping around it',
  };
}
