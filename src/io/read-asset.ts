import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadAsset } from '../design/read-assets.ts';
import { errorCode } from './error-code.ts';

/** Megabytes: a face with all of Unicode has twenty. */
const most = 30;

/** Reads the faces and logos that designs name. Paths are those of the designs, seen from this folder. */
export function assetReader(folder: string): ReadAsset {
  return async (file) => {
    const path = resolve(folder, file);
    try {
      const about = await stat(path);
      if (!about.isFile())
        return { unreadable: about.isDirectory() ? 'which is a folder' : 'which is no file' };
      if (about.size > most * 1e6) return { unreadable: `which is larger than ${most} MB` };
      return await readFile(path);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      return { unreadable: code === 'ENOENT' ? 'which is not there' : `which cannot be read (${code})` };
    }
  };
}
