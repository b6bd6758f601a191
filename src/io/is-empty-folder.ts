import { readdir } from 'node:fs/promises';

/** Whether there is a folder with nothing in it, but what a desk leaves in every folder that it opens. */
export async function isEmptyFolder(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => undefined);
  return names?.every((name) => ['.DS_Store', 'desktop.ini', 'Thumbs.db'].includes(name)) ?? false;
}
