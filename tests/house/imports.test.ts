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
  marks: [],
  messages: ['fault', 'format', 'marks'],
  citation: ['fault', 'cache', 'messages'],
  review: ['fault', 'cache', 'marks', 'messages', 'citation'],
  design: ['fault', 'cache', 'messages', 'review'],
  cpd: ['fault', 'cache', 'review', 'design'],
  scaffold: ['review'],
  import: ['fault', 'citation', 'review', 'scaffold'],
  face: ['fault', 'design'],
  figure: ['marks'],
  template: ['fault', 'cache', 'marks', 'messages', 'citation', 'review', 'cpd', 'figure'],
  document: ['cache', 'marks', 'messages', 'citation', 'review', 'design', 'figure', 'template'],
  html: ['cache', 'format', 'messages', 'citation', 'design', 'face', 'document'],
  pdf: ['fault', 'cache', 'messages', 'design', 'face', 'document'],
  build: [
    ...['fault', 'format', 'messages', 'citation', 'review', 'design', 'cpd'],
    ...['face', 'template', 'document', 'html', 'pdf'],
  ],
  wording: ['fault', 'messages', 'review', 'template', 'document', 'build'],
  io: ['fault', 'cache', 'format', 'design', 'face', 'document', 'html', 'pdf', 'build'],
  cli: [
    ...['fault', 'format', 'messages', 'citation', 'review', 'design', 'cpd', 'scaffold', 'import'],
    ...['template', 'html', 'build', 'wording', 'io'],
  ],
  rules: ['fault', 'citation', 'review', 'design', 'cpd', 'import', 'template', 'wording', 'io'],
  tools: ['review', 'design', 'cpd', 'io', 'rules'],
};

/** Only these touch disk, clock, environment or network, and use modules of Node. */
const edge = ['io', 'cli', 'tools'];

/** For which package.json names another file in a browser. */
const ofNode = ['ports/deflate.ts > node:zlib'];

/** Imports against the order that are still there, and why. What is mended goes from here. */
const upwards: readonly (readonly [why: string, imports: readonly string[]])[] = [
  [
    'Words are given for values and steps that are named where they are made.',
    [
      'messages/block-messages.ts > review/review.ts',
      'messages/block-messages.ts > template/blocks/flow-steps.ts',
      'messages/cy/blocks.ts > review/review.ts',
      'messages/cy/values.ts > review/review.ts',
      'messages/cy/wording.ts > review/review.ts',
      'messages/cy/wording.ts > template/values/value.ts',
      'messages/en-gb/blocks.ts > review/review.ts',
      'messages/en-gb/wording.ts > review/review.ts',
      'messages/en-gb/wording.ts > template/values/value.ts',
      'messages/is-of-number.ts > review/review.ts',
      'messages/value-messages.ts > review/review.ts',
      'messages/value-messages.ts > template/values/value.ts',
    ],
  ],
  [
    'What a face is stands with the pages that are set in it.',
    [
      'face/further-faces.ts > pdf/face.ts',
      'face/missing-characters.ts > pdf/face.ts',
      'face/open-face.ts > pdf/face.ts',
      'face/own-faces.ts > pdf/face.ts',
      'face/shape-text.ts > pdf/face.ts',
      'face/subset-face.ts > pdf/face.ts',
      'face/with-further-faces.ts > pdf/face.ts',
    ],
  ],
  [
    'Drawings and templates look for classes in the tree of the document.',
    [
      'figure/squares-in.ts > document/class-names.ts',
      'figure/squares-in.ts > document/each-element.ts',
      'template/blocks/traced-facts.ts > document/traced-fact.ts',
      'template/directives/box.ts > document/class-names.ts',
      'template/directives/flow.ts > document/flow-within.ts',
      'template/fill-template.ts > document/traced-fact.ts',
      'template/head-faults.ts > document/class-names.ts',
      'template/link-faults.ts > document/places-of.ts',
      'template/reference-lists.ts > document/class-names.ts',
    ],
  ],
];

/** Files that lead back to themselves, and why. Other files import one way. */
const circles: readonly (readonly [why: string, files: readonly string[]])[] = [
  [
    'A block holds blocks, and prose holds marks that hold prose.',
    [
      'template/block-nodes.ts',
      'template/blocks/claim-hast.ts',
      'template/blocks/limits-hast.ts',
      'template/blocks/said-hast.ts',
      'template/blocks/short-limits-hast.ts',
      'template/directives/claims.ts',
      'template/directives/directives.ts',
      'template/directives/eligibility.ts',
      'template/directives/findings.ts',
      'template/directives/glossary.ts',
      'template/directives/key-messages.ts',
      'template/directives/limitations.ts',
      'template/directives/methods.ts',
      'template/directives/outcomes.ts',
      'template/directives/peer-discussion.ts',
      'template/directives/plan.ts',
      'template/directives/points.ts',
      'template/directives/reflection.ts',
      'template/directives/scenario.ts',
      'template/directives/statement.ts',
      'template/directives/studies.ts',
      'template/directives/theme-table.ts',
      'template/fill-nodes.ts',
      'template/lang-nodes.ts',
      'template/miscoloned-text.ts',
      'template/prose-hast.ts',
      'template/prose-nodes.ts',
      'template/unknown-text-directive.ts',
      'template/value-nodes.ts',
    ],
  ],
  [
    'A box and a cell hold blocks.',
    [
      'pdf/layout/continued-name.ts',
      'pdf/layout/set-blocks.ts',
      'pdf/layout/set-box.ts',
      'pdf/layout/set-breakdown.ts',
      'pdf/layout/set-cell.ts',
      'pdf/layout/set-columns.ts',
      'pdf/layout/set-entries.ts',
      'pdf/layout/set-facts.ts',
      'pdf/layout/set-list.ts',
      'pdf/layout/set-messages.ts',
      'pdf/layout/set-split.ts',
      'pdf/layout/set-table.ts',
      'pdf/layout/table-columns.ts',
    ],
  ],
  [
    'A mapping that does not fit is looked for in its values.',
    [
      'review/structure/misfits.ts',
      'review/structure/unknown-key.ts',
      'review/structure/wrong-absence.ts',
      'review/structure/wrong-value.ts',
    ],
  ],
  [
    'A word that is too long is measured again in its parts.',
    ['pdf/layout/hyphenate-words.ts', 'pdf/layout/measured.ts', 'pdf/layout/words.ts'],
  ],
  ['They share what a count is.', ['template/count-faults.ts', 'template/evidence-faults.ts']],
  ['They share what a refusal is.', ['template/refusal.ts', 'template/unread-marks.ts']],
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
  expect([...new Set(found)].toSorted()).toEqual(upwards.flatMap(([, imports]) => imports).toSorted());
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

test('files that lead back to themselves are known, and a circle that is mended goes from here', () => {
  const found = circlesIn(sources);
  const isIn = (group: readonly string[], files: readonly string[]): boolean =>
    group.every((file) => files.includes(file));
  expect(found.filter((group) => !circles.some(([, files]) => isIn(group, files)))).toEqual([]);
  expect(circles.filter(([, files]) => !found.some((group) => isIn(group, files)))).toEqual([]);
});

/** Groups of files that each lead to all others of the group (strongly connected components, Tarjan 1972). */
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
