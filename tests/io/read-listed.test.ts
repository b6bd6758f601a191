import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { readListed } from '../../src/io/read-listed.ts';
import { readReview, readText } from '../build/read-review.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('what is known of a document when it is built is what is found in its file', async () => {
  const bark = await readReview('data/bark-2023', (review) =>
    review.replace(
      /^title: .*$/m,
      `title: "Hope & <b>care</b>\\tof ‘all’, \\"3 > 2\\", \\u0192 it's Ω &amp; more"`,
    ),
  );
  const short = { file: 'templates/short.md', text: await readText('tests/bench/three-pages.md') };
  const named = { file: short.file, text: short.text.replace(/^name: .*$/m, 'name: Short & <sharp>') };
  const templates = [named, ...bark.templates.filter(({ file }) => /handout(?:-cy)?\.md$/.test(file))];
  const label = 'extends: large-print\nlabel: { en-GB: Larger & bolder, cy: "Mwy a \'thywyllach\'" }\n';
  const { files, faults } = await build({
    ...bark,
    templates,
    designs: [...bark.designs, { file: 'templates/designs/larger.yaml', text: label }],
    design: ['counted', 'larger'].map((name) => ({ name, place: { file: 'x', line: 1, column: 1 } })),
  });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(8);

  const folder = await temporaryFolder({});
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const placed = new Map(files.map(({ path, about }) => [path, about]));
  const found = await readListed(folder, new Map());
  expect(await readListed(folder, placed)).toEqual(found);
  expect(found.map(({ path }) => path)).toEqual(files.map(({ path }) => path).toSorted());
  expect(found.find(({ path }) => path.endsWith('three-pages-larger.pdf'))).toMatchObject({
    title: 'Hope & <b>care</b>\tof ‘all’, "3 > 2", ƒ it\'s Ω &amp; more',
    kind: 'Short & <sharp>',
    label: 'Larger & bolder',
    document: 'three-pages',
    lang: 'en-GB',
  });

  // Files that were just put there are not read, others are.
  for (const { path } of files) await writeFile(join(folder, path), 'something else');
  expect(await readListed(folder, placed)).toEqual(found);
  placed.delete('bark-2023/three-pages.pdf');
  expect((await readListed(folder, placed)).map(({ path }) => path)).not.toContain(
    'bark-2023/three-pages.pdf',
  );
});
