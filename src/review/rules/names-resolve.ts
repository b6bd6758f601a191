import { didYouMean } from '../../fault/did-you-mean.ts';
import { nearest } from '../../fault/nearest.ts';
import { findingsOf } from '../findings-of.ts';
import { unreadableId } from '../schema/unreadable.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import type { Checked, ReviewRules } from './rule.ts';

/** Whether what one part of the data names is there. */
export const nameRules = {
  'source-resolves': {
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
        yield {
          place: placeOf(written, path),
          found: `the source \`${id}\``,
          expected: `an id from \`sources\`: ${known.map((name) => `\`${name}\``).join(', ')}`,
          ...didYouMean(nearest(id, known)),
        };
      }
    },
  },
  'citekey-resolves': {
    holds: 'Each citekey is the id of a reference in references.json.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'citekey: doe2020\n',
        notOk: 'citekey: deo2020\n',
        found: 'the citekey `deo2020`, which no reference has',
        expected: 'the id of a reference in references.json',
        suggestion: 'did you mean `doe2020`?',
      },
      {
        in: 'review.yaml',
        ok: 'citekey: doe2020\n',
        notOk: 'citekey: doe2002\n',
        found: 'the citekey `doe2002`, which no reference has',
        expected: 'the id of a reference in references.json',
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'references.json' && (path.length < 2 || path[1] === 'id'),
    *check(checked) {
      const known = checked.references.map(({ id }) => id);
      const ids = new Set(known);
      for (const { citekey, path } of citekeys(checked)) {
        if (ids.has(citekey) || citekey === unreadableId) continue;
        yield {
          place: placeOf(checked.written, path),
          found: `the citekey \`${citekey}\`, which no reference has`,
          expected: 'the id of a reference in references.json',
          ...didYouMean(nearest(citekey, known)),
        };
      }
    },
  },
  'sub-theme-resolves': {
    holds:
      'What a point rests on, what a gap is about, what a listed study supports, and what a scenario is written around, is the id of a sub-theme, or of a theme that has none. A point can also rest on the `conclusions`.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'points to consider:\n  - { as: ask, text: Ask how the person is., rests on: [talking] }\n',
        notOk: 'points to consider:\n  - { as: ask, text: Ask how the person is., rests on: [talkin] }\n',
        found: '`talkin`',
        expected: 'the id of a sub-theme, or `conclusions` where there are any',
        suggestion: 'did you mean `talking`?',
      },
    ],
    unsureAfter: ({ in: file, path }) =>
      file === 'review.yaml' &&
      (path.length === 0 ||
        ((path[0] === 'themes' || path[0] === 'conclusions') &&
          (path.length < 3 ||
            path.at(-1) === 'id' ||
            path.at(-1) === 'sub-themes' ||
            typeof path.at(-1) === 'number'))),
    *check(checked) {
      const findings = findingsOf(checked.review);
      const ids = findings.map(({ id }) => id);
      const anId = findings.every(({ is }) => is === 'sub-theme')
        ? 'the id of a sub-theme'
        : 'the id of a sub-theme, or of a theme without any';
      const withConclusions = checked.review.conclusions.length > 0 ? [...ids, 'conclusions'] : ids;
      for (const { id, path } of namedSubThemes(checked)) {
        const isPoint = path[0] === 'points to consider';
        const known = isPoint ? withConclusions : ids;
        if (known.includes(id) || id === unreadableId) continue;
        yield {
          place: placeOf(checked.written, path),
          found: `\`${id}\``,
          expected: isPoint ? `${anId}, or \`conclusions\` where there are any` : anId,
          ...didYouMean(nearest(id, known)),
        };
      }
    },
  },
} satisfies ReviewRules;

/** Every id after a key `source`, but for a breakdown, an attribute or a source that somebody has called so. */
function* namedSources(value: unknown, path: Path): Iterable<{ readonly id: string; readonly path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'source' && typeof inner !== 'object') continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isProvenance = key === 'source' && !isName(path);
    if (isProvenance && typeof inner === 'string') yield { id: inner, path: at };
    else if (isProvenance && Array.isArray(inner)) {
      for (const [index, id] of inner.entries()) yield { id: String(id), path: [...at, index] };
    } else yield* namedSources(inner, at);
  }
}

const isName = (path: Path): boolean => ['methods', 'attributes', 'sources'].includes(String(path.at(-1)));

function* citekeys({ data }: Checked): Iterable<{ readonly citekey: string; readonly path: Path }> {
  yield { citekey: data.citekey, path: ['citekey'] };
  for (const [id, { citekey }] of Object.entries(data.sources)) {
    if (citekey !== undefined) yield { citekey, path: ['sources', id, 'citekey'] };
  }
  const { list } = data.studies;
  if (!Array.isArray(list)) return;
  for (const [index, { citekey }] of list.entries()) {
    const path: Path = ['studies', 'list', index, 'citekey'];
    if (typeof citekey === 'string') yield { citekey, path };
    else for (const [number, each] of citekey.entries()) yield { citekey: each, path: [...path, number] };
  }
}

function* namedSubThemes({ data }: Checked): Iterable<{ readonly id: string; readonly path: Path }> {
  for (const [index, { about = [] }] of (data.gaps ?? []).entries()) {
    const path: Path = ['gaps', index, 'about'];
    if (typeof about === 'string') yield { id: about, path };
    else for (const [number, id] of about.entries()) yield { id, path: [...path, number] };
  }
  for (const [index, point] of (data['points to consider'] ?? []).entries()) {
    const path: Path = ['points to consider', index, 'rests on'];
    const rests = point['rests on'] ?? [];
    if (typeof rests === 'string') yield { id: rests, path };
    else for (const [number, id] of rests.entries()) yield { id, path: [...path, number] };
  }
  for (const [index, id] of (data.learning?.scenario['written around'] ?? []).entries())
    yield { id, path: ['learning', 'scenario', 'written around', index] };
  const { list } = data.studies;
  if (!Array.isArray(list)) return;
  for (const [index, { supports }] of list.entries()) {
    for (const [number, id] of supports.entries())
      yield { id, path: ['studies', 'list', index, 'supports', number] };
  }
}
