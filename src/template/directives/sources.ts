import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import type { Source } from '../../review/review.ts';
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
  expand(_use, filling) {
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
    return [
      hastNode(
        table,
        h('p.note.wide', [
          words.theSources,
          ...review.sources.flatMap((source, index): ElementContent[] => [
            ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
            ...sourceContent(source, filling),
          ]),
          '.',
        ]),
      ),
    ];
  },
};

/** Facts with the same sources and the same sureness share a row. */
function groups(filling: Filling): Element[] {
  const { review, messages } = filling;
  const words = messages.blocks.sources;
  const rows = new Map<string, Resting[]>();
  const unreported: Resting[] = [];
  for (const resting of restingOn(filling)) {
    if (!isReported(resting.fact)) unreported.push(resting);
    else {
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
      h('th', { scope: 'row' }, sentence(unique(labelsOf(group)))),
      h('td', from.join('; ')),
      h('td', words.sureness[sure]),
    ]);
  });
  if (unreported.length === 0) return table;
  return [
    ...table,
    h('tr', [
      h('th', { scope: 'row' }, sentence(unique(labelsOf(unreported)))),
      h('td', words.notReported),
      h('td', messages.values.notReportedAlone),
    ]),
  ];
}

function sourceContent(source: Source, { messages }: Filling): ElementContent[] {
  const title: ElementContent =
    source.url === undefined
      ? { type: 'text', value: source.title }
      : h('a', { href: source.url }, source.title);
  const read = source.read === undefined ? '' : `; ${messages.blocks.sources.read(source.read)}`;
  return [title, { type: 'text', value: ` (${source.kind}${read})` }];
}

/** What a reader calls each fact; what belongs together is said at once. */
function labelsOf(group: readonly Resting[]): string[] {
  const said = new Set<string>();
  return group.flatMap(({ label, together }) => {
    if (together === undefined) return [label];
    if (said.has(together.key)) return [];
    said.add(together.key);
    const labels = group.filter((other) => other.together?.key === together.key).map((other) => other.label);
    return [together.say(unique(labels))];
  });
}

const unique = (labels: readonly string[]): string[] => [...new Set(labels)];

function sentence(labels: readonly string[]): string {
  const text = labels.join('; ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
