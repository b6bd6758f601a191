import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '../fault/fault.ts';
import type { Attachment } from '../pdf/attachment.ts';
import { extractAttachments } from '../pdf/extract/extract-attachments.ts';
import type { Unread } from '../pdf/extract/why-unreadable.ts';
import { errorCode } from './error-code.ts';
import { fileFault } from './file-fault.ts';

/** Megabytes: a document of hundreds of pages has one or two. */
const mostMegabytes = 100;

const reasons: Readonly<Record<Unread, readonly [found: string, suggestion?: string]>> = {
  'no-pdf': ['a file that is no PDF'],
  incomplete: ['a PDF that is cut off before its end', 'fetch or copy it again'],
  encrypted: ['a PDF that is encrypted', 'save it without a password first, or ask its maker for the data'],
  foreign: [
    'a PDF that another program wrote or saved again, or that is damaged',
    'take the PDF as brevier wrote it; from others, a PDF viewer saves attachments',
  ],
};

/**
 * The files that travel inside a PDF. A path that leads to no file is wrong use; whatever else keeps them from being read
 * is a fault.
 *
 * @param path absolute path
 * @param file the path as messages show it
 */
export async function readPdf(
  path: string,
  file: string,
): Promise<readonly Attachment[] | Fault | { readonly wrongUse: string }> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { wrongUse: `${file} is a folder: name a PDF in it` };
    // A device or a pipe can be read without end.
    if (!about.isFile()) return { wrongUse: `${file} is a device or a pipe: name a PDF` };
    if (about.size > mostMegabytes * 1e6)
      return fileFault(
        file,
        'file-size',
        `${(about.size / 1e6).toFixed(1)} MB`,
        `at most ${mostMegabytes} MB`,
      );
    const found = extractAttachments(new Uint8Array(await readFile(path)));
    if (typeof found === 'string') {
      const [what, suggestion] = reasons[found];
      return fileFault(file, 'pdf-is-readable', what, 'a PDF as brevier wrote it', suggestion);
    }
    if (found.length === 0)
      return fileFault(
        file,
        'pdf-has-attachments',
        'a PDF with nothing inside',
        'a PDF with its data inside',
      );
    return found;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrongUse: `there is no ${file}` };
    return fileFault(
      file,
      'file-readable',
      `a file that the system cannot read (${code})`,
      'a file that you can open',
    );
  }
}
