import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { extractAttachments, type Unread } from '../pdf/extract/extract-attachments.ts';
import type { Attachment } from '../pdf/metadata.ts';
import { readForeignFile } from './read-text-file.ts';

/** Megabytes: a document of hundreds of pages has one or two. */
const mostMegabytes = 100;

const reasons: Readonly<Record<Unread, readonly [found: string, suggestion?: string]>> = {
  'no-pdf': ['a file that is not a PDF'],
  incomplete: ['a PDF that is cut off before its end', 'fetch or copy it again'],
  encrypted: ['a PDF that is encrypted', 'save it without a password first, or ask its maker for the data'],
  foreign: [
    'a PDF that another program wrote or saved again, or that is damaged',
    'use the PDF as Brevier wrote it; from another PDF, save the attachments in a PDF viewer',
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
  const bytes = await readForeignFile(path, file, { what: 'a PDF', mostMegabytes });
  if (!(bytes instanceof Uint8Array)) return bytes;
  const found = extractAttachments(bytes);
  if (typeof found === 'string') {
    const [what, suggestion] = reasons[found];
    return faultAgainst('pdf-is-readable', {
      place: topOf(file),
      found: what,
      expected: 'a PDF as Brevier wrote it',
      suggestion,
    });
  }
  if (found.length === 0)
    return faultAgainst('pdf-has-attachments', {
      place: topOf(file),
      found: 'a PDF with nothing inside',
      expected: 'a PDF with its data inside',
    });
  return found;
}
