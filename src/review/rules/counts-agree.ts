import type { Fault, Place } from '../../fault/fault.ts';
import { type Here, placeHere } from '../resolve/here.ts';

/** A figure that is typed although the listed studies give it, and give another. */
export function countsDisagree(here: Here, typed: string, counted: string, list: Place): Fault {
  return {
    rule: 'counts-agree',
    severity: 'error',
    place: placeHere(here),
    found: `${typed} for \`${here.path}\``,
    expected: `${counted}, as counted from the listed studies`,
    suggestion: 'leave the figure out, so that it is counted, or correct the list',
    also: { ...list, what: 'the listed studies' },
  };
}
