import type { Attachment } from '../metadata.ts';
import { PdfReader } from './pdf-reader.ts';
import { Unreadable } from './unreadable.ts';
import { type Unread, whyUnreadable } from './why-unreadable.ts';

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
