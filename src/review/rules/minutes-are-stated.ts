import type { Fault } from '../../fault/fault.ts';
import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const rest = `  scenario: { made up: yes, text: Sam waits., written around: [talking] }
  reflection: { what: What do you see?, so what: What of it?, now what: What next? }
  peer discussion:
    - { name: Tell, text: Tell what you saw., minutes: 10 }
`;
const plan = (steps: string) => `learning:
  title: A small review for practice
  outcomes: [say what people talk about]
  plan: [${steps}]
${rest}`;

export const minutesAreStated: Rule = {
  id: 'minutes-are-stated',
  holds:
    'Each step of the plan says its minutes, but the peer discussion: its minutes are the sum of its own steps, and not typed a second time.',
  examples: [
    {
      in: 'review.yaml',
      ok: plan('{ part: reading, do: Read., minutes: 15 }, { part: peer discussion, do: Talk. }'),
      notOk: plan('{ part: reading, do: Read. }'),
      found: 'no `minutes` in step 1 of the plan',
      expected: '`minutes`: whole minutes, such as 15',
    },
    {
      in: 'review.yaml',
      ok: plan('{ part: peer discussion, do: Talk., minutes: 10 }'),
      notOk: plan('{ part: peer discussion, do: Talk., minutes: 20 }'),
      found: '20 minutes for the peer discussion',
      expected: '10 minutes, the sum of its steps',
      suggestion: 'leave `minutes` out here: it is counted',
    },
  ],
  // A minute that cannot be read has been told of, and sums with it mean nothing.
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' &&
    path[0] === 'learning' &&
    ['minutes', 'peer discussion'].includes(String(path.at(-1))),
  *check({ review, data, written }) {
    for (const [index, { part, minutes }] of (data.learning?.plan ?? []).entries()) {
      const path = ['learning', 'plan', index];
      const said: Pick<Fault, 'rule' | 'severity'> = { rule: 'minutes-are-stated', severity: 'error' };
      const sum = review.learning?.discussionMinutes;
      if (minutes === undefined && part !== 'peer discussion') {
        yield {
          ...said,
          place: keyPlaceOf(written, path),
          found: `no \`minutes\` in step ${index + 1} of the plan`,
          expected: '`minutes`: whole minutes, such as 15',
        };
      } else if (minutes !== undefined && part === 'peer discussion' && minutes !== sum) {
        yield {
          ...said,
          place: placeOf(written, [...path, 'minutes']),
          found: `${minutes} minutes for the peer discussion`,
          expected: `${sum} minutes, the sum of its steps`,
          suggestion: 'leave `minutes` out here: it is counted',
          also: { ...placeOf(written, ['learning', 'peer discussion']), what: 'its steps' },
        };
      }
    }
  },
};
