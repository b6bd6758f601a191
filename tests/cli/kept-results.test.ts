import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { main } from './shipped.ts';

const kept = 'node_modules/.cache/brevier/results';

async function project(): Promise<string> {
  const folder = await temporaryFolder({
    'data/a/review.yaml': (await readText('data/bark-2023/review.yaml')).replace('id: bark-2023', 'id: a'),
    'data/a/references.json': await readText('data/bark-2023/references.json'),
    'templates/short.md': (await readText('tests/bench/three-pages.md')).replace('three-pages', 'short'),
  });
  await mkdir(join(folder, 'node_modules'));
  return folder;
}

/** Builds into a new output folder, and gives what was made. */
async function built(folder: string): Promise<readonly string[]> {
  await rm(join(folder, 'output'), { recursive: true, force: true });
  execFileSync(process.execPath, [main, 'build', '--quiet'], { cwd: folder, stdio: 'pipe' });
  const read = async (name: string) => (await readFile(join(folder, 'output/a', name))).toString('base64');
  return [await read('short.html'), await read('short.pdf')];
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

test('kept results give the same bytes as results made anew, also of what changed since', {
  timeout: 120_000,
}, async () => {
  const folder = await project();
  const first = await built(folder);
  expect(await exists(join(folder, kept))).toBe(true);
  expect(await built(folder)).toEqual(first);

  const review = join(folder, 'data/a/review.yaml');
  const text = await readFile(review, 'utf8');
  await writeFile(review, text.replace(/^title: .*$/m, 'title: Another title'));
  const changed = await built(folder);
  expect(Buffer.from(changed[0] ?? '', 'base64').toString()).toContain('<h1>Another title</h1>');
  await rm(join(folder, 'node_modules'), { recursive: true });
  expect(await built(folder)).toEqual(changed);
  expect(await exists(join(folder, 'node_modules'))).toBe(false);
});

test('what is damaged or cannot be written hinders nothing', { timeout: 120_000 }, async () => {
  const folder = await project();
  const first = await built(folder);
  const whole = await readFile(join(folder, kept));
  const bent = Buffer.from(whole);
  bent.fill(7, bent.length >> 1, (bent.length >> 1) + 40);
  for (const damaged of [bent, whole.subarray(0, 1000), Buffer.from('{}')]) {
    await writeFile(join(folder, kept), damaged);
    expect(await built(folder)).toEqual(first);
    expect((await readFile(join(folder, kept))).equals(damaged)).toBe(false);
  }
  await rm(join(folder, 'node_modules/.cache'), { recursive: true });
  await writeFile(join(folder, 'node_modules/.cache'), 'a file where the folder should be');
  expect(await built(folder)).toEqual(first);
});

/** The same results with other contents. */
const forged = (payload: Uint8Array, change: (result: Buffer) => Uint8Array): Buffer => {
  const kept: unknown = deserialize(payload);
  if (!(kept instanceof Map)) throw new TypeError('no results by their names');
  return serialize(new Map([...kept].map(([id, result]) => [id, change(Buffer.from(result))])));
};

test.each<[string, (payload: Uint8Array) => Uint8Array]>([
  ['nothing in them', () => serialize(new Map())],
  ['another kind of thing', () => serialize({ kept: 7 })],
  ['rubbish in the place of each result', (payload) => forged(payload, () => serialize({ children: 7 }))],
  [
    'another number in the results',
    (payload) =>
      forged(payload, (result) =>
        Buffer.from(result.toString('latin1').replaceAll('2023', '1923'), 'latin1'),
      ),
  ],
])('kept results with a right hash and %s are never used', { timeout: 120_000 }, async (_, change) => {
  const folder = await project();
  const first = await built(folder);
  const whole = await readFile(join(folder, kept));
  const payload = change(whole.subarray(32));
  await writeFile(
    join(folder, kept),
    Buffer.concat([createHash('sha256').update(payload).digest(), payload]),
  );
  expect(await built(folder)).toEqual(first);
});
