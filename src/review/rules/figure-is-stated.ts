import type { Fault } from '../../fault/fault.ts';
import type { Here } from '../resolve/here.ts';
import { keyPlaceOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const figureIsStated: Rule = {
  id: 'figure-is-stated',
  holds:
    'A figure is given, or can be counted from the listed studies, or it is said why there is none. A missing key, a blank and 0 are three other things.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'participants:\n  source: article\n  how sure: high\n  total: 100\n  ages: { not reported: the article does not give them }\n',
      notOk: 'participants:\n  source: article\n  how sure: high\n  total: 100\n',
      found: 'no `ages` (`participants.ages`)',
      expected: 'the figure, as the studies are not listed',
      suggestion: 'write `ages: ` and the figure, or `ages: { not reported: the reason }`',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && ['studies', undefined].includes(path[0]?.toString()),
};

/** A figure that is neither typed nor to be counted. */
export function figureIsMissing(here: Here, studiesAreListed: boolean): Fault {
  const key = String(here.keys.at(-1));
  return {
    rule: figureIsStated.id,
    severity: 'error',
    place: keyPlaceOf(here.written, here.keys),
    found: `no \`${key}\` (\`${here.path}\`)`,
    expected: `the figure, as ${studiesAreListed ? 'not every listed study gives its own' : 'the studies are not listed'}`,
    suggestion: `write \`${key}: \` and the figure, or \`${key}: { not reported: the reason }\``,
  };
}
