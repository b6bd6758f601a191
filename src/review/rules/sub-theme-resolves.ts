import { didYouMean } from '../../fault/did-you-mean.ts';
import { nearest } from '../../fault/nearest.ts';
import { unreadableId } from '../structure/unreadable.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import type { Checked, Rule } from './rule.ts';

export const subThemeResolves: Rule = {
  id: 'sub-theme-resolves',
  holds:
    'What a point rests on, what a listed study supports, and what a scenario is written around, is the id of a sub-theme. A point can also rest on the `conclusions`.',
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
    const subThemes = checked.review.themes.flatMap((theme) => theme.subThemes.map(({ id }) => id));
    const withConclusions = checked.review.conclusions.length > 0 ? [...subThemes, 'conclusions'] : subThemes;
    for (const { id, path } of uses(checked)) {
      const isPoint = path[0] === 'points to consider';
      const known = isPoint ? withConclusions : subThemes;
      if (known.includes(id) || id === unreadableId) continue;
      const near = nearest(id, known);
      yield {
        rule: 'sub-theme-resolves',
        severity: 'error',
        place: placeOf(checked.written, path),
        found: `\`${id}\``,
        expected: isPoint
          ? 'the id of a sub-theme, or `conclusions` where there are any'
          : 'the id of a sub-theme',
        ...didYouMean(near),
      };
    }
  },
};

function* uses({ data }: Checked): Iterable<{ readonly id: string; readonly path: Path }> {
  for (const [index, point] of (data['points to consider'] ?? []).entries()) {
    const path: Path = ['points to consider', index, 'rests on'];
    const rests = point['rests on'];
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
