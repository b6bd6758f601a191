import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadAsset } from '../design/read-assets.ts';
import { errorCode } from './error-code.ts';
import { packageFace } from './package-face.ts';

const inPackage = /^npm:(.+)\/(\d{3})$/;

async function pathOf(folder: string, file: string): Promise<string | { readonly unreadable: string }> {
  const [, name, weight] = inPackage.exec(file) ?? [];
  return name === undefined ? resolve(folder, file) : packageFace(folder, name, Number(weight));
}

/** Megabytes: a face with all of Unicode has twenty. */
const most = 30;

/** Reads the faces and logos that designs name. Paths are those of the designs, seen from this folder. */
export function assetReader(folder: string): ReadAsset {
  return async (file) => {
    try {
      const path = await pathOf(folder, file);
      if (typeof path !== 'string') return path;
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
