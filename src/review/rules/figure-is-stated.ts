import type { Fault } from '../../fault/fault.ts';
import type { Here } from '../resolve/here.ts';
import { keyPlaceOf } from '../yaml/written.ts';

/** A figure that is neither typed nor to be counted. */
export function figureIsMissing(here: Here, studiesAreListed: boolean): Fault {
  const key = String(here.keys.at(-1));
  return {
    rule: 'figure-is-stated',
    severity: 'error',
    place: keyPlaceOf(here.written, here.keys),
    found: `no \`${key}\` (\`${here.path}\`)`,
    expected: studiesAreListed ? 'the figure, as not every listed study gives its own' : 'the figure',
    suggestion: `write \`${key}: \` and the figure, or \`${key}: { not reported: the reason }\``,
  };
}
