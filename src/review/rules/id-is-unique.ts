import type { Fault } from '../../fault/fault.ts';
import { slug } from '../slug.ts';
import { unreadableId } from '../structure/unreadable.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import type { Checked, Rule } from './rule.ts';

export const idIsUnique: Rule = {
  id: 'id-is-unique',
  holds:
    'An id names one thing only: themes and sub-themes among each other, listed studies, breakdowns and their parts, terms of the glossary, and references.',
  examples: [
    {
      in: 'references.json',
      ok: '[{ "id": "doe2020", "type": "webpage", "title": "A page", "URL": "https://example.org", "publisher": "P", "accessed": { "date-parts": [[2026]] } }]\n',
      notOk:
        '[{ "id": "doe2020", "type": "webpage", "title": "A page", "URL": "https://example.org", "publisher": "P", "accessed": { "date-parts": [[2026]] } },\n { "id": "doe2020", "type": "webpage", "title": "Another", "URL": "https://example.org", "publisher": "P", "accessed": { "date-parts": [[2026]] } }]\n',
      found: '`doe2020` for a second reference',
      expected: 'an id of its own',
    },
  ],
  *check(checked) {
    for (const named of namedThings(checked)) yield* repeats(named);
  },
};

interface Named {
  readonly what: string;
  readonly written: Written;
  readonly ids: readonly { readonly id: string; readonly path: Path }[];
}

function* namedThings({ data, written, references, referencesWritten }: Checked): Iterable<Named> {
  const ids = (list: readonly string[], path: (index: number) => Path) =>
    list.map((id, index) => ({ id, path: path(index) }));
  yield {
    what: 'theme or sub-theme',
    written,
    ids: data.themes.flatMap((theme, index) => [
      { id: theme.id, path: ['themes', index, 'id'] },
      ...ids(
        theme['sub-themes'].map(({ id }) => id),
        (number) => ['themes', index, 'sub-themes', number, 'id'],
      ),
    ]),
  };
  const { list } = data.studies;
  if (Array.isArray(list)) {
    yield {
      what: 'study',
      written,
      ids: ids(
        list.map(({ id }) => id),
        (index) => ['studies', 'list', index, 'id'],
      ),
    };
  }
  const methods = data.methods ?? [];
  yield {
    what: 'breakdown',
    written,
    ids: ids(
      methods.map(({ name }) => slug(name)),
      (index) => ['methods', index, 'name'],
    ),
  };
  for (const [index, { parts }] of methods.entries()) {
    yield {
      what: 'part of the breakdown',
      written,
      ids: ids(
        parts.map(({ name }) => slug(name)),
        (number) => ['methods', index, 'parts', number, 'name'],
      ),
    };
  }
  yield {
    what: 'term',
    written,
    ids: ids(
      (data.glossary ?? []).map(({ term }) => term.toLowerCase()),
      (index) => ['glossary', index, 'term'],
    ),
  };
  yield {
    what: 'reference',
    written: referencesWritten,
    ids: ids(
      references.map(({ id }) => id),
      (index) => [index, 'id'],
    ),
  };
}

function* repeats({ what, written, ids }: Named): Iterable<Fault> {
  const first = new Map<string, Path>();
  for (const { id, path } of ids) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else if (id !== unreadableId && id !== '') {
      yield {
        rule: 'id-is-unique',
        severity: 'error',
        place: placeOf(written, path),
        found: `\`${id}\` for a second ${what}`,
        expected: `${path.at(-1) === 'id' ? 'an id' : 'a name'} of its own`,
        also: { ...placeOf(written, before), what: `the first ${what} of that name` },
      };
    }
  }
}
