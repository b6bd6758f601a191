import { readdir } from 'node:fs/promises';

/** Whether a folder is one that brevier is called in: it holds data or templates. */
export async function holdsProject(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  return names.includes('data') || names.includes('templates');
}
