import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedFile } from '../html/index-page.ts';
import { readPageAbout } from '../html/metadata/read-page-about.ts';
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
      const about =
        format === 'pdf' ? readPdfAbout(new Uint8Array(bytes)) : readPageAbout(bytes.toString('utf8'));
      const document = name.replace(/\.\w+$/, '');
      if (about)
        listed.push({
          document,
          ...about,
          path: `${review}/${name}`,
          format: format === 'pdf' ? 'pdf' : 'html',
        });
    }
  }
  return listed;
}

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
