import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';

const require = createRequire(import.meta.url);

/** Writes down each file that a process opens, however it does; one way of reading is made of another. */
const noteOpened = `
  import fs, { openSync, writeSync } from 'node:fs';
  import promises from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const notes = openSync('opened', 'a');
  let isWithin = false;
  for (const [of, names] of [[fs, ['openSync', 'readFileSync', 'readFile', 'open']], [promises, ['readFile', 'open']]])
    for (const name of names) {
      const real = of[name];
      of[name] = (file, ...rest) => {
        if (isWithin || typeof file === 'number') return real(file, ...rest);
        writeSync(notes, file + '\\n');
        isWithin = true;
        try {
          return real(file, ...rest);
        } finally {
          isWithin = false;
        }
      };
    }
  syncBuiltinESMExports();`;

/** Runs the compiled program, and says which files it opened. */
async function openedIn(words: string, folder: string): Promise<readonly string[]> {
  const noting = `--import data:text/javascript,${encodeURIComponent(noteOpened)}`;
  const { code } = await brevier(`${words} --quiet`, folder, { env: { NODE_OPTIONS: noting } });
  expect(code).toBe(0);
  return (await readFile(join(folder, 'opened'), 'utf8')).trim().split('\n');
}

test('a run over many reviews opens each file once, faces, templates, designs and what these name', async () => {
  const review = await readText('data/bark-2023/review.yaml');
  const references = await readText('data/bark-2023/references.json');
  const ids = ['a', 'b', 'c'];
  const folder = await temporaryFolder({
    ...Object.fromEntries(
      ids.flatMap((id) => [
        [`data/${id}/review.yaml`, review.replace('id: bark-2023', `id: ${id}`)],
        [`data/${id}/references.json`, references],
      ]),
    ),
    'templates/short.md': await readText('tests/bench/three-pages.md'),
    'templates/designs/own.yaml':
      'extends: counted\nfaces: { sans: own.ttf }\nlogo: { file: logo.png, alternative: The centre, height: 12 }\n',
    'templates/designs/own.ttf': await readFile(
      require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
    ),
    'templates/designs/logo.png': encode({ width: 8, height: 4, channels: 3, data: new Uint8Array(96) }),
  });
  const opened = await openedIn('build --design own', folder);
  const timesOf = (name: string): number => opened.filter((file) => basename(file) === name).length;
  const once = ['short.md', 'own.yaml', 'counted.yaml', 'own.ttf', 'logo.png', 'england.yaml'];
  const ofProgram = ['serif.face', 'sans-semibold.face', 'web.json', 'sRGB_IEC61966_2_1.icc'];
  expect([...once, ...ofProgram].map((name) => [name, timesOf(name)])).toEqual(
    [...once, ...ofProgram].map((name) => [name, 1]),
  );
  expect([timesOf('review.yaml'), timesOf('references.json')]).toEqual([3, 3]);
});
