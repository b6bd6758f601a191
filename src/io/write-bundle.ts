import { copyFile, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Loaded where they are, as they are seldom needed: languages to divide words in, faces of a design's own. */
const seldom = ['hyphen/*', 'subset-font'];

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

const folder = fileURLToPath(new URL('../../dist/program/', import.meta.url));

// Code that V8 kept of an earlier bundle goes with it.
await rm(folder, { recursive: true, force: true });
await build({
  entryPoints: [fileURLToPath(new URL('../../dist/cli/program.js', import.meta.url))],
  outfile: join(folder, 'brevier.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: seldom,
  // Code that V8 kept knows no `import()`.
  supported: { 'dynamic-import': false },
  plugins: [withoutUnused],
  define: { 'import.meta.url': 'fileOfBundle' },
  banner: { js: "const fileOfBundle = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'none',
});

// The one file that pdfkit reads, from beside its own code.
const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
const profile = join('data', 'sRGB_IEC61966_2_1.icc');
await mkdir(join(folder, 'data'), { recursive: true });
await copyFile(join(pdfkit, profile), join(folder, profile));
