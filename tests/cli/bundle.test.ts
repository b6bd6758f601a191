import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadBundle } from '../../src/cli/load-bundle.ts';
import { readText } from '../build/read-review.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { bundles, main } from './shipped.ts';

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

/** As the bundles of the program are written. */
const bundle = (text: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${text}\n})`;

test('a bundle has what Node gives a CommonJS module, and others beside it by their names', async () => {
  const folder = await temporaryFolder({
    'brevier.cjs': bundle(`
      exports.program = {
        self: this === module.exports && exports === module.exports,
        id: module.id === __filename && module.filename === __filename,
        folder: require('node:path').join(__dirname, 'brevier.cjs') === __filename,
        resolved: require.resolve('node:path'),
        other: require('./@scope/other.cjs').whole,
        broken: [0, 1].map(() => {
          try {
            require('./broken.cjs');
          } catch (error) {
            return error.message;
          }
        }),
      };`),
    // Names are those in the folder, wherever the one lies that requires; two that need each other come to an end.
    '@scope/other.cjs': bundle(`
      exports.half = 1;
      exports.whole = require('./third.cjs')() + 1;`),
    'third.cjs': bundle(`
      const { half } = require('./@scope/other.cjs');
      module.exports = () => half + 1;`),
    'broken.cjs': bundle(`throw new Error('broken')`),
  });
  expect(loadBundle(pathToFileURL(`${folder}/`))?.module.program).toEqual({
    self: true,
    id: true,
    folder: true,
    resolved: 'node:path',
    other: 3,
    broken: ['broken', 'broken'],
  });
});

test('code is kept for each set of flags that V8 can have, and what is kept for one stays when another is used', async () => {
  const folder = await temporaryFolder({ 'brevier.cjs': bundle('exports.program = () => 7;') });
  const source = new URL('../../dist/cli/load-bundle.js', import.meta.url);
  const load = `import { loadBundle } from '${source}'; loadBundle(new URL('${pathToFileURL(`${folder}/`)}')).keepCode();`;
  const kept = async (...flags: readonly string[]): Promise<Readonly<Record<string, number>>> => {
    execFileSync(process.execPath, [...flags, '--input-type=module', '-e', load], { stdio: 'pipe' });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.code'));
    const times = names.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs] as const);
    return Object.fromEntries(await Promise.all(times));
  };
  const plain = await kept();
  expect(Object.keys(plain)).toHaveLength(1);
  const both = await kept('--no-opt');
  expect(Object.keys(both)).toHaveLength(2);
  expect(both).toMatchObject(plain);
  expect(await kept()).toEqual(both);
  expect(await kept('--no-opt')).toEqual(both);
});

test('the code of the program is kept when it is compiled, before anybody builds', async () => {
  const names = (await readdir(bundles)).filter((name) => name.endsWith('.code'));
  expect(
    names.filter((name) => name.startsWith(`brevier.cjs.${process.version}-${process.arch}-`)),
  ).not.toEqual([]);
  // One byte a character, as it is read.
  expect((await readFile(new URL('brevier.cjs', bundles))).every((byte) => byte < 0x80)).toBe(true);
});

test('the program holds neither what lies apart nor what was put together before', async () => {
  const text = await readFile(new URL('brevier.cjs', bundles), 'utf8');
  // That names of modules and classes stand there at all.
  expect(text).toContain('// dist/build/build.js');
  expect(text).toContain('YAMLMap = class');
  const apart = [
    'Composer = class',
    'Lexer = class',
    'ZodDiscriminatedUnion',
    'node_modules/micromark-core-commonmark/',
    'dist/import/references/import-references.js',
    'locales.csl.js',
    'property-information/lib/aria.js',
  ];
  expect(apart.filter((sign) => text.includes(sign))).toEqual([]);
});
