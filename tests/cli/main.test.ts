import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { brevier } from './brevier.ts';

test('--version is the package’s, --help has examples, and both end well', async () => {
  const folder = await temporaryFolder({});
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await brevier(['--version'], folder)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const help = await brevier(['--help'], folder);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('brevier build data/bark-2023 --format pdf');
});

test('help does not wait for the pipeline', async () => {
  const folder = await temporaryFolder({});
  // Says on standard error each module that is loaded, and loads them one by one.
  const { stderr } = await brevier(['build', '--help'], folder, {
    env: { NODE_DEBUG: 'esm', BREVIER_DEBUG: '1' },
  });
  expect(stderr).toContain('/dist/cli/run.js');
  expect(stderr).not.toMatch(/dist\/(build|template|html|pdf|review)|pdfkit|unified|chokidar/);
});

test('a mistyped command ends with 2 and a suggestion', async () => {
  expect(await brevier(['bulid'], await temporaryFolder({}))).toEqual({
    code: 2,
    stdout: '',
    stderr: "error: unknown command 'bulid'\n(Did you mean build?)\n",
  });
});

test('a review with a mistake ends with 1, the place, and no stack', async () => {
  const folder = await temporaryFolder({
    'data/a/review.yaml': 'id: a\n\tkind: scoping\n',
    'data/a/references.json': '[]',
    'templates/briefing.md': '---\ndocument: briefing\n---\n',
  });
  const { code, stdout, stderr } = await brevier(['build'], folder);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^data\/a\/review.yaml:\d+:\d+ {2}error {2}[a-z-]+\n {2}\d+ \| /m);
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at |undefined/);
});
