import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../', import.meta.url);
const sources = fileURLToPath(new URL('src/', folder));

/** Where the bundles of the compiled program lie, the program and what it seldom needs. */
export const bundles = new URL('dist/program/', folder);

/** The compiled program, as people run it. */
export const main: string = await shipped();

/** Throws where the sources were changed since: else the tests would be of another program than the one that is looked at. */
async function shipped(): Promise<string> {
  const built = await stat(new URL('dist/compiled.json', folder)).catch(() => undefined);
  if (built === undefined) throw new Error('There is no compiled program: run npm run compile first.');
  const files = await readdir(sources, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    if ((await stat(path)).mtimeMs > built.mtimeMs)
      throw new Error(`${path} was changed since the program was compiled: run npm run compile first.`);
  }
  return fileURLToPath(new URL('dist/cli/main.cjs', folder));
}
