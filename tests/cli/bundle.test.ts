import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { main } from './shipped.ts';

const require = createRequire(import.meta.url);

const project = async (): Promise<string> =>
  temporaryFolder({
    'data/bark-2023/review.yaml': await readText('data/bark-2023/review.yaml'),
    'data/bark-2023/references.json': await readText('data/bark-2023/references.json'),
    'templates/short.md': await readText('tests/bench/three-pages.md'),
    'templates/designs/own.yaml': 'extends: counted\nhyphenation: by language\nfaces:\n  sans: own.ttf\n',
    'templates/designs/own.ttf': await readFile(
      require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
    ),
  });

test('what lies outside the bundle is found, with and without code that was kept', {
  timeout: 120_000,
}, async () => {
  const folder = await project();
  for (let run = 0; run < 2; run++) {
    const parameters = [main, 'build', '--design', 'own', '--json'];
    const said = JSON.parse(
      execFileSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    );
    expect(said.faults).toEqual([]);
    expect(said.documents).toHaveLength(2);
  }
});

test('a check that proofreads finds what it needs beside the program', { timeout: 120_000 }, async () => {
  const folder = await project();
  const said = execFileSync(process.execPath, [main, 'check'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(said).toContain('Reading age of bark-2023/three-pages: about 15 years (SMOG).');
});

test('it watches until it is stopped', { timeout: 120_000 }, async () => {
  const watching = spawn(process.execPath, [main, 'watch', '--format', 'html'], { cwd: await project() });
  let said = '';
  watching.stdout.on('data', (text) => {
    said += text;
    if (said.includes('Watching.')) watching.kill('SIGINT');
  });
  const [code] = await once(watching, 'exit');
  expect(said).toContain('1 document in');
  expect(code).toBe(0);
});
