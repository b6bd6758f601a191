import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

/**
 * The rooms of src, in the order in which data go through them, and what each may import beside itself. A room imports from those above
 * it in this table alone, so that there is no circle between rooms.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  fault: [],
  cache: [],
  format: [],
  ports: [],
  language: ['fault'],
  citation: ['fault', 'cache', 'language'],
  review: ['fault', 'cache', 'language', 'citation'],
  messages: ['cache', 'format', 'language', 'review'],
  scaffold: ['review'],
  import: ['fault', 'cache', 'citation', 'review', 'scaffold'],
  design: ['fault', 'cache', 'language', 'review'],
  cpd: ['fault', 'cache', 'review', 'design'],
  face: ['fault', 'design'],
  figure: [],
  document: ['fault', 'cache', 'language', 'citation', 'review', 'messages', 'design', 'figure'],
  template: [
    ...['fault', 'cache', 'language', 'citation', 'review', 'messages'],
    ...['cpd', 'figure', 'document'],
  ],
  html: ['cache', 'format', 'language', 'citation', 'messages', 'design', 'face', 'figure', 'document'],
  pdf: ['fault', 'cache', 'language', 'messages', 'design', 'face', 'figure', 'document'],
  build: [
    ...['fault', 'cache', 'format', 'citation', 'review', 'messages', 'design', 'cpd'],
    ...['face', 'document', 'template', 'html', 'pdf'],
  ],
  wording: ['fault', 'language', 'review', 'document', 'template', 'html'],
  io: ['fault', 'cache', 'format', 'design', 'face', 'document', 'html', 'pdf', 'build'],
  cli: [
    ...['fault', 'cache', 'format', 'citation', 'review', 'messages', 'scaffold', 'import', 'design', 'cpd'],
    ...['template', 'html', 'build', 'wording', 'io'],
  ],
  rules: ['fault', 'citation', 'review', 'import', 'design', 'cpd', 'template', 'wording', 'io'],
  tools: ['language', 'citation', 'review', 'import', 'design', 'cpd', 'io', 'rules'],
};

/** Only these touch disk, clock, environment or network, and use modules of Node. */
const edge = ['io', 'cli', 'tools'];

/** For which package.json names another file in a browser. */
const ofNode = ['ports/deflate.ts > node:zlib', 'ports/hash.ts > node:crypto'];

/** Files that lead back to themselves, as what they make can hold itself. All others import one way. */
const circles: readonly (readonly [why: string, files: readonly string[]])[] = [
  [
    'A box, a list and a cell of a table hold blocks.',
    [
      'pdf/layout/set-blocks.ts',
      'pdf/layout/set-box.ts',
      'pdf/layout/set-breakdown.ts',
      'pdf/layout/set-cell.ts',
      'pdf/layout/set-columns.ts',
      'pdf/layout/set-cover.ts',
      'pdf/layout/set-entries.ts',
      'pdf/layout/set-facts.ts',
      'pdf/layout/set-list.ts',
      'pdf/layout/set-messages.ts',
      'pdf/layout/set-section.ts',
      'pdf/layout/set-split.ts',
      'pdf/layout/set-table.ts',
      'pdf/layout/set-under-title.ts',
      'pdf/layout/table-columns.ts',
    ],
  ],
];

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => [file, importsOf(file)] as const),
);

/** What a file imports, types as well: files of src by their path in it, packages and modules of Node by their names. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const named = text.matchAll(
    /^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...named].map(([, from, alone, later]) => {
    const name = from ?? alone ?? later ?? '';
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}

const roomOf = (file: string): string => file.split('/')[0] ?? '';

test('every room has its place in the order, and may import from those before it alone', () => {
  expect(Object.keys(rooms).toSorted()).toEqual([...new Set([...sources.keys()].map(roomOf))].toSorted());
  const before = new Set<string>();
  for (const [room, allowed] of Object.entries(rooms)) {
    expect([room, allowed.filter((other) => !before.has(other))]).toEqual([room, []]);
    before.add(room);
  }
});

test('no file imports from a room that its own may not import', () => {
  const found = [...sources].flatMap(([file, imports]) =>
    imports
      .filter((to) => sources.has(to) && roomOf(to) !== roomOf(file))
      .filter((to) => !rooms[roomOf(file)]?.includes(roomOf(to)))
      .map((to) => `${file} > ${to}`),
  );
  expect(found).toEqual([]);
});

test('no room is allowed what it does not import', () => {
  const unused = Object.entries(rooms).flatMap(([room, allowed]) => {
    const files = [...sources].filter(([file]) => roomOf(file) === room);
    const used = new Set(files.flatMap(([, imports]) => imports.map(roomOf)));
    return allowed.filter((other) => !used.has(other)).map((other) => `${room} > ${other}`);
  });
  expect(unused).toEqual([]);
});

test('only the edge imports modules of Node, and what a browser has another file for', () => {
  const isOfNode = (name: string): boolean =>
    name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? '');
  const found = [...sources]
    .filter(([file]) => !edge.includes(roomOf(file)))
    .flatMap(([file, imports]) => imports.filter(isOfNode).map((name) => `${file} > ${name}`));
  expect(found).toEqual(ofNode);
});

/** What a build reads, and who asks again whether it is the same, is asked in one place; these read for others. */
const besideTheDisk: readonly (readonly [why: string, files: readonly string[]])[] = [
  ['It is that place, and what asks again.', ['io/at-once.ts', 'io/questions.ts']],
  ['It is no build.', ['cli/extract-command.ts', 'cli/import-command.ts']],
  ['The program itself, which is known by its files.', ['cli/load-bundle.ts', 'io/prepare-faces.ts']],
  ['What is kept, which changes no result.', ['cli/stamp.ts', 'io/cache-file.ts']],
  ['It only writes to standard output.', ['cli/outlet.ts']],
];

test('whatever reads the disk for a build does so through io/disk.ts, which takes it down', () => {
  const found = [...sources]
    .filter(([file]) => roomOf(file) !== 'tools')
    .filter(([, imports]) => imports.some((name) => name.startsWith('node:fs')))
    .map(([file]) => file);
  expect(found.toSorted()).toEqual(besideTheDisk.flatMap(([, files]) => files).toSorted());
  const asking = [...sources]
    .filter(([, imports]) => imports.includes('io/at-once.ts'))
    .map(([file]) => file);
  expect(asking).toEqual(['io/disk.ts']);
});

test('files that lead back to themselves are known, and a circle that is mended goes from here', () => {
  const found = circlesIn(sources);
  const isIn = (group: readonly string[], files: readonly string[]): boolean =>
    group.every((file) => files.includes(file));
  expect(found.filter((group) => !circles.some(([, files]) => isIn(group, files)))).toEqual([]);
  expect(circles.filter(([, files]) => !found.some((group) => isIn(group, files)))).toEqual([]);
});

test('folders within a room import one way', () => {
  const within = new Map<string, Set<string>>();
  for (const [file, imports] of sources)
    for (const to of imports.filter((name) => sources.has(name)))
      if (isBeside(dirname(file), dirname(to)))
        within.set(dirname(file), (within.get(dirname(file)) ?? new Set()).add(dirname(to)));
  expect(circlesIn(new Map([...within].map(([folder, others]) => [folder, [...others]])))).toEqual([]);
});

/** Whether neither folder stands in the other: what lies beside a folder is the door to it and may be what all of it stands on. */
const isBeside = (one: string, other: string): boolean =>
  !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);

/** Groups of files, or folders, that each lead to all others of the group (strongly connected components, Tarjan 1972). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === number) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) found.push(group.toSorted());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found.toSorted();
}
