import { latin1Text } from '../latin1.ts';
import type { Attachment } from '../metadata.ts';
import { Unreadable } from './parse-object.ts';
import { PdfReader } from './pdf-reader.ts';

/**
 * The files that travel inside a PDF which Brevier wrote, by name, or why they cannot be read. Names come without
 * a path, since a file may have been made to write elsewhere.
 */
export function extractAttachments(bytes: Uint8Array): readonly Attachment[] | Unread {
  try {
    const reader = new PdfReader(bytes);
    const files = reader.dictionary(reader.catalogue.get('Names')).get('EmbeddedFiles');
    if (!files) return [];
    const names = reader.array(reader.dictionary(files).get('Names'));
    return names
      .filter((_, index) => index % 2 === 1)
      .map((value) => attachment(reader, reader.dictionary(value)));
  } catch (error) {
    if (error instanceof Unreadable) return whyUnreadable(bytes);
    throw error;
  }
}

function attachment(reader: PdfReader, specification: ReturnType<PdfReader['dictionary']>): Attachment {
  const file = reader.dictionary(specification.get('EF')).get('F');
  const { dictionary, body } = reader.stream(file);
  const name = reader.text(specification.get('UF')).split(/[/\\]/).at(-1) ?? '';
  if (/^\.{0,2}$/.test(name)) throw new Unreadable('an attachment without a name');
  return {
    name,
    type: reader.name(dictionary.get('Subtype')),
    description: reader.text(specification.get('Desc')),
    bytes: body,
  };
}

/**
 * What keeps the files in a PDF from being read: it is none, it is cut off before its end, it is encrypted, or it is not
 * as Brevier writes it, being another program's, saved again by one, or damaged.
 */
export type Unread = 'no-pdf' | 'incomplete' | 'encrypted' | 'foreign';

/** Bytes at either end in which readers look for the marks of a PDF: others may stand around it. */
const AROUND = 1024;

/** Told from the marks that stand in every PDF as plain text, whoever wrote it (PDF 1.7, 7.5 and 7.6). */
function whyUnreadable(bytes: Uint8Array): Unread {
  const text = latin1Text(bytes);
  if (!text.slice(0, AROUND).includes('%PDF-')) return 'no-pdf';
  if (!text.slice(-AROUND).includes('%%EOF')) return 'incomplete';
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text) ? 'encrypted' : 'foreign';
}
