/** The build step that makes modules of style sheets, browser scripts and locales: `node dist/tools/write-text-modules.js`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { textModule, textModuleOf } from './text-module.ts';

const sources = new URL('../../src/', import.meta.url);
const compiled = new URL('../../dist/', import.meta.url);

for (const path of await readdir(sources, { recursive: true })) {
  const file = path.replaceAll('\\', '/');
  const name = textModuleOf(file);
  if (name !== undefined)
    await writeFile(
      new URL(name, compiled),
      textModule(file, await readFile(new URL(file, sources), 'utf8')),
    );
}
