import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { main } from './shipped.ts';

/** Where words can go that do not arrive; each leaves the exit code of `brevier` in the file `code`. */
const ways = {
  'nobody reads standard output': '{ brevier 2>&3; echo $? >code; } | true',
  'nobody reads standard error': '{ brevier 2>&1 >&3; echo $? >code; } | true',
  'nobody reads either': '{ brevier 2>&1; echo $? >code; } | true',
  'one line is read': '{ brevier 2>&3; echo $? >code; } | head -n 1 >&3',
  'standard output is closed': 'brevier >&- 2>&3; echo $? >code',
  'standard error is closed': 'brevier 2>&- >&3; echo $? >code',
  'standard output is full': 'brevier >/dev/full 2>&3; echo $? >code',
  'standard error is full': 'brevier 2>/dev/full >&3; echo $? >code',
  'both are full': 'brevier >/dev/full 2>&1; echo $? >code',
} as const;

type Way = keyof typeof ways;

const all = Object.keys(ways).filter((each): each is Way => each in ways);
const some: readonly Way[] = [
  'nobody reads standard output',
  'nobody reads either',
  'standard output is full',
  'standard error is full',
];

const isFull = (way: Way): boolean => way === 'standard output is full' || way === 'both are full';

/** Runs a command line so that some of its words do not arrive, and gives those that do. */
async function piped(way: Way, words: string, folder: string): Promise<{ code: string; said: string }> {
  const script = `brevier() { "$NODE" "$MAIN" ${words}; }\n{ ${ways[way]}; } 3>said`;
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, NODE: process.execPath, MAIN: main };
    execFile('sh', ['-c', script], { cwd: folder, env }, (error) => (error ? reject(error) : resolve()));
  });
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return { code: (await read('code')).trim(), said: await read('said') };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Case {
  readonly words: string;
  readonly files: () => Files;
  /** As the work itself goes. */
  readonly code: number;
  /** Whether words are all that is asked for. */
  readonly isAnswer: boolean;
  readonly written: readonly string[];
}

const short =
  '---\ndocument: short\nname: Short\n---\n\n:::cover\n# :value[title]\n:::\n\n## What was asked\n\n:value[kind]\n';
let whole: Files = {};
let pdf: Uint8Array = new Uint8Array();
beforeAll(async () => {
  whole = {
    'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'templates/short.md': short,
  };
  pdf = await readFile(new URL('../../output/bark-2023/handout.pdf', import.meta.url));
});

const twoReviews = (): Files => ({
  ...whole,
  'data/another/review.yaml': 'id: another\n',
  'data/another/references.json': '[]',
});

const cases: readonly Case[] = [
  {
    words: 'build --format html',
    files: () => whole,
    code: 0,
    isAnswer: false,
    written: ['output/bark-2023/short.html', 'output/index.html'],
  },
  {
    // Of two reviews one has faults: the other’s documents are written.
    words: 'build --format html',
    files: twoReviews,
    code: 1,
    isAnswer: false,
    written: ['output/bark-2023/short.html', 'output/index.html'],
  },
  {
    words: 'build --format html --json',
    files: () => whole,
    code: 0,
    isAnswer: true,
    written: ['output/bark-2023/short.html'],
  },
  { words: 'check', files: () => whole, code: 0, isAnswer: true, written: [] },
  { words: 'check', files: twoReviews, code: 1, isAnswer: true, written: [] },
  {
    words: 'import refs.bib --to data/hope',
    files: () => ({ 'refs.bib': '@book{a, author={Lind, Bo}, title={Two}, publisher={P}, year={2020}}\n' }),
    code: 0,
    isAnswer: false,
    written: ['data/hope/review.yaml', 'data/hope/references.json'],
  },
  { words: 'templates', files: () => whole, code: 0, isAnswer: true, written: [] },
  {
    words: 'extract a.pdf --out there',
    files: () => ({ 'a.pdf': pdf }),
    code: 0,
    isAnswer: false,
    written: ['there/review.yaml', 'there/references.json'],
  },
  {
    words: 'new review gardens',
    files: () => whole,
    code: 0,
    isAnswer: false,
    written: ['data/gardens/review.yaml', 'data/gardens/references.json'],
  },
  {
    words: 'new document summary',
    files: () => whole,
    code: 0,
    isAnswer: false,
    written: ['templates/summary.md'],
  },
  { words: '--help', files: () => ({}), code: 0, isAnswer: true, written: [] },
  { words: 'bild', files: () => ({}), code: 2, isAnswer: false, written: [] },
];

const inEachWay = cases.flatMap((each) =>
  (each.words.startsWith('build --format html') && !each.isAnswer ? all : some).map((way) => ({
    ...each,
    way,
  })),
);

// Windows has neither this shell nor a device that is full.
test.skipIf(process.platform !== 'linux').each(inEachWay)(
  'words that do not arrive hinder nothing: $words, which ends in $code, where $way',
  async ({ words, files, code, isAnswer, written, way }) => {
    const folder = await temporaryFolder(files());
    const ended = await piped(way, words, folder);
    expect(ended.code).toBe(String(isAnswer && isFull(way) && code === 0 ? 74 : code));
    expect(ended.said).not.toMatch(/\n\s+at |node:|E(?:PIPE|NOSPC)|internal fault/);
    if (way === 'standard output is full' && code !== 2)
      expect(ended.said).toContain(
        'error: standard output cannot take what was to be said there: the disk is full\n',
      );
    for (const file of written) await access(join(folder, file));
  },
);

test.skipIf(process.platform !== 'linux')(
  'what can still be said is said: the faults, where the list of documents cannot be',
  async () => {
    const folder = await temporaryFolder(twoReviews());
    const { said } = await piped('standard output is full', 'build --format html', folder);
    expect(said).toMatch(/^data\/another\/review.yaml:1:1 {2}error {2}key-is-present$/m);
    expect(said).toMatch(/\d+ errors\nerror: standard output cannot take/);
    const { said: list } = await piped('standard error is full', 'build --format html', folder);
    expect(list).toMatch(/^output\/bark-2023\/short.html {2}\d+ KB/m);
  },
);
