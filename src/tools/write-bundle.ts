import { spawnSync } from 'node:child_process';
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { calledSeldom, elsewhere, type Seldom, seldom, seldomOwn } from './loaded-apart.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = join(root, 'dist');
const folder = join(root, 'dist/program/');
const command = join(root, 'dist/cli/main.cjs');

const isSeldom = (name: string): name is Seldom => seldom.some((each) => each === name);

/** Every import of a seldom needed package leads to its bundle; `loadBundle` finds it by this name. */
const seldomApart: Plugin = {
  name: 'seldom needed packages apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[@#\w]/ }, ({ path, kind }) => {
      const name = path === '#csv' ? 'csv-parse/sync' : path;
      return kind !== 'entry-point' && isSeldom(name) ? { path: `./${name}.cjs`, external: true } : undefined;
    });
  },
};

const external = ({ path }: { readonly path: string }) => ({ path, external: true });

/** The name of the bundle that a module of the program is; undefined where it is part of the program’s own. */
const ownBundle = (file: string): string | undefined => {
  const path = relative(compiled, file).replaceAll('\\', '/').replace(/\.js$/, '');
  return seldomOwn.find((own) => own === path);
};

/** Every `import()` of a seldom needed module leads to its bundle; what is called of one without `import()`, when it is called. */
const seldomOwnApart: Plugin = {
  name: 'seldom needed modules apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.cjs$/, namespace: 'when it is called' }, external);
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, kind, resolveDir }) => {
      const file = join(resolveDir, path);
      const bundle = ownBundle(file);
      if (bundle === undefined || kind === 'entry-point') return undefined;
      return kind === 'dynamic-import'
        ? { path: `./${bundle}.cjs`, external: true }
        : { path: bundle, namespace: 'when it is called' };
    });
    onLoad({ filter: /.*/, namespace: 'when it is called' }, async ({ path }) => ({
      contents: whenCalled(`./${path}.cjs`, await import(pathToFileURL(join(compiled, `${path}.js`)).href)),
      resolveDir: compiled,
    }));
  },
};

/** What is imported of a package that is seldom called loads it when it is called. */
const calledSeldomApart: Plugin = {
  name: 'seldom called packages apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.cjs$/, namespace: 'seldom called' }, external);
    onResolve({ filter: /^\w/ }, ({ path, kind }) =>
      kind !== 'entry-point' && calledSeldom[path] ? { path, namespace: 'seldom called' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'seldom called' }, async ({ path }) => {
      const kept = Object.entries(calledSeldom[path] ?? {});
      const inPackage = (file: string): string => join(root, 'node_modules', path, file);
      const contents = [
        ...kept.map(
          ([file, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(inPackage(file))};\n`,
        ),
        whenCalled(`./${path}.cjs`, await import(path), new Set(kept.flatMap(([, names]) => names))),
      ];
      return { contents: contents.join(''), resolveDir: root };
    });
  },
};

/** A module with the names of another: its functions and classes load that one when they are called, constructed or looked for. */
function whenCalled(bundle: string, module: object, kept: ReadonlySet<string> = new Set()): string {
  const names = Object.entries(module).flatMap(([name, value]) =>
    typeof value === 'function' && name !== 'default' && !kept.has(name) ? [name] : [],
  );
  return `
    let loaded;
    const load = () => (loaded ??= require(${JSON.stringify(bundle)}));
    const called = (name) => Object.defineProperty(
      function (...given) {
        const named = load()[name];
        return new.target === undefined ? named(...given) : new named(...given);
      },
      Symbol.hasInstance,
      { value: (each) => each instanceof load()[name] },
    );
    ${names.map((name) => `const $${name} = /* @__PURE__ */ called('${name}'); export { $${name} as ${name} };`).join('\n')}`;
}

/**
 * What property-information says of attributes, as it says it when the program is built: it would put some thousand together whenever it is
 * loaded, of which a page asks for some thirty. Each is made when it is first asked for.
 */
const attributesPrepared: Plugin = {
  name: 'attributes as they were put together',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^property-information$/ }, ({ path }) => ({ path, namespace: 'prepared' }));
    onLoad({ filter: /.*/, namespace: 'prepared' }, async () => {
      const installed = join(root, 'node_modules/property-information/');
      const { html, svg } = await import(pathToFileURL(join(installed, 'index.js')).href);
      const texts = Object.entries({ html, svg }).map(
        ([name, { normal, property }]) => `${name}: ${JSON.stringify(JSON.stringify({ normal, property }))}`,
      );
      const from = (file: string): string => JSON.stringify(join(installed, 'lib', file));
      return {
        contents: `
          import { DefinedInfo } from ${from('util/defined-info.js')};
          export { find } from ${from('find.js')};
          export { normalize } from ${from('normalize.js')};
          const texts = { ${texts.join(', ')} };
          const prepared = (space) => {
            let read;
            const all = () => (read ??= JSON.parse(texts[space]));
            const infoOf = (name) => {
              const about = all().property[name];
              return about && Object.assign(new DefinedInfo(about.property, about.attribute), about);
            };
            const property = new Proxy({}, { get: (made, name) => (made[name] ??= infoOf(name)) });
            return { space, property, get normal() { return all().normal; } };
          };
          export const html = prepared('html');
          export const svg = prepared('svg');`,
        resolveDir: root,
      };
    });
  },
};

/** pdfkit imports libraries of fonts, pictures and ciphers that painting never calls (see `src/pdf/paint/pdfkit-internals.ts`). */
const withoutUnused: Plugin = {
  name: 'without what pdfkit never calls',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ }, ({ path }) => ({
      path,
      namespace: 'refused',
    }));
    onLoad({ filter: /.*/, namespace: 'refused' }, () => ({
      contents: `
        const refuse = () => { throw new Error('pdfkit called a library that Brevier does without'); };
        export const [create, cbc, ecb] = [refuse, refuse, refuse];
        export default class { constructor() { refuse(); } };`,
    }));
  },
};

/** commander loads what starts other processes, for commands that are programs of their own: Node takes long over it, and none is. */
const withoutProcesses: Plugin = {
  name: 'without what commander never starts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'refused processes' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'refused processes' }, () => ({
      contents:
        "exports.spawn = () => { throw new Error('commander began a process that Brevier does without'); };",
    }));
  },
};

/** Citation.js brings what asks the network, which nobody does here: Node would load its servers, sockets and processes for it. */
const withoutNetwork: Plugin = {
  name: 'without what Citation.js never fetches',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:sync|node)-fetch$/ }, ({ path }) => ({ path, namespace: 'refused network' }));
    onLoad({ filter: /.*/, namespace: 'refused network' }, () => ({
      contents: `
        const refuse = () => { throw new Error('Citation.js asked the network, which Brevier does without'); };
        export default refuse;
        export class Headers { constructor() { refuse(); } }`,
    }));
  },
};

// Code that V8 kept of an earlier bundle goes with it.
await rm(folder, { recursive: true, force: true });
const bundles: BuildOptions = {
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: [...elsewhere],
  supported: {
    // Code that V8 kept knows no `import()`.
    'dynamic-import': false,
    // Node knows all patterns; those that esbuild is not sure of would be made anew at each use.
    'regexp-unicode-property-escapes': true,
    'regexp-lookbehind-assertions': true,
    'regexp-named-capture-groups': true,
    'regexp-dot-all-flag': true,
  },
  plugins: [
    withoutUnused,
    withoutProcesses,
    withoutNetwork,
    seldomApart,
    seldomOwnApart,
    calledSeldomApart,
    attributesPrepared,
  ],
  define: {
    'import.meta.url': 'fileOfBundle',
    // Citation.js would open standard error for what it never says, and Node its sockets for that.
    'console.Console': 'undefined',
  },
  banner: { js: "const fileOfBundle = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'none',
  // Names and lines stay, for messages and traces; where lines are cut to a length, patterns are made anew at each use.
  minifySyntax: true,
  charset: 'ascii',
};
const packages = [...seldom, ...Object.keys(calledSeldom)];
const own = (path: string): string => join(compiled, `${path}.js`);
await build({ ...bundles, entryPoints: [{ in: own('cli/program'), out: 'brevier' }] });
const { metafile } = await build({
  ...bundles,
  entryPoints: [
    ...packages.map((name) => ({ in: name, out: name })),
    ...seldomOwn.map((path) => ({ in: own(path), out: path })),
  ],
  metafile: true,
});
// Code of ES modules takes all that it requires for the default export, as Node does of CommonJS modules alone. Of an ES module
// the default export has the others beside it, so that either is found.
for (const [file, { entryPoint = '' }] of Object.entries(metafile.outputs)) {
  const name = relative(folder, resolve(file))
    .replaceAll('\\', '/')
    .replace(/\.cjs$/, '');
  // What is called by its name needs no default export.
  if (metafile.inputs[entryPoint]?.format !== 'esm' || calledSeldom[name]) continue;
  await appendFile(
    file,
    "if ('default' in module.exports) module.exports = Object.defineProperties(module.exports.default, Object.getOwnPropertyDescriptors(module.exports));\n",
  );
}

// The command, in front of it all. As CommonJS, which Node comes to sooner than to a module.
await build({
  entryPoints: [fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))],
  outfile: command,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['./program.js'],
  define: { 'import.meta.url': 'fileOfBundle' },
  banner: { js: bundles.banner?.js ?? '' },
});

// The one file that pdfkit reads, from beside its own code.
const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
const profile = join('data', 'sRGB_IEC61966_2_1.icc');
await mkdir(join(folder, 'data'), { recursive: true });
await copyFile(join(pdfkit, profile), join(folder, profile));

// They are read as one byte a character, which V8 takes as it is. Of what is more, only regular expressions are left.
for (const name of ['brevier', ...packages, ...seldomOwn]) {
  const file = join(folder, `${name}.cjs`);
  const text = await readFile(file, 'utf8');
  if (/\\[\u0080-\uFFFF]/.test(text))
    throw new Error(`A letter is escaped for no reason in the bundle ${name}`);
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // As the function that `loadBundle` calls, so that nobody has to put it together. On the first line, as places in a trace are those of the file.
  const module = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  await writeFile(file, module.replace(/[\u0080-\uFFFF]/g, escaped));
}

// One build, after which V8's code of the program is kept: who builds first need not wait for it to be made. In another folder, where
// nothing else is kept, and without what the environment may ask of Node. Faults in the data are no concern of this step.
const apart = await mkdtemp(join(tmpdir(), 'brevier-'));
const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, BREVIER_DEBUG: ___, ...env } = process.env;
const words = [join(root, 'data/bark-2023'), '--template', join(root, 'templates/briefing.md'), '--quiet'];
spawnSync(process.execPath, [command, 'build', ...words], { cwd: apart, env, stdio: 'ignore' });
await rm(apart, { recursive: true });
