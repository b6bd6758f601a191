import { type Design, labelIn } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import { fullTitle } from '../document/full-title.ts';
import type { Faces } from '../face/face.ts';
import type { Messages } from '../messages/messages.ts';
import { fingerprint } from './fingerprint.ts';
import { layOutDocument } from './lay-out-document.ts';
import type { Attachment } from './metadata.ts';
import type { LaidOut } from './page.ts';
import { paint } from './paint/paint.ts';

/**
 * A document as a PDF that is PDF/UA-1 and PDF/A-3a at once, with the files it was made from inside. One with fields to fill in is
 * PDF/UA-1 alone.
 * The same input gives the same bytes.
 *
 * @param laidOut its pages, where they are known already
 */
export async function renderPdf(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  attachments: readonly Attachment[],
  logo?: Picture,
  laidOut?: LaidOut,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const made = laidOut ?? (await layOutDocument(document, design, faces, messages, logo));
  const { title, maker, description, lang, rights, edition } = document;
  const label = labelIn(design, lang);
  const about = {
    title: fullTitle(document, label),
    subject: title,
    creator: maker,
    description,
    lang,
    ...(rights === undefined ? {} : { rights }),
    document: document.stem ?? document.name,
    kind: document.kind,
    ...(label === undefined ? {} : { label }),
    edition: edition.number,
    date: edition.date,
    fingerprint: fingerprint(document, design, attachments),
    attachments,
  };
  const bytes = await paint(made, faces, about, design.standard);
  return { bytes, pages: made.pages.length };
}
