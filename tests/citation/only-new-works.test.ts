import CSL from 'citeproc';
import { afterEach, expect, test, vi } from 'vitest';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { article, brief, cited, named, style } from './works.ts';

afterEach(() => vi.restoreAllMocks());

/** Works by as many authors, each cited once. */
const worksOf = (count: number, prefix: string): readonly CslItem[] =>
  Array.from({ length: count }, (_, index) => {
    const letters = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    return article(`${prefix}${index}`, [`${prefix}${letters}`], 2000 + (index % 20));
  });

const format = (items: readonly CslItem[], name: string) =>
  formatCitations(
    items,
    items.map(({ id }, index) => (index % 2 === 0 ? cited(id) : named(id))),
    style(name),
  );

/** How many works and citations citeproc-js got while something was done. */
async function got(
  act: () => Promise<unknown>,
): Promise<{ works: number; citations: number; engines: number }> {
  const works = vi.spyOn(CSL.Engine.prototype, 'updateItems');
  const citations = vi.spyOn(CSL.Engine.prototype, 'processCitationCluster');
  const engines = vi.spyOn(CSL.Engine.prototype, 'configureTokenLists');
  await act();
  const counted = {
    works: works.mock.calls.reduce((sum, [ids]) => sum + ids.length, 0),
    citations: citations.mock.calls.length,
    engines: engines.mock.calls.length,
  };
  vi.restoreAllMocks();
  return counted;
}

test.each(['apa', 'harvard', 'vancouver'])(
  'of a list that was printed before, in %s, only what is new is printed, and nothing where nothing is',
  async (name) => {
    const items = worksOf(30, name);
    expect(await got(() => format(items, name))).toEqual({ works: 30, citations: 30, engines: 1 });
    expect(await got(() => format(structuredClone(items), name))).toEqual({
      works: 0,
      citations: 0,
      engines: 0,
    });
    const changed = items.map((item) => (item.id === `${name}7` ? { ...item, title: 'Another' } : item));
    expect(await got(() => format(changed, name))).toEqual({ works: 1, citations: 1, engines: 0 });
    const { entries } = await format(changed, name);
    expect(entries).toHaveLength(30);
    expect(brief(entries.find(({ citekey }) => citekey === `${name}7`)?.content ?? [])).toContain('Another');
    const abstract = changed.map((item) => ({ ...item, abstract: 'Not printed.', note: 'Nor this.' }));
    expect(await got(() => format(abstract, name))).toEqual({ works: 0, citations: 0, engines: 0 });
  },
);

test('a work that another has to be told apart from is printed with it', async () => {
  const first = article('first', ['Together'], 2020);
  const others = worksOf(5, 'other');
  await format([first, ...others], 'apa');
  const second = article('second', ['Together'], 2020);
  const counted = await got(async () => {
    const { clusters } = await format([first, ...others, second], 'apa');
    expect([clusters[0], clusters[6]].map((cluster) => brief(cluster ?? []))).toEqual([
      '([Together, 2020a](#ref-first))',
      '([Together, 2020b](#ref-second))',
    ]);
  });
  expect(counted).toEqual({ works: 2, citations: 2, engines: 0 });
});

test('works that turn out to be cited alike, by whatever they are called, are told apart', async () => {
  const title: CslItem = {
    id: 'title',
    type: 'report',
    title: 'Care office',
    issued: { 'date-parts': [[2020]] },
  };
  const office = article('office', [{ literal: 'Care Office' }], 2020);
  for (const items of [[title], [office], [title, office]])
    expect((await format(items, 'harvard')).entries).toHaveLength(items.length);
  const twins = [
    article('one', [{ family: 'Dam', 'non-dropping-particle': 'van', given: 'A.' }], 2020),
    article('two', [{ family: 'van Dam', given: 'A.' }], 2020),
  ];
  for (const twin of twins) await format([twin], 'apa');
  const { clusters } = await format(twins, 'apa');
  expect(clusters.map(brief)).toEqual(['([van Dam, 2020a](#ref-one))', '[van Dam (2020b)](#ref-two)']);
});

test('a citation of works is printed anew when one of them is', async () => {
  const [one, two] = [article('one', ['One'], 2020), article('two', ['Two'], 2020)];
  const both = async (items: readonly CslItem[]) =>
    (await formatCitations(items, [cited('one', 'two')], style('apa'))).clusters.map(brief);
  expect(await both([one, two])).toEqual(['([One, 2020](#ref-one); [Two, 2020](#ref-two))']);
  const later = article('two', ['Two'], 2021);
  expect(await both([one, later])).toEqual(['([One, 2020](#ref-one); [Two, 2021](#ref-two))']);
});

test('citeproc-js does twice as much for twice as many works, and no more', async () => {
  const stepsFor = async (count: number, prefix: string): Promise<number> => {
    const items = worksOf(count, prefix);
    const cites = vi.spyOn(CSL, 'getCite');
    const read = vi.spyOn(CSL.Engine.prototype, 'retrieveItem');
    await format(items, 'apa');
    const steps = cites.mock.calls.length + read.mock.calls.length;
    vi.restoreAllMocks();
    return steps;
  };
  const once = await stepsFor(150, 'few');
  expect(await stepsFor(300, 'many')).toBe(2 * once);
});

test('what is cited again in the same way is printed once, and a work that is like no other is not printed to tell it apart', async () => {
  const items = worksOf(20, 'again');
  const clusters = [...items, ...items, ...items].map(({ id }) => cited(id));
  const cites = vi.spyOn(CSL, 'getCite');
  const printed = await formatCitations(items, clusters, style('apa'));
  // To know how it is cited, to sort it, in the text and in the list.
  expect(cites.mock.calls.length).toBe(4 * 20);
  expect(printed.clusters[25]).toEqual(printed.clusters[5]);
  expect(brief(printed.clusters[25] ?? [])).toBe('([againf, 2005](#ref-again5))');
});

test('the sort of a style with macros in macros is built in few steps', async () => {
  const steps = vi.spyOn(CSL, 'expandMacro');
  await formatCitations(worksOf(1, 'single'), [], style('apa'), ['single0'], 'cy');
  // Written out at each call, it would be some 14,000 macros.
  expect(steps.mock.calls.length).toBeGreaterThan(100);
  expect(steps.mock.calls.length).toBeLessThan(600);
});
