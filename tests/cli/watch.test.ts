import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { call, standIn } from './call.ts';

const files = {
  'data/a/review.yaml': 'id: a',
  'data/a/references.json': '[]',
  'templates/briefing.md': '# Briefing',
};

/** Runs `brevier watch` beside a person who saves and looks. */
async function watching(
  words: string,
  folder: string,
  person: (said: { readonly stdout: () => string; readonly stderr: () => string }) => Promise<void>,
  more: Partial<Surroundings> = {},
): Promise<number> {
  let [stdout, stderr] = ['', ''];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const done = call(words, folder, {
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    untilStopped: () => stopped,
    ...more,
  });
  try {
    await soon(() => expect(stdout).toContain('Watching. Ctrl+C stops.\n'));
    await person({ stdout: () => stdout, stderr: () => stderr });
  } finally {
    stop();
  }
  return (await done).code;
}

/** Waits as long as a slow machine may take. */
const soon = (holds: () => void | Promise<void>) => vi.waitFor(holds, { timeout: 20_000, interval: 25 });

test('a save builds again, a mistake is shown and keeps the document, and its repair builds again', async () => {
  const folder = await temporaryFolder(files);
  const review = join(folder, 'data/a/review.yaml');
  const built = () => readFile(join(folder, 'output/a/briefing.html'), 'utf8');
  const code = await watching('watch --format html', folder, async ({ stdout, stderr }) => {
    expect(stdout()).toMatch(/^output\/a\/briefing.html {2}1 KB\n1 document in \d+ ms\nWatching/);
    expect(await built()).toBe('id: a');

    await writeFile(review, 'id: a second');
    await soon(async () => expect(await built()).toBe('id: a second'));

    await writeFile(review, 'id: wrong');
    await soon(() => expect(stderr()).toContain('data/a/review.yaml:1:5  error  facts-agree'));
    expect(await built()).toBe('id: a second');

    // As editors do that write beside and rename.
    await writeFile(join(folder, 'data/a/.review.yaml.swp'), 'id: a third');
    await rename(join(folder, 'data/a/.review.yaml.swp'), review);
    await soon(async () => expect(await built()).toBe('id: a third'));

    await writeFile(join(folder, 'templates/briefing.md'), 'odd');
    await soon(() => expect(stderr()).toContain('templates/briefing.md:1:1  warning  facts-agree'));
  });
  expect(code).toBe(0);
});

test('a fault of Brevier’s own in one review is told, the other is built, and the next save builds again', async () => {
  const folder = await temporaryFolder({
    ...files,
    'data/b/review.yaml': 'id: b',
    'data/b/references.json': '[]',
  });
  let fails = true;
  const pipeline = async () => ({
    ...standIn,
    build: (input: Parameters<typeof standIn.build>[0]) =>
      fails && input.folder === 'a' ? Promise.reject(new Error('no such page')) : standIn.build(input),
  });
  await watching(
    'watch',
    folder,
    async ({ stderr }) => {
      await soon(() => expect(stderr()).toContain('in building data/a/review.yaml: no such page'));
      await access(join(folder, 'output/b/briefing.pdf'));
      // The same files again: what failed by Brevier itself is not remembered.
      fails = false;
      await writeFile(join(folder, 'data/b/review.yaml'), 'id: b ');
      await soon(() => access(join(folder, 'output/a/briefing.pdf')));
    },
    { pipeline },
  );
});

test('templates and reviews that come while it watches are built, those that go are missed aloud', async () => {
  const folder = await temporaryFolder(files);
  await watching('watch', folder, async ({ stderr }) => {
    await writeFile(join(folder, 'templates/handout.md'), '# Handout');
    await soon(() => access(join(folder, 'output/a/handout.pdf')));
    await rm(join(folder, 'data/a/references.json'));
    await soon(() => expect(stderr()).toContain('data/a/references.json  error  file-exists'));
  });
});

test('what is not there to be watched is wrong use', async () => {
  const folder = await temporaryFolder(files);
  expect(await call('watch data/b', folder)).toMatchObject({
    code: 2,
    stderr: 'error: there is no data/b\n',
  });
});

test('no save is missed, however soon it follows another, and of whatever length', async () => {
  const folder = await temporaryFolder(files);
  const review = join(folder, 'data/a/review.yaml');
  const built = () => readFile(join(folder, 'output/a/briefing.html'), 'utf8');
  await watching('watch --format html', folder, async () => {
    for (const [at, pause] of [0, 2, 5, 12, 18, 20, 22, 25, 30, 40, 49, 51, 60, 75, 100, 130].entries()) {
      await writeFile(review, `id: first ${at + 10}`);
      await setTimeout(pause);
      await writeFile(review, `id: later ${at + 10}`);
      await soon(async () => expect(await built()).toBe(`id: later ${at + 10}`));
    }
  });
});

test('a save of one file, and what lies beside it in a folder that comes, is built; what an editor leaves beside it is not', async () => {
  const folder = await temporaryFolder({ ...files, 'own/handout.md': '# Handout' });
  const review = join(folder, 'data/a/review.yaml');
  await watching('watch --template own/handout.md --format html', folder, async ({ stdout }) => {
    const rounds = () => stdout().split(' in ').length;
    await writeFile(join(folder, 'own/handout.md'), '# Handout, again');
    await soon(() => expect(rounds()).toBe(3));
    await writeFile(`${review}~`, 'id: b');
    await writeFile(join(folder, 'data/a/.review.yaml.swp'), 'id: b');
    // Longer than any wait for more, or for what chokidar tells late.
    await setTimeout(300);
    expect(rounds()).toBe(3);
    await mkdir(join(folder, 'data/b'));
    await writeFile(join(folder, 'data/b/review.yaml'), 'id: b');
    await writeFile(join(folder, 'data/b/references.json'), '[]');
    await soon(() => access(join(folder, 'output/b/handout.html')));
  });
});
