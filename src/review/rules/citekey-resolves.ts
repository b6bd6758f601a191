import { didYouMean } from '../../fault/did-you-mean.ts';
import { nearest } from '../../fault/nearest.ts';
import { unreadableId } from '../structure/unreadable.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import type { Checked, Rule } from './rule.ts';

export const citekeyResolves: Rule = {
  id: 'citekey-resolves',
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
      const near = nearest(citekey, known);
      yield {
        rule: 'citekey-resolves',
        severity: 'error',
        place: placeOf(checked.written, path),
        found: `the citekey \`${citekey}\`, which no reference has`,
        expected: 'the id of a reference in references.json',
        ...didYouMean(near),
      };
    }
  },
};

function* citekeys({ data }: Checked): Iterable<{ readonly citekey: string; readonly path: Path }> {
  yield { citekey: data.citekey, path: ['citekey'] };
  for (const [id, { citekey }] of Object.entries(data.sources)) {
    if (citekey !== undefined) yield { citekey, path: ['sources', id, 'citekey'] };
  }
  const { list } = data.studies;
  if (!Array.isArray(list)) return;
  for (const [index, { citekey }] of list.entries())
    yield { citekey, path: ['studies', 'list', index, 'citekey'] };
}
