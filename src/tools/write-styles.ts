/** The build step that reads the bundled citation styles and locales: `node dist/tools/write-styles.js`. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { preparedCsl } from '../citation/prepared-csl.ts';
import { inEachLanguage } from '../language/language.ts';

const modules = preparedCsl(
  inEachLanguage((language) =>
    readFileSync(new URL(`../../src/citation/locale-${language.toLowerCase()}.xml`, import.meta.url), 'utf8'),
  ),
);
for (const [name, text] of modules)
  await writeFile(new URL(`../../dist/citation/${name}`, import.meta.url), text);
