import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The templates in a folder: its Markdown files but the one that explains them, sorted by name. */
export async function findTemplates(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.md') && !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
    .sort()
    .map((name) => join(folder, name));
}
