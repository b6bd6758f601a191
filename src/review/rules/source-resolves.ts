import { didYouMean } from '../../fault/did-you-mean.ts';
import type { Fault } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { unreadableId } from '../structure/unreadable.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const sourceResolves: Rule = {
  id: 'source-resolves',
  holds: 'Each id after `source` is one of those under `sources`.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'appraisal: { is: The studies were not appraised., source: article, how sure: high }\n',
      notOk: 'appraisal: { is: The studies were not appraised., source: artcle, how sure: high }\n',
      found: 'the source `artcle`',
      expected: 'an id from `sources`: `article`',
      suggestion: 'did you mean `article`?',
    },
  ],
  unsureAfter: ({ in: file, path }) =>
    file === 'review.yaml' && path.length <= 1 && [undefined, 'sources'].includes(path[0]?.toString()),
  *check({ data, written }) {
    const known = Object.keys(data.sources);
    for (const { id, path } of namedSources(data, [])) {
      if (known.includes(id) || id === unreadableId) continue;
      const near = nearest(id, known);
      const fault: Fault = {
        rule: 'source-resolves',
        severity: 'error',
        place: placeOf(written, path),
        found: `the source \`${id}\``,
        expected: `an id from \`sources\`: ${known.map((name) => `\`${name}\``).join(', ')}`,
        ...didYouMean(near),
      };
      yield fault;
    }
  },
};

/** Every id after a key `source`, but for a breakdown or a source that somebody has called so. */
function* namedSources(value: unknown, path: Path): Iterable<{ readonly id: string; readonly path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isProvenance = key === 'source' && path.at(-1) !== 'methods' && path.at(-1) !== 'sources';
    if (isProvenance && typeof inner === 'string') yield { id: inner, path: at };
    else if (isProvenance && Array.isArray(inner)) {
      for (const [index, id] of inner.entries()) yield { id: String(id), path: [...at, index] };
    } else yield* namedSources(inner, at);
  }
}
