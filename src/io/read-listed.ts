import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cached } from '../cache/cached.ts';
import type { SelfDescription } from '../document/self-description.ts';
import { type Format, isFormat } from '../format/format.ts';
import type { ListedFile } from '../html/index-page.ts';
import { readPageAbout } from '../html/metadata/read-page-about.ts';
import { readPdfAbout } from '../pdf/extract/read-pdf-about.ts';
import { readdir, readFile } from './disk.ts';

/**
 * The documents that lie in a folder of outputs, each as it says itself what it is. What Brevier did not write, or what cannot be
 * read, is passed over.
 *
 * @param folder absolute path of the folder that holds the reviews' folders
 * @param placed what is known of files that were just put there, by their paths below the folder: they are not read
 */
export async function readListed(
  folder: string,
  placed: ReadonlyMap<string, SelfDescription>,
): Promise<readonly ListedFile[]> {
  const listed: ListedFile[] = [];
  for (const review of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, review))) {
      const format = /\.(\w+)$/.exec(name)?.[1] ?? '';
      if (!isFormat(format)) continue;
      const path = `${review}/${name}`;
      const about = placed.get(path) ?? (await aboutOf(join(folder, review, name), format));
      if (about !== undefined) listed.push({ document: name.replace(/\.\w+$/, ''), ...about, path, format });
    }
  }
  return listed;
}

async function aboutOf(path: string, format: Format): Promise<SelfDescription | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  const about = bytes && aboutIn(bytes, format);
  return about === 'not ours' ? undefined : about;
}

/** What a file of each format says of itself; undefined where Brevier did not write it. */
const readAbout: Readonly<Record<Format, (bytes: Uint8Array) => SelfDescription | undefined>> = {
  html: (bytes) => readPageAbout(new TextDecoder().decode(bytes)),
  pdf: (bytes) => readPdfAbout(new Uint8Array(bytes)),
};

/** Most files are those of the build before, and are not read through again. */
const aboutIn = cached(
  { holds: 'what documents say of themselves', most: 500, lasts: true },
  (bytes: Uint8Array, format: Format): SelfDescription | 'not ours' => readAbout[format](bytes) ?? 'not ours',
  (bytes, format) => `${format} ${createHash('sha256').update(bytes).digest('hex')}`,
);

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
