/** The step that makes the page of rules: `node dist/tools/write-rules.js`, from the project's folder. */
import { writeFile } from 'node:fs/promises';
import { rulesPage } from '../rules/rules-page.ts';

await writeFile('docs/rules.md', rulesPage());
