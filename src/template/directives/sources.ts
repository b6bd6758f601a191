import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { capital } from '../../messages/capital.ts';
import { isAbsence } from '../../review/is-absence.ts';
import type { AbsenceKind, Source } from '../../review/review.ts';
import { toDoOf } from '../../review/to-do.ts';
import { type Resting, restingOn } from '../blocks/resting-on.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';

export const sources: Directive = {
  name: 'sources',
  form: 'leaf',
  attributes: {},
  summary:
    'Where each figure and statement comes from and how well it is documented, with the list of sources.',
  example: '::sources',
  expand: (_use, filling) => [hastNode(...sourcesHast(filling))],
};

/** The table of what each figure and statement rests on, and the sources below it. */
export function sourcesHast(filling: Filling): readonly ElementContent[] {
  const { review, messages } = filling;
  const words = messages.blocks.sources;
  const table = h('table.sources.wide', [
    h('caption', words.caption),
    h(
      'thead',
      h(
        'tr',
        [words.figure, words.source, words.sure].map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h('tbody', groups(filling)),
  ]);
  const sources = review.sources.flatMap((source, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
    ...sourceContent(source, filling),
  ]);
  return [table, h('p.note.wide', [words.theSources, ...sources, '.'])];
}

/** Facts with the same sources and the same sureness share a row. */
function groups(filling: Filling): Element[] {
  const { review, messages } = filling;
  const words = messages.blocks.sources;
  const rows = new Map<string, Resting[]>();
  const absent = new Map<AbsenceKind, Resting[]>();
  const toDo: Resting[] = [];
  for (const resting of restingOn(filling)) {
    const { value } = resting.fact;
    if (isAbsence(value)) {
      if (toDoOf(resting.fact) !== undefined) toDo.push(resting);
      else absent.set(value.absent, [...(absent.get(value.absent) ?? []), resting]);
    } else {
      const key = `${resting.fact.sources.join(' ')}|${resting.fact.sure}|${resting.fact.derivedFrom ? 'counted' : 'stated'}`;
      rows.set(key, [...(rows.get(key) ?? []), resting]);
    }
  }
  const titles = new Map(review.sources.map((source) => [source.id, source.title]));
  const table = [...rows.values()].map((group) => {
    const [first] = group;
    if (!first) throw new Error('A group of facts is never empty');
    const { sources: ids, sure, derivedFrom } = first.fact;
    const from = [...(derivedFrom ? [words.derived] : []), ...ids.map((id) => titles.get(id) ?? id)];
    return h('tr', [
      h('th', { scope: 'row' }, namesOf(group)),
      h('td', from.join('; ')),
      h('td', words.sureness[sure]),
    ]);
  });
  if (toDo.length > 0)
    table.push(
      h('tr', [h('th', { scope: 'row' }, namesOf(toDo)), h('td', words.toDo), h('td', messages.values.toDo)]),
    );
  return [...table, ...[...absent].map(([kind, group]) => rowOfAbsent(kind, group, messages))];
}

/** What has no value for one and the same kind of reason. */
function rowOfAbsent(
  kind: AbsenceKind,
  group: readonly Resting[],
  { values, blocks }: Filling['messages'],
): Element {
  const named = group.filter(({ isCell }) => !isCell);
  const cells = named.length === 0 ? [] : group.filter(({ isCell }) => isCell);
  return h('tr', [
    h('th', { scope: 'row' }, namesOf(named.length === 0 ? group : named)),
    h('td', [
      rests(
        blocks.sources.absent(kind),
        cells.flatMap(({ paths }) => paths),
      ),
    ]),
    h('td', capital(values.absent(kind))),
  ]);
}

function sourceContent(source: Source, { messages }: Filling): ElementContent[] {
  const title: ElementContent =
    source.url === undefined
      ? { type: 'text', value: source.title }
      : h('a', { href: source.url }, source.title);
  const read = source.read === undefined ? '' : `; ${messages.blocks.sources.read(source.read)}`;
  return [title, { type: 'text', value: ` (${source.kind}${read})` }];
}

/** What a reader calls each fact, and the paths by which its figures are known; what belongs together is said at once. */
function namesOf(group: readonly Resting[]): ElementContent[] {
  const paths = new Map<string, string[]>();
  const said = new Set<string>();
  for (const { label, together, paths: own } of group) {
    if (together === undefined) paths.set(label, [...(paths.get(label) ?? []), ...own]);
    else if (!said.has(together.key)) {
      said.add(together.key);
      const others = group.filter((other) => other.together?.key === together.key);
      const labels = [...new Set(others.map((other) => other.label))];
      paths.set(
        together.say(labels),
        others.flatMap((other) => other.paths),
      );
    }
  }
  return [...paths].flatMap(([label, known], index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
    rests(index === 0 ? capital(label) : label, known),
  ]);
}

/** Words of the list, with the paths of the facts that they speak of. */
const rests = (words: string, paths: readonly string[]): ElementContent =>
  paths.length === 0 ? { type: 'text', value: words } : h('span', { dataRests: paths.join(' ') }, words);
