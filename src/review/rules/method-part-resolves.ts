import { didYouMean } from '../../fault/did-you-mean.ts';
import type { Fault } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { keyPlaceOf, placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const study = (methods: string): string =>
  [
    'methods:',
    '  - name: Sampling',
    '    parts exclude each other: yes',
    '    parts: [{ name: Purposive }]',
    'studies:',
    '  source: article',
    '  how sure: high',
    '  list:',
    `    - { id: a-study, citekey: doe2020, participants: 100, ages: { from: 18, to: 75 }, countries: [Wales], methods: { ${methods} }, supports: [talking] }`,
    '',
  ].join('\n');

export const methodPartResolves: Rule = {
  id: 'method-part-resolves',
  holds:
    'The methods of a listed study are breakdowns and parts under `methods`; of parts that exclude each other a study has one.',
  examples: [
    {
      in: 'review.yaml',
      ok: study('Sampling: Purposive'),
      notOk: study('Sampling: Purposeful'),
      found: '`Purposeful`',
      expected: 'a part of ‘Sampling’: `Purposive`',
      suggestion: 'did you mean `Purposive`?',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && [undefined, 'methods'].includes(path[0]?.toString()),
  *check({ data, written }) {
    const { list } = data.studies;
    if (!Array.isArray(list)) return;
    const breakdowns = new Map((data.methods ?? []).map((breakdown) => [breakdown.name, breakdown]));
    for (const [index, { methods = {} }] of list.entries()) {
      for (const [name, given] of Object.entries(methods)) {
        const path = ['studies', 'list', index, 'methods', name];
        const breakdown = breakdowns.get(name);
        if (!breakdown) {
          yield unknown(keyPlaceOf(written, path), name, 'a breakdown under `methods`', [
            ...breakdowns.keys(),
          ]);
          continue;
        }
        const known = breakdown.parts.map((part) => part.name);
        const parts = typeof given === 'string' ? [given] : given;
        for (const [number, part] of parts.entries()) {
          if (known.includes(part)) continue;
          const at = typeof given === 'string' ? path : [...path, number];
          yield unknown(placeOf(written, at), part, `a part of ‘${name}’`, known);
        }
        const exclusive = ['yes', true].includes(breakdown['parts exclude each other']);
        if (exclusive && parts.length > 1) {
          yield {
            rule: 'method-part-resolves',
            severity: 'error',
            place: placeOf(written, path),
            found: `${parts.length} parts of ‘${name}’`,
            expected: 'one, as its parts exclude each other',
          };
        }
      }
    }
  },
};

function unknown(place: Fault['place'], name: string, what: string, known: readonly string[]): Fault {
  const near = nearest(name, known);
  return {
    rule: 'method-part-resolves',
    severity: 'error',
    place,
    found: `\`${name}\``,
    expected: `${what}: ${known.map((each) => `\`${each}\``).join(', ') || 'there are none'}`,
    ...didYouMean(near),
  };
}
