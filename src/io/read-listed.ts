import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SelfDescription } from '../document/self-description.ts';
import type { ListedFile } from '../html/index-page.ts';
import { readPageAbout } from '../html/metadata/read-page-about.ts';
import { remembered } from '../memory/remembered.ts';
import { readPdfAbout } from '../pdf/extract/read-pdf-about.ts';

/**
 * The documents that lie in a folder of outputs, each as it says itself what it is. What Brevier did not write, or what cannot be
 * read, is passed over.
 *
 * @param folder absolute path of the folder that holds the reviews' folders
 */
export async function readListed(folder: string): Promise<readonly ListedFile[]> {
  const listed: ListedFile[] = [];
  for (const review of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, review))) {
      const format = /\.(html|pdf)$/.exec(name)?.[1];
      if (format === undefined) continue;
      const bytes = await readFile(join(folder, review, name)).catch(() => undefined);
      if (bytes === undefined) continue;
      const about = aboutOf(bytes, format);
      if (about !== 'not ours')
        listed.push({
          document: name.replace(/\.\w+$/, ''),
          ...about,
          path: `${review}/${name}`,
          format: format === 'pdf' ? 'pdf' : 'html',
        });
    }
  }
  return listed;
}

/** Most files are those of the build before, and are not read through again. */
const aboutOf = remembered(
  (bytes: Uint8Array, format: string): SelfDescription | 'not ours' =>
    (format === 'pdf'
      ? readPdfAbout(new Uint8Array(bytes))
      : readPageAbout(new TextDecoder().decode(bytes))) ?? 'not ours',
  (bytes, format) => `${format} ${createHash('sha256').update(bytes).digest('hex')}`,
  500,
  'self-description',
);

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
