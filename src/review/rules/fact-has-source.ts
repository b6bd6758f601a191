import type { Fault } from '../../fault/fault.ts';
import { type Here, placeHere } from '../resolve/here.ts';
import type { Rule } from './rule.ts';

export const factHasSource: Rule = {
  id: 'fact-has-source',
  holds:
    'Each fact and claim says where it comes from and how sure we are of it, on itself or on something that it stands in. Only what this briefing says, and what has no value, needs no source.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'appraisal: { is: The studies were not appraised., source: article, how sure: high }\n',
      notOk: 'appraisal: { is: The studies were not appraised., how sure: high }\n',
      found: '`appraisal` with no `source` on it or on anything that it stands in',
      expected: 'each fact to say where it comes from and how sure we are of it',
      suggestion: 'add `source: ` with an id from `sources`, here or on the mapping around it',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && ['source', 'how sure'].includes(String(path.at(-1))),
};

/** A fact or claim for which no source, or no sureness, is in force. */
export function lacksSource(here: Here): Fault {
  const noSource = here.inForce.sources.length === 0;
  const noSureness = here.inForce.sure === undefined;
  const lacks = noSource && noSureness ? '`source` and no `how sure`' : noSource ? '`source`' : '`how sure`';
  return {
    rule: factHasSource.id,
    severity: 'error',
    place: placeHere(here),
    found: `\`${here.path}\` with no ${lacks} on it or on anything that it stands in`,
    expected: 'each fact to say where it comes from and how sure we are of it',
    suggestion: noSource
      ? 'add `source: ` with an id from `sources`, here or on the mapping around it'
      : 'add `how sure: ` with high, medium, low to medium or low, here or on the mapping around it',
  };
}
