import {
  appendFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';
import type { Called } from './call.ts';

const require = createRequire(import.meta.url);

/** A logo of one grey dot. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const csl = (between: string): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>Own</title><id>http://example.org/own</id></info>
<citation><layout><names variable="author"/></layout></citation>
<bibliography><layout><names variable="author"/><text variable="title" prefix="${between}"/></layout></bibliography>
</style>
`;

const review = 'data/bark-2023/review.yaml';
const stamps = 'node_modules/.cache/brevier/stamps';
const installed = fileURLToPath(new URL('../../', import.meta.url));

const liberation = (weight: string): string =>
  require.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${weight}.ttf`);

/** A project with everything in it that a build can read. */
async function project(): Promise<string> {
  const folder = await temporaryFolder({
    'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'data/cpd/wales.yaml': await readText('data/cpd/wales.yaml'),
    'templates/short.md': (await readText('tests/bench/three-pages.md')).replace('three-pages', 'short'),
    'templates/cpd.md': await readText('templates/cpd.md'),
    'templates/designs/own.yaml':
      'extends: counted\nfaces: { sans: own.ttf }\nlogo: { file: logo.png, alternative: The practice centre, height: 12 }\n',
    'templates/designs/own.ttf': await readFile(liberation('Regular')),
    'templates/designs/logo.png': logo,
    'own.csl': csl(' / '),
  });
  await mkdir(join(folder, 'node_modules'));
  return folder;
}

interface Run extends Called {
  /** Whether the program was loaded, or only what stands in front of it. */
  readonly isLoaded: boolean;
}

const timesIn = async (folder: string): Promise<readonly number[]> => {
  const output = join(folder, 'output/bark-2023');
  return Promise.all((await readdir(output)).map(async (name) => (await stat(join(output, name))).mtimeMs));
};

/** Runs the compiled program, and says whether its bundle was loaded. */
async function run(
  folder: string,
  words = 'build --format html',
  around: Parameters<typeof brevier>[2] = {},
): Promise<Run> {
  const loaded = join(folder, 'node_modules/loaded');
  const called = await brevier(words, folder, { ...around, loaded });
  // Who waits is told what is being done.
  const stderr = called.stderr.replaceAll(/^(?:Loading|Building .*)\n/gm, '');
  return { ...called, stderr, isLoaded: (await readFile(loaded, 'utf8')).includes('brevier.cjs\n') };
}

const edit = async (path: string, from: string, to: string): Promise<void> => {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

test('a build of which nothing has changed is told by what stands in front of the program', async () => {
  const folder = await project();
  const words = 'build --template short';
  const first = await run(folder, words);
  expect(first).toMatchObject({ code: 0, stderr: '', isLoaded: true });
  const made = await timesIn(folder);
  const again = await run(folder, words);
  expect(again).toMatchObject({ code: 0, stderr: '', isLoaded: false });
  expect(again.stdout).toMatch(
    /^output\/bark-2023\/short\.html {2}\d+ KB {11}unchanged\noutput\/bark-2023\/short\.pdf {4}\d+ KB {2}\d pages {2}unchanged\n2 documents in N ms\n$/,
  );
  expect(await timesIn(folder)).toEqual(made);
  // The whole program says the same.
  await rm(join(folder, stamps), { recursive: true });
  expect(await run(folder, words)).toEqual({ ...again, isLoaded: true });
});

test.each(['build --quiet', 'build --json --format html', 'build --format html --json --quiet'])(
  '%s says again what it said',
  async (words) => {
    const folder = await project();
    await run(folder, words);
    const withoutTime = ({ stdout, ...told }: Run) => ({
      ...told,
      stdout: stdout.replace(/("milliseconds": )\d+/, '$1N'),
    });
    const again = withoutTime(await run(folder, words));
    expect(again).toMatchObject({ code: 0, stderr: '', isLoaded: false });
    await rm(join(folder, stamps), { recursive: true });
    expect(withoutTime(await run(folder, words))).toEqual({ ...again, isLoaded: true });
  },
);

test('warnings and what is left to do are told again', async () => {
  const folder = await project();
  await edit(
    join(folder, review),
    'people: people with experiences of psychosis',
    "people: 'TO DO: who they are'",
  );
  const words = 'build --format html --template cpd --nation wales';
  const day = { today: '2027-05-25' };
  const first = await run(folder, words, day);
  expect(first.stderr).toContain('a day that is not past on 2027-05-25');
  expect(first.stderr).toContain('left to do');
  const again = await run(folder, words, day);
  expect(again).toMatchObject({ code: first.code, stderr: first.stderr, isLoaded: false });
});

test('a day past which a rule warns is noticed', async () => {
  const folder = await project();
  const words = 'build --format html --template cpd --nation wales';
  for (const isLoaded of [true, false])
    expect(await run(folder, words, { today: '2027-05-24' })).toMatchObject({ stderr: '', isLoaded });
  const later = await run(folder, words, { today: '2027-05-25' });
  expect(later).toMatchObject({ code: 0, isLoaded: true });
  expect(later.stderr).toContain('expected  a day that is not past on 2027-05-25');
});

/** What is edited with the same length, so that its size tells nothing; and its times are put back. */
async function editUnseen(path: string, from: string, to: string): Promise<void> {
  expect(to).toHaveLength(from.length);
  const { atime, mtime } = await stat(path);
  await edit(path, from, to);
  await utimes(path, atime, mtime);
}

const page = 'output/bark-2023/short.html';
const everything = 'build --format html --template short --design own --style own.csl';

interface Changed {
  /** The command; without it, a build of one page. */
  readonly words?: string;
  readonly change: (folder: string) => Promise<unknown>;
  /** Part of the page afterwards. */
  readonly page?: string;
  /** Part of what is said afterwards. */
  readonly said?: string;
  readonly code?: number;
}

const changes: Readonly<Record<string, Changed>> = {
  'the data': {
    change: (folder) => edit(join(folder, review), 'Resilience as part of recovery', 'Another title'),
    page: 'Another title',
  },
  'the data, in a way that neither size nor time tells': {
    change: (folder) => editUnseen(join(folder, review), 'Resilience as part', 'Brilliance as part'),
    page: 'Brilliance as part',
  },
  'the data, so that they have a fault': {
    change: (folder) => edit(join(folder, review), '  number: 1\n', '  number: first\n'),
    said: 'data/bark-2023/review.yaml:22:11  error',
    code: 1,
  },
  'the references': {
    change: (folder) => edit(join(folder, 'data/bark-2023/references.json'), '"Bark"', '"Barke"'),
    page: 'Barke',
  },
  'a template': {
    change: (folder) => appendFile(join(folder, 'templates/short.md'), '\nWords at its end.\n'),
    page: 'Words at its end.',
  },
  'a template that is not asked for': {
    words: 'build --format html --template short',
    change: (folder) => edit(join(folder, 'templates/cpd.md'), 'document: cpd', 'document: spd'),
    page: '<h1',
  },
  'a new template': {
    words: 'build --format html',
    change: async (folder) =>
      writeFile(
        join(folder, 'templates/other.md'),
        (await readText('tests/bench/three-pages.md')).replace('three-pages', 'other'),
      ),
    said: 'output/bark-2023/other.html',
  },
  'a template under another name': {
    words: 'build --format html',
    change: (folder) => rename(join(folder, 'templates/short.md'), join(folder, 'templates/Short.md')),
    said: 'unchanged',
  },
  'a template that has gone': {
    words: 'build --format html --template short',
    change: (folder) => rm(join(folder, 'templates/short.md')),
    said: 'there is no template short',
    code: 2,
  },
  'a new review': {
    words: 'build --format html --template short',
    change: async (folder) => {
      await cp(join(folder, 'data/bark-2023'), join(folder, 'data/bark-2024'), { recursive: true });
      await edit(join(folder, 'data/bark-2024/review.yaml'), 'id: bark-2023', 'id: bark-2024');
    },
    said: 'output/bark-2024/short.html',
  },
  'a design': {
    words: everything,
    change: (folder) =>
      edit(join(folder, 'templates/designs/own.yaml'), 'The practice centre', 'The other centre'),
    page: 'alt="The other centre"',
  },
  'a new design of the name of one that comes with the program': {
    change: (folder) => writeFile(join(folder, 'templates/designs/counted.yaml'), 'extends: no-design\n'),
    said: 'no-design',
    code: 1,
  },
  'a face': {
    words: everything,
    change: async (folder) =>
      writeFile(join(folder, 'templates/designs/own.ttf'), await readFile(liberation('Bold'))),
    said: 'KB\n1 document',
  },
  'a face that has gone': {
    words: everything,
    change: (folder) => rm(join(folder, 'templates/designs/own.ttf')),
    said: 'which is not there',
    code: 1,
  },
  'a logo': {
    words: everything,
    change: (folder) => writeFile(join(folder, 'templates/designs/logo.png'), 'no picture'),
    said: 'logo.png',
    code: 1,
  },
  'a CSL file': {
    words: everything,
    change: (folder) => writeFile(join(folder, 'own.csl'), csl(' :: ')),
    page: ' :: Resilience',
  },
  'the rules of a nation': {
    words: 'build --format html --template cpd --nation wales',
    change: (folder) =>
      edit(join(folder, 'data/cpd/wales.yaml'), 'regulator: Social Care Wales', 'regulator: Another body'),
    said: '1 document',
  },
  'a document': {
    change: (folder) => appendFile(join(folder, page), '<!-- mine -->'),
    page: '</html>\n',
    said: 'KB\n1 document',
  },
  'a document, in a way that neither size nor time tells': {
    change: (folder) => editUnseen(join(folder, page), 'Resilience', 'Brilliance'),
    page: 'Resilience',
    said: 'KB\n1 document',
  },
  'a document that was cut off': {
    change: (folder) => writeFile(join(folder, page), '<!doctype html>'),
    page: '</html>\n',
    said: 'KB\n1 document',
  },
  'a document that has gone': {
    change: (folder) => rm(join(folder, page)),
    page: '</html>\n',
    said: 'KB\n1 document',
  },
  'a folder in the place of a document': {
    change: async (folder) => {
      await rm(join(folder, page));
      await mkdir(join(folder, page));
    },
    said: 'something that cannot be replaced',
    code: 1,
  },
  'all documents that have gone': {
    change: (folder) => rm(join(folder, 'output'), { recursive: true }),
    page: '</html>\n',
    said: 'KB\n1 document',
  },
  'a document of another build beside it': {
    change: async (folder) => cp(join(folder, page), join(folder, 'output/bark-2023/second.html')),
    said: 'unchanged\n1 document',
  },
  'what an interrupted build left': {
    change: (folder) => writeFile(join(folder, 'output/bark-2023/.short.html.999999999.tmp'), ''),
    said: 'unchanged\n1 document',
  },
  'its data as a link to others': {
    change: async (folder) => {
      const other = (await readFile(join(folder, review), 'utf8')).replace('Resilience', 'Brilliance');
      await mkdir(join(folder, 'data/kept'));
      await writeFile(join(folder, 'data/kept/other.yaml'), other);
      await rm(join(folder, review));
      await symlink('../kept/other.yaml', join(folder, review));
    },
    page: 'Brilliance as part',
  },
  'its data as a link to the same, outside of the folder': {
    change: async (folder) => {
      await rename(join(folder, review), join(folder, 'outside.yaml'));
      await symlink('../../outside.yaml', join(folder, review));
    },
    said: 'a link that leads out of the data folder',
    code: 1,
  },
};

test.each(Object.entries(changes))('%s: a change is noticed', async (_, changed) => {
  const folder = await project();
  const words = changed.words ?? 'build --format html --template short';
  expect(await run(folder, words)).toMatchObject({ code: 0, isLoaded: true });
  expect(await run(folder, words)).toMatchObject({ code: 0, isLoaded: false });
  await changed.change(folder);
  const now = await run(folder, words);
  expect(now).toMatchObject({ code: changed.code ?? 0, isLoaded: true });
  expect(`${now.stdout}${now.stderr}`).toContain(changed.said ?? 'KB');
  if (changed.page !== undefined) expect(await readFile(join(folder, page), 'utf8')).toContain(changed.page);
});

test('the list of documents is made again where it was edited', async () => {
  const folder = await project();
  const index = join(folder, 'output/index.html');
  await run(folder);
  const made = await readFile(index, 'utf8');
  for (const change of [() => writeFile(index, 'mine'), () => rm(index)]) {
    expect(await run(folder)).toMatchObject({ isLoaded: false });
    await change();
    expect(await run(folder)).toMatchObject({ code: 0, isLoaded: true });
    expect(await readFile(index, 'utf8')).toBe(made);
  }
});

test('another way to call it is another build', { timeout: 300_000 }, async () => {
  const folder = await project();
  const words = 'build --format html --template short';
  const expectLoaded = async (more: string, around: Parameters<typeof brevier>[2] = {}) => {
    expect(await run(folder, words)).toMatchObject({ isLoaded: false });
    const other = await run(folder, `${words}${more}`, around);
    expect([more, around, other.code, other.isLoaded]).toEqual([more, around, 0, true]);
    return other;
  };
  await run(folder, words);
  await expectLoaded(' --style harvard');
  await run(folder, words);
  await expectLoaded(' --all');
  await expectLoaded(' --json');
  await expectLoaded(' data/bark-2023');
  await expectLoaded(' --out elsewhere');
  await expectLoaded('', { env: { FORCE_COLOR: '1' } });
  await run(folder, words);
  await expectLoaded('', { env: { NODE_OPTIONS: '--max-old-space-size=500' } });
  await expectLoaded('', { env: { TZ: 'Pacific/Auckland' } });
  await expectLoaded('', { env: { LANG: 'cy_GB.UTF-8' } });
  await expectLoaded('', { env: { BREVIER_ANYTHING: '1' } });
  await expectLoaded('', { today: '2026-11-26' });
});

test('in colour it is told again in colour', async () => {
  const folder = await project();
  const colour = { env: { FORCE_COLOR: '1' } };
  await run(folder, undefined, colour);
  const again = await run(folder, undefined, colour);
  expect(again).toMatchObject({ isLoaded: false });
  expect(again.stdout).toContain('\u001B[2munchanged\u001B[22m');
});

test('a build that ends with errors has no stamp, nor has one where nothing can be kept', async () => {
  const folder = await project();
  await edit(join(folder, review), '  number: 1\n', '  number: first\n');
  for (let times = 0; times < 2; times++)
    expect(await run(folder)).toMatchObject({ code: 1, isLoaded: true });
  await edit(join(folder, review), '  number: first\n', '  number: 1\n');
  await rm(join(folder, 'node_modules/.cache'), { recursive: true });
  await writeFile(join(folder, 'node_modules/.cache'), 'a file where the folder should be');
  for (let times = 0; times < 2; times++)
    expect(await run(folder)).toMatchObject({ code: 0, stderr: '', isLoaded: true });
});

test('a stamp that is damaged, cut off or of another making is none', { timeout: 300_000 }, async () => {
  const folder = await project();
  await run(folder);
  const [name = ''] = await readdir(join(folder, stamps));
  const stamp = join(folder, stamps, name);
  const whole = await readFile(stamp);
  const forged = Buffer.from(whole.toString('latin1').replace('short.html', 'other.html'), 'latin1');
  for (const bytes of [
    Buffer.alloc(0),
    whole.subarray(0, 20),
    whole.subarray(0, 900),
    forged,
    Buffer.from('{}'),
  ]) {
    await writeFile(stamp, bytes);
    const { isLoaded, stdout } = await run(folder);
    expect(isLoaded).toBe(true);
    expect(stdout).toContain('short.html');
    expect(stdout).not.toContain('other.html');
  }
});

test('a stamp of one way to call a build is none of another', async () => {
  const folder = await project();
  const words = 'build --format html --template short';
  await run(folder, words);
  const [ofPage = ''] = await readdir(join(folder, stamps));
  await run(folder, `${words} --style harvard`);
  const [ofHarvard = ''] = (await readdir(join(folder, stamps))).filter((name) => name !== ofPage);
  await run(folder, words);
  await cp(join(folder, stamps, ofPage), join(folder, stamps, ofHarvard));
  expect(await run(folder, `${words} --style harvard`)).toMatchObject({ code: 0, isLoaded: true });
});

test('another program, or another state of it, makes a build of its own', async () => {
  const folder = await project();
  const own = await temporaryFolder({});
  const copied = (name: string) => cp(join(installed, name), join(own, name), { recursive: true });
  for (const name of ['dist', 'package.json', 'templates', 'data']) await copied(name);
  await symlink(join(installed, 'node_modules'), join(own, 'node_modules'));
  const main = join(own, 'dist/cli/main.cjs');
  const isLoaded = async () => (await run(folder, 'build --format html --template short', { main })).isLoaded;
  expect(await run(folder, 'build --format html --template short')).toMatchObject({ isLoaded: true });
  expect([await isLoaded(), await isLoaded()]).toEqual([true, false]);
  for (const file of ['dist/program/brevier.cjs', 'dist/program/citeproc.cjs', 'dist/cli/main.cjs']) {
    const before = await stat(join(own, file));
    await appendFile(join(own, file), '\n');
    await utimes(join(own, file), before.atime, before.mtime);
    expect([file, await isLoaded(), await isLoaded()]).toEqual([file, true, false]);
  }
  // A design that comes with the program is read like one's own.
  await appendFile(join(own, 'templates/designs/counted.yaml'), '# mine\n');
  expect([await isLoaded(), await isLoaded()]).toEqual([true, false]);
  // The same bytes, but others may have been there meanwhile.
  const face = join(own, 'dist/faces/sans.face');
  await writeFile(face, await readFile(face));
  expect(await isLoaded()).toBe(true);
});

test('two builds at once leave a stamp that holds', async () => {
  const folder = await project();
  await Promise.all([brevier('build --format html', folder), brevier('build --format html', folder)]);
  const now = await brevier('build --format html', folder);
  expect(now.stdout).toContain('unchanged\n2 documents');
  await edit(join(folder, review), 'Resilience as part', 'Brilliance as part');
  await Promise.all([brevier('build --format html', folder), brevier('build --format html', folder)]);
  expect(await readFile(join(folder, page), 'utf8')).toContain('Brilliance as part');
  expect((await readdir(join(folder, stamps))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
