import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { main } from '../cli/shipped.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { readReview, readText } from './read-review.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('documents have the same bytes in every process, time zone and language', async () => {
  const here = new Map(
    (await build(await readReview('data/bark-2023'))).files.map(({ path, bytes }) => [path, hashOf(bytes)]),
  );
  const input = await readReview('data/bark-2023');
  const files = Object.fromEntries([
    ...input.templates.map(({ file, text }) => [file, text]),
    ['data/bark-2023/review.yaml', await readText('data/bark-2023/review.yaml')],
    ['data/bark-2023/references.json', await readText('data/bark-2023/references.json')],
  ]);
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' },
  ]) {
    const folder = await temporaryFolder(files);
    execFileSync(process.execPath, [main, 'build', '--quiet'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: 'pipe',
    });
    for (const [path, hash] of here) {
      expect([path, hashOf(await readFile(join(folder, 'output', path)))]).toEqual([path, hash]);
    }
  }
}, 120_000);
