import type { Attachment } from '../attachment.ts';
import { PdfReader } from './pdf-reader.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The files that travel inside a PDF which Brevier wrote, by name. `undefined` where the bytes are no such
 * PDF: another program's, one that another program saved again, a broken one. Names come without a path,
 * since a file may have been made to write elsewhere.
 */
export function extractAttachments(bytes: Uint8Array): readonly Attachment[] | undefined {
  try {
    const reader = new PdfReader(bytes);
    const files = reader.dictionary(reader.catalogue.get('Names')).get('EmbeddedFiles');
    if (!files) return [];
    const names = reader.array(reader.dictionary(files).get('Names'));
    return names
      .filter((_, index) => index % 2 === 1)
      .map((value) => attachment(reader, reader.dictionary(value)));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
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
