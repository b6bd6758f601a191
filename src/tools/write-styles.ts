/** The build step that reads the bundled citation styles and locales: `node dist/tools/write-styles.js`. */
import { readFile, writeFile } from 'node:fs/promises';
import { preparedCsl } from '../citation/prepared-csl.ts';

const locale = async (lang: string): Promise<string> =>
  readFile(new URL(`../../src/citation/locale-${lang}.xml`, import.meta.url), 'utf8');

const modules = preparedCsl({ 'en-GB': await locale('en-gb'), cy: await locale('cy') });
for (const [name, text] of modules)
  await writeFile(new URL(`../../dist/citation/${name}`, import.meta.url), text);
