import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Removes what builds that were killed left beside the documents of a folder. The files of builds that still run are
 * not touched.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, id] = /^\..+\.(\d+)\.tmp$/.exec(name) ?? [];
    if (id !== undefined && !runs(Number(id))) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

function runs(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return errorCode(error) === 'EPERM';
  }
}
