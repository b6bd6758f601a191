import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defaultServerConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { preparedCsl } from './src/citation/prepared-csl.ts';
import { inEachLanguage } from './src/language/language.ts';
import { textModule, textModuleOf } from './src/tools/text-module.ts';

/** What `src/tools/write-text-modules.ts` does for the compiled program. */
const texts: Plugin = {
  name: 'texts as modules',
  enforce: 'pre',
  resolveId(name, importer) {
    return importer && /\.(?:css|xml)\.js$/.test(name) ? resolve(importer, '..', name) : undefined;
  },
  load(id) {
    const file = id.replace(/(?<=\.(?:css|xml))\.js$/, '');
    return textModuleOf(file) === id ? textModule(file, readFileSync(file, 'utf8')) : undefined;
  },
};

/** What `src/tools/write-styles.ts` does. */
const styles: Plugin = {
  name: 'citation styles as modules',
  enforce: 'pre',
  resolveId(name, importer) {
    return importer && name.endsWith('.csl.js') ? resolve(importer, '..', name) : undefined;
  },
  load(id) {
    if (!id.endsWith('.csl.js')) return undefined;
    const locales = inEachLanguage((language) =>
      readFileSync(`src/citation/locale-${language.toLowerCase()}.xml`, 'utf8'),
    );
    return preparedCsl(locales).get(basename(id));
  },
};

export default defineConfig({
  plugins: [texts, styles],
  // The sources of what package.json imports by a name, not the compiled program.
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // Much of the time goes into programs that tests start and wait for.
    maxWorkers: 2,
    // Several whole builds in one test, on a machine that others use as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
