import { didYouMean } from '../../fault/did-you-mean.ts';
import type { Breach, Place } from '../../fault/fault.ts';
import { nearest } from '../../fault/nearest.ts';
import { findingsOf } from '../findings-of.ts';
import { partsOfLearning } from '../schema/learning.ts';
import { unreadableId } from '../schema/unreadable.ts';
import { keyPlaceOf, nodeAt, type Path, placeOf } from '../yaml/written.ts';
import { placeOfFinding } from './place-of-finding.ts';
import type { Checked, ReviewRules } from './rule.ts';
import { alsoAt, type Named, namedOnce } from './said-once.ts';

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
      const named = namedOnce(namedSources(data, []));
      const unknown = named.filter(({ name }) => !known.includes(name) && name !== unreadableId);
      for (const { name, paths } of unknown) {
        yield {
          place: placeOf(written, paths[0]),
          found: `the source \`${name}\`${alsoAt(written, paths)}`,
          expected: `an id from \`sources\`: ${quoted(known)}`,
          ...meantOrRenamed(name, known, unknown, named, {
            what: 'source',
            placeOfId: (id) => keyPlaceOf(written, ['sources', id]),
            else: 'add it to `sources`, with its `title` and `kind`, or name one of those',
          }),
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
        suggestion:
          'was it renamed `doe2020`, which nothing uses yet? Then write `doe2020` wherever `doe2002` stands; if not, add the work to references.json under this id, or write the id that it has in that file',
      },
    ],
    unsureAfter: ({ in: file, path }) => file === 'references.json' && (path.length < 2 || path[1] === 'id'),
    *check(checked) {
      const { references, referencesWritten, written } = checked;
      const known = references.map(({ id }) => id);
      // Two references may have one id, which is another fault.
      const ids = new Set(known);
      const named = namedOnce(citekeys(checked));
      const unknown = named.filter(({ name }) => !ids.has(name) && name !== unreadableId);
      for (const { name, paths } of unknown) {
        yield {
          place: placeOf(written, paths[0]),
          found: `the citekey \`${name}\`, which no reference has${alsoAt(written, paths)}`,
          expected: 'the id of a reference in references.json',
          ...meantOrRenamed(name, known, unknown, [...named, ...citedInTexts(checked)], {
            what: 'reference',
            placeOfId: (id) => placeOf(referencesWritten, [known.indexOf(id), 'id']),
            else: 'add the work to references.json under this id, or write the id that it has in that file',
            ...(isFew([...ids]) && {
              unguessed: `write the id that the work has in references.json (${quoted([...ids])}), or add the work there under this id`,
            }),
          }),
        };
      }
    },
  },
  'sub-theme-resolves': {
    holds:
      'Points, gaps, listed studies and scenarios name a sub-theme by its id, or a theme that has no sub-themes. A point can also rest on the `conclusions`, and a learning outcome on whole themes and on parts of the document.',
    examples: [
      {
        in: 'review.yaml',
        ok: 'points to consider:\n  - { as: ask, text: Ask how the person is., rests on: [talking] }\n',
        notOk: 'points to consider:\n  - { as: ask, text: Ask how the person is., rests on: [talkin] }\n',
        found: '`talkin`',
        expected: 'the id of a sub-theme, or `conclusions` if the review has any',
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
      const anId = findings.every(({ is }) => is === 'sub-theme')
        ? 'the id of a sub-theme'
        : 'the id of a sub-theme, or of a theme without sub-themes';
      const strays = straysOf(checked);
      // Where two have one id, one of them most likely is what nothing is called any more: `id-is-unique` tells both.
      if (strays.length === 1 && new Set(idsOf(checked)).size < idsOf(checked).length) return;
      const named = namedOnce(namedFindings(checked));
      for (const { name, paths } of strays) {
        const [path] = paths;
        const divided = checked.review.themes.find(
          ({ id, subThemes }) => id === name && subThemes.length > 0,
        );
        const parts = divided?.subThemes.map(({ id }) => `\`${id}\``).join(' or ');
        yield {
          place: placeOf(checked.written, path),
          found: `\`${name}\`${alsoAt(checked.written, paths)}`,
          expected: isOfPoint(path)
            ? `${anId}, or \`conclusions\` if the review has any`
            : isOfOutcome(path)
              ? `the id of a theme or sub-theme, or ${quoted(partsOfLearning)}`
              : anId,
          ...(divided
            ? { suggestion: `the theme \`${name}\` has sub-themes: name the one that you mean, ${parts}` }
            : meantOrRenamed(name, knownAt(path, checked), strays, named, {
                what: 'theme or sub-theme',
                placeOfId: (id) => placeOfFinding(checked, id),
                else: 'delete it there, or write another',
                unguessed: `delete it there, or ${offered(findings)}`,
              })),
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

/** Citekeys in the texts of the data; whether they are known, what makes documents of them says. */
const citedInTexts = ({ proses }: Checked): readonly { readonly name: string }[] =>
  proses.flatMap(({ prose: { markdown } }) =>
    [...markdown.matchAll(/@([A-Za-z][\w-]*)/g)].map(([, name = '']) => ({ name })),
  );

const isName = (path: Path): boolean => ['methods', 'attributes', 'sources'].includes(String(path.at(-1)));

function* citekeys({ data }: Checked): Iterable<{ readonly id: string; readonly path: Path }> {
  yield { id: data.citekey, path: ['citekey'] };
  for (const [id, { citekey }] of Object.entries(data.sources)) {
    if (citekey !== undefined) yield { id: citekey, path: ['sources', id, 'citekey'] };
  }
  for (const [index, { citekey }] of (data['further reading'] ?? []).entries())
    yield { id: citekey, path: ['further reading', index, 'citekey'] };
  const { list } = data.studies;
  if (!Array.isArray(list)) return;
  for (const [index, { citekey }] of list.entries()) {
    const path: Path = ['studies', 'list', index, 'citekey'];
    if (typeof citekey === 'string') yield { id: citekey, path };
    else for (const [number, each] of citekey.entries()) yield { id: each, path: [...path, number] };
  }
}

/** Every id of a theme or sub-theme that a study, a point, an outcome or the scenario names, in the order of the file. */
function namedFindings(checked: Checked): readonly { readonly id: string; readonly path: Path }[] {
  const at = ({ path }: { readonly path: Path }): number =>
    nodeAt(checked.written, path).value?.range?.[0] ?? 0;
  return [...findingsNamed(checked)].sort((a, b) => at(a) - at(b));
}

/** Ids that can stand at a place: a point can rest on the conclusions as well, an outcome on whole themes and on parts of a document. */
function knownAt(path: Path, checked: Checked): readonly string[] {
  if (isOfOutcome(path))
    return [...idsOf(checked), ...checked.review.themes.map(({ id }) => id), ...partsOfLearning];
  return isOfPoint(path) && checked.review.conclusions.length > 0
    ? [...idsOf(checked), 'conclusions']
    : idsOf(checked);
}

const idsOf = ({ review }: Checked): readonly string[] => findingsOf(review).map(({ id }) => id);

/** Ids of themes and sub-themes that studies, points and the scenario name, and that nothing has. */
export function straysOf(checked: Checked): readonly Named[] {
  return namedOnce(
    namedFindings(checked).filter(
      ({ id, path }) => id !== unreadableId && !knownAt(path, checked).includes(id),
    ),
  );
}

const isOfPoint = ([first]: Path): boolean => first === 'points to consider';

const isOfOutcome = ([first, second]: Path): boolean => first === 'learning' && second === 'outcomes';

function* findingsNamed({ data }: Checked): Iterable<{ readonly id: string; readonly path: Path }> {
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
  for (const [index, outcome] of (data.learning?.outcomes ?? []).entries()) {
    for (const [number, id] of outcome['rests on'].entries())
      yield { id, path: ['learning', 'outcomes', index, 'rests on', number] };
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

/** What is said of a kind of things that have ids. */
interface SaidOf {
  readonly what: string;
  readonly placeOfId: (id: string) => Place;
  /** What to do where no id of theirs is meant. */
  readonly else: string;
  /** The same where nothing suggests which id is meant. */
  readonly unguessed?: string;
}

/** The ids to choose among, where they are few. */
const offered = (findings: readonly { readonly id: string }[]): string =>
  isFew(findings) ? `name one of these: ${quoted(findings.map(({ id }) => id))}` : 'name another';

const isFew = ({ length }: readonly unknown[]): boolean => length > 0 && length <= mostOffered;

const quoted = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

/** More are found faster in the data. */
const mostOffered = 8;

/**
 * What to do about a name that nothing has: the known name that is near to it; or, where just one known thing is named nowhere, that it
 * may be this one, which somebody has renamed.
 *
 * @param strays all names that nothing has
 * @param named every name that the data use
 */
function meantOrRenamed(
  name: string,
  known: readonly string[],
  strays: readonly unknown[],
  named: readonly { readonly name: string }[],
  said: SaidOf,
): Pick<Breach, 'suggestion' | 'also'> {
  const near = nearest(name, known);
  if (near !== undefined) return didYouMean(near);
  const used = new Set(named.map((each) => each.name));
  const unused = known.filter((id) => id !== 'conclusions' && !used.has(id));
  const alike = unused.filter((id) => lettersOf(id) === lettersOf(name));
  const [renamed] = alike.length === 1 ? alike : unused.length === 1 && strays.length === 1 ? unused : [];
  if (renamed === undefined) return { suggestion: said.unguessed ?? said.else };
  return {
    suggestion: `was it renamed \`${renamed}\`, which nothing uses yet? Then write \`${renamed}\` wherever \`${name}\` stands; if not, ${said.else}`,
    also: { ...said.placeOfId(renamed), what: `the ${said.what} that nothing uses` },
  };
}

const lettersOf = (id: string): string => id.toLowerCase().replaceAll(/[^a-z]/g, '');
