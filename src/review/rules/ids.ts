import type { Breach } from '../../fault/fault.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import { unreadableId } from '../schema/unreadable.ts';
import { slug } from '../slug.ts';
import { type Path, placeOf, type Written } from '../yaml/written.ts';
import { straysOf } from './names-resolve.ts';
import type { Checked, ReviewRules } from './rule.ts';

const points = (rests: string): string =>
  `points to consider:\n  - { as: ask, text: Ask how the person is., rests on: [${rests}] }\nconclusions: [{ by: author, text: People talk., source: article, how sure: high }]\n`;

/** What things are called by. */
export const idRules = {
  'id-is-folder': {
    holds:
      'The id of a review is the name of the folder that it is in, and so of the folder of its documents.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'id: small-review\n',
        notOk: 'id: large-review\n',
        found: 'the id `large-review` in the folder `small-review`',
        expected: 'the same name for both',
      },
    ],
    *check({ data: { id }, written, folder }) {
      if (folder === undefined || folder === id) return;
      yield {
        place: placeOf(written, ['id']),
        found: `the id \`${id}\` in the folder \`${folder}\``,
        expected: 'the same name for both',
        ...(slug(folder) === folder ? {} : { suggestion: `name the folder \`${id}\`` }),
      };
    },
  },
  'id-is-unique': {
    holds:
      'Each id is used only once: for a theme or sub-theme, and in the same way among listed studies, breakdowns and their parts, attributes and their values, terms of the glossary, and references.',
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
      const [stray, ...others] = straysOf(checked);
      const lost = others.length === 0 ? stray : undefined;
      for (const named of namedThings(checked)) {
        const isOfFindings = named.what.startsWith('theme');
        for (const breach of repeats(named))
          yield {
            ...breach,
            ...(isOfFindings && lost
              ? {
                  suggestion: `is one of the two \`${lost.name}\`, which line ${placeOf(checked.written, lost.paths[0]).line} names and nothing is called?`,
                }
              : {}),
          };
      }
    },
  },
  'list-names-once': {
    holds:
      'A list names nothing twice: the sub-themes that a study supports, countries, databases, sources, criteria, what a point rests on.',
    examples: [
      {
        in: 'review.yaml',
        ok: points('talking, conclusions'),
        notOk: points('talking, conclusions, talking'),
        found: '`talking` a second time in `rests on`',
        expected: 'each once',
        suggestion: 'delete one of them, or correct it if you meant another',
      },
    ],
    *check({ data, written }) {
      for (const { path, members } of listsOf(data, [])) {
        const first = new Map<string, number>();
        for (const [index, member] of members.entries()) {
          const key = member.trim().toLowerCase();
          const before = first.get(key);
          if (before === undefined) {
            first.set(key, index);
            continue;
          }
          yield {
            place: placeOf(written, [...path, index]),
            found: `\`${member}\` a second time in \`${path.findLast((step) => typeof step === 'string' && step !== 'is')}\``,
            expected: 'each once',
            suggestion: 'delete one of them, or correct it if you meant another',
            also: { ...placeOf(written, [...path, before]), what: 'the first time' },
          };
        }
      }
    },
  },
} satisfies ReviewRules;

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
        (theme['sub-themes'] ?? []).map(({ id }) => id),
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
  const attributes = data.attributes ?? [];
  const named = (list: readonly { readonly name: Text }[]): readonly string[] =>
    list.map(({ name }) => slug(wordsAlone(name)));
  yield {
    what: attributes.length === 0 ? 'breakdown' : 'breakdown or attribute',
    written,
    ids: [
      ...ids(named(methods), (index) => ['methods', index, 'name']),
      ...ids(named(attributes), (index) => ['attributes', index, 'name']),
    ],
  };
  for (const [index, { values = [] }] of attributes.entries()) {
    yield {
      what: 'value of the attribute',
      written,
      ids: values.map((value, number) => {
        const path = ['attributes', index, 'values', number];
        return typeof value === 'object' && 'name' in value
          ? { id: slug(wordsAlone(value.name)), path: [...path, 'name'] }
          : { id: slug(wordsAlone(value)), path };
      }),
    };
  }
  for (const [index, { parts }] of methods.entries()) {
    yield {
      what: 'part of the breakdown',
      written,
      ids: ids(
        parts.map(({ name }) => slug(wordsAlone(name))),
        (number) => ['methods', index, 'parts', number, 'name'],
      ),
    };
  }
  yield {
    what: 'term',
    written,
    ids: ids(
      (data.glossary ?? []).map(({ term }) => wordsAlone(term).toLowerCase()),
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

function* repeats({ what, written, ids }: Named): Iterable<Breach> {
  const first = new Map<string, Path>();
  for (const { id, path } of ids) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else if (id !== unreadableId && id !== '') {
      yield {
        place: placeOf(written, path),
        found: `\`${id}\` for a second ${what}`,
        expected: `${path.at(-1) === 'id' ? 'an id' : 'a name'} of its own`,
        also: { ...placeOf(written, before), what: `the first ${what} of that name` },
      };
    }
  }
}

/** Every list of plain texts, wherever it stands; a stand-in is none. */
function* listsOf(
  value: unknown,
  path: Path,
): Iterable<{ readonly path: Path; readonly members: readonly string[] }> {
  if (typeof value !== 'object' || value === null) return;
  // The answers of an appraisal are a list in which each stands for a question.
  const areAnswers = path[0] === 'appraisal' && path.includes('studies');
  if (Array.isArray(value) && !areAnswers) {
    const members = value.filter((member) => typeof member === 'string');
    // Values of an attribute are told apart by their ids.
    const areIds = path[0] === 'attributes' && path.at(-1) === 'values';
    if (members.length === value.length && members.length > 1 && !areIds)
      yield { path, members: members.filter((member) => member !== '…') };
  }
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object') yield* listsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
