import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build as bundle, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildInput } from '../../src/build/input.ts';
import { inflate } from '../../src/pdf/paint/deflate.ts';
import { bundles } from '../cli/shipped.ts';
import { readReview } from './read-review.ts';

/** Citation.js fetches what is named by an address; Brevier names none. */
const withoutFetch: Plugin = {
  name: 'without what Citation.js fetches with',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node-fetch$/ }, ({ path }) => ({ path, namespace: 'refused' }));
    onLoad({ filter: /.*/, namespace: 'refused' }, () => ({
      contents: "export class Headers {}; export default () => { throw new Error('Nothing is fetched'); };",
    }));
  },
};

const silent = (): void => {};

/** All that the core takes from its surroundings: what every browser has. */
const ofBrowsers = {
  ...{ atob, btoa, crypto, structuredClone, setTimeout, clearTimeout, queueMicrotask },
  ...{ Blob, DecompressionStream, TextDecoder, TextEncoder, URL },
  console: { log: silent, info: silent, warn: silent, error: silent, debug: silent },
  // The same as those of what is handed in.
  ...{ ArrayBuffer, DataView, Uint8Array },
};

/** Bundles the compiled core as for a browser, which fails where it imports a module of Node, and runs it in a realm without Node. */
async function coreInBrowser(): Promise<typeof build> {
  const { outputFiles } = await bundle({
    entryPoints: [fileURLToPath(new URL('../build/build.js', bundles))],
    bundle: true,
    write: false,
    platform: 'browser',
    // A worker of a page, which has no document to ask what an entity of HTML means.
    conditions: ['worker', 'module'],
    format: 'iife',
    globalName: 'core',
    // Beside its own code pdfkit looks for the colour profile that it has with it.
    define: { 'import.meta.url': '"https://brevier.example/"' },
    plugins: [withoutFetch],
    logLevel: 'silent',
  });
  const realm = createContext({ ...ofBrowsers });
  runInContext('globalThis.self = globalThis', realm);
  runInContext(outputFiles[0]?.text ?? '', realm);
  return runInContext('core.build', realm);
}

/** A PDF stream by stream, unpacked: deflate may write the same in more than one way, and Node and pako do. */
function unpacked(pdf: Uint8Array): readonly (readonly [head: string, text: string])[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/([^\n]*)\nstream\n(.*?)\nendstream/gs)]
    .filter(([, head = '']) => !head.includes('/Type/XRef'))
    .map(([, head = '', body = '']) => [
      head.replace(/\/Length \d+/, ''),
      head.includes('/FlateDecode')
        ? Buffer.from(inflate(Buffer.from(body, 'latin1'))).toString('latin1')
        : body,
    ]);
}

test('a browser makes the same web page and the same PDF of a review', async () => {
  const whole = await readReview('data/bark-2023');
  const input: BuildInput = {
    ...whole,
    templates: whole.templates.filter(({ file }) => file === 'templates/briefing.md'),
    design: [{ name: 'counted', place: { file: '--design', line: 1, column: 1 } }],
  };
  const inBrowser = await (await coreInBrowser())(input);
  const here = await build(input);
  expect(inBrowser.faults).toEqual(here.faults);
  expect(inBrowser.files.map(({ path }) => path)).toEqual(here.files.map(({ path }) => path));
  expect(inBrowser.files.map(({ path, pages }) => [path, pages])).toContainEqual([
    'bark-2023/briefing.pdf',
    7,
  ]);
  for (const [index, { path, bytes }] of here.files.entries()) {
    const other = inBrowser.files[index]?.bytes ?? new Uint8Array();
    if (path.endsWith('.html')) expect([path, Buffer.compare(bytes, other)]).toEqual([path, 0]);
    else {
      const [streams, others] = [unpacked(bytes), unpacked(other)];
      expect(streams.length).toBeGreaterThan(15);
      expect(others.map(([head]) => head)).toEqual(streams.map(([head]) => head));
      expect([path, streams.filter(([, text], at) => text !== others[at]?.[1]).length]).toEqual([path, 0]);
    }
  }
});
