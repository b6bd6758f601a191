import { expect, test } from 'vitest';
import type { CitationRun } from '../../src/citation/citation-run.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { lackingFields } from '../../src/citation/required-fields.ts';
import { referencesSchema } from '../../src/review/schema/reference-schema.ts';
import { findCitations } from '../../src/template/citation-syntax.ts';
import { inWelsh, printedReferences, severalWorks, stylesByName } from './printed-references.ts';
import { cited, named, style } from './works.ts';

/** As the tables have it: italics between asterisks, and the words of links. */
const written = (runs: readonly CitationRun[]): string =>
  runs
    .map((run) => {
      if (run.type === 'text') return run.value;
      if (run.type === 'break') return ' ';
      const inside = written(run.children);
      return run.type === 'emphasis' ? `*${inside}*` : inside;
    })
    .join('');

const links = (runs: readonly CitationRun[]): readonly string[] =>
  runs.flatMap((run) =>
    run.type === 'text' || run.type === 'break'
      ? []
      : [...(run.type === 'link' ? [run.url] : []), ...links(run.children)],
  );

const laws = new Set(['legislation', 'regulation']);

test.each(printedReferences.map((each) => [each.what, each.style, each] as const))(
  '%s in %s',
  async (_, name, each) => {
    const { item } = each;
    const label = laws.has(item.type) ? 'section' : 'page';
    const { entries, clusters } = await formatCitations(
      [item],
      [cited(item.id), named(item.id), cited({ citekey: item.id, locator: '4', label })],
      style(name),
    );
    const [entry] = entries;
    const { inList, inText, inSentence, withPlace, documented } = each;
    expect({
      inList: written(entry?.content ?? []),
      inText: written(clusters[0] ?? []),
      inSentence: written(clusters[1] ?? []),
      withPlace: written(clusters[2] ?? []),
    }).toEqual({ inList, inText, inSentence, withPlace });
    const address = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
    expect(links(entry?.content ?? [])).toEqual(address === undefined ? [] : [address]);
    expect(documented).not.toBe('');
  },
);

test('each kind of work has its own place in the tables, in all three styles', () => {
  const kinds = new Map<string, number>();
  for (const { item } of printedReferences) kinds.set(item.id, (kinds.get(item.id) ?? 0) + 1);
  expect(kinds.size).toBeGreaterThan(40);
  // An American law is there for APA alone, whose manual has no other.
  expect([...kinds].filter(([, styles]) => styles !== 3)).toEqual([['american', 1]]);
});

test('the works of the tables are as the data may have them, with all that their types need', () => {
  const items = [
    ...new Map(printedReferences.map(({ item }) => [item.id, item])).values(),
    ...severalWorks.items,
  ];
  expect(referencesSchema().safeParse(items).error?.issues).toBeUndefined();
  expect(items.map((item) => [item.id, lackingFields(item)])).toEqual(
    items.map(({ id }) => [id, { fields: [], oneOf: [] }]),
  );
});

test('works of one author and year stand in the order of their letters, wherever they are cited together', async () => {
  const { items, citations, lists } = severalWorks;
  const clusters = citations.flatMap(({ written: markdown }) =>
    findCitations(markdown).flatMap((piece) => ('cluster' in piece ? [piece.cluster] : [])),
  );
  expect(clusters).toHaveLength(citations.length);
  for (const [index, [name, id]] of Object.entries(stylesByName).entries()) {
    const made = await formatCitations(items, clusters, style(id));
    expect(made.clusters.map(written)).toEqual(citations.map(({ printed }) => printed[index]));
    const list = made.entries.map(({ label, content }) =>
      [label, written(content)].filter(Boolean).join(' '),
    );
    expect([name, list]).toEqual(lists[index]);
  }
});

test.each(inWelsh)('%s in a Welsh document', async (id, printed) => {
  const item = printedReferences.find((each) => each.item.id === id)?.item;
  if (item === undefined) throw new Error(id);
  for (const [index, name] of Object.values(stylesByName).entries()) {
    const { entries } = await formatCitations([item], [cited(id)], style(name), [], 'cy');
    expect(entries.map(({ content }) => written(content))).toEqual([printed[index]]);
  }
});
