import type { Fault, Place } from '../../fault/fault.ts';
import { type Here, placeHere } from '../resolve/here.ts';
import type { Rule } from './rule.ts';

const oneStudy =
  '    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], supports: [talking] }\n';

export const countsAgree: Rule = {
  id: 'counts-agree',
  holds: 'Where the included studies are listed, a figure that they give is not typed as another.',
  examples: [
    {
      in: 'review.yaml',
      ok: `studies:\n  source: article\n  how sure: high\n  list:\n${oneStudy}`,
      notOk: `studies:\n  included: 12\n  source: article\n  how sure: high\n  list:\n${oneStudy}`,
      found: '12 for `studies.included`',
      expected: '1, as counted from the listed studies',
      suggestion: 'leave the figure out, so that it is counted, or correct the list',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && ['studies', undefined].includes(path[0]?.toString()),
};

/** A figure that is typed although the listed studies give it, and give another. */
export function countsDisagree(here: Here, typed: string, counted: string, list: Place): Fault {
  return {
    rule: countsAgree.id,
    severity: 'error',
    place: placeHere(here),
    found: `${typed} for \`${here.path}\``,
    expected: `${counted}, as counted from the listed studies`,
    suggestion: 'leave the figure out, so that it is counted, or correct the list',
    also: { ...list, what: 'the listed studies' },
  };
}
