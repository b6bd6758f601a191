import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/build/build.ts';
import { blocksIn } from '../../src/document/blocks-in.ts';
import type { Document } from '../../src/document/document.ts';
import { linesIn } from '../../src/document/lines-in.ts';
import { nearestPath } from '../../src/document/nearest-path.ts';
import type { Block, Figure, Run } from '../../src/document/tree.ts';
import { readReview } from './read-review.ts';

const fixtures = ['shared-gardens', 'warm-rooms', 'coming-home', 'singing-together'];
const reviews = ['data/bark-2023', ...fixtures.map((name) => `tests/fixtures/reviews/${name}`)];

const allIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...allIn(blocksIn(block))]);

const runsIn = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run) => [run, ...('children' in run ? runsIn(run.children) : [])]);

const isSources = (block: Block): boolean => block.type === 'table' && block.kind === 'sources';

/** The lists of where figures come from. */
const sourcesIn = (blocks: readonly Block[]): readonly Block[] => allIn(blocks).filter(isSources);

/** Each figure that a document prints, outside its list of sources. */
const figuresOf = ({ tree }: Document): readonly Figure[] => {
  const blocks = tree.children.flatMap((block) => allIn([block])).filter((block) => !isSources(block));
  return blocks.flatMap((block) => [
    ...(block.type === 'figureRow' ? block.children.map(({ figure }) => figure) : []),
    ...linesIn([block])
      .flatMap(runsIn)
      .flatMap((run) => (run.type === 'figure' ? [run] : [])),
  ]);
};

/** The paths of all that a list names. */
const listedIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    sourcesIn(blocks)
      .flatMap((table) => linesIn([table]))
      .flatMap(runsIn)
      .flatMap((run) => (run.type === 'firstUse' ? run.paths : [])),
  );

/** What the data give no source of its own, and what it rests on with all that it stands in. */
const wholes: readonly (readonly [part: RegExp, whole: string])[] = [
  [/^(studies\.list)\.[\w-]+\.[\w.-]+$/, '$1'],
  [/^(flow)\.[\w-]+\.\w+$/, '$1'],
  // Counted from the listed studies.
  [/^((?:attributes|methods)\.[\w-]+)\.not-reported$/, '$1'],
  [/^(themes\..+\.studies|themes\.[\w-]+\.studies)\.[\w-]+\.[\w-]+$/, '$1'],
  [/^(countries|regions)\.(?:none|several|not-reported)$/, '$1'],
  [/^(themes\..+\.(?:helps|hinders))\.\d+\.said-by$/, '$1'],
  // A rating names who rated, and the data give it no source beside.
  [/^(themes)\..+\.confidence$/, '$1'],
];

const standsFor = (path: string, listed: string): boolean =>
  wholes.some(([part, whole]) => part.test(path) && path.replace(part, whole) === listed);

describe.each(reviews)('of the documents of %s', (folder) => {
  let documents: readonly Document[] = [];

  beforeAll(async () => {
    const { documents: made, faults } = await check(await readReview(folder));
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    documents = made;
  });

  test('each figure is named in the list of where figures come from, by its own path', () => {
    expect(documents.length).toBeGreaterThan(3);
    for (const document of documents) {
      const lists = [...document.tree.children, ...document.origins];
      const figures = figuresOf(document);
      const paths = new Set(figures.map(({ path }) => path));
      expect([document.name, paths.size > 0, sourcesIn(lists).length > 0]).toEqual([
        document.name,
        true,
        true,
      ]);
      const listed = new Map([...listedIn(lists)].map((path) => [path, path]));
      const lost = [...paths].filter((path) => {
        const nearest = nearestPath(path, listed);
        return nearest !== path && !(nearest !== undefined && standsFor(path, nearest));
      });
      expect([document.name, lost]).toEqual([document.name, []]);
    }
  });

  test('no list names what is not in the data or leads to a figure that is not there', () => {
    for (const document of documents) {
      const ids = new Set(figuresOf(document).flatMap(({ id }) => (id === undefined ? [] : [id])));
      const uses = sourcesIn(document.tree.children)
        .flatMap((table) => linesIn([table]))
        .flatMap(runsIn)
        .flatMap((run) => (run.type === 'firstUse' && run.use !== undefined ? [run.use] : []));
      expect(uses.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});
