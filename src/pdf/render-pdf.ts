import type { Design } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import { eachElement } from '../document/each-element.ts';
import type { Messages } from '../messages/messages.ts';
import type { Attachment } from './attachment.ts';
import type { Faces } from './face.ts';
import { fingerprint } from './fingerprint.ts';
import type { Hyphenator } from './layout/hyphenator.ts';
import { layOut } from './layout/lay-out.ts';
import { paint } from './paint/paint.ts';

/**
 * A document as a PDF that is PDF/UA-1 and PDF/A-3a at once, with the files it was made from inside.
 * The same input gives the same bytes.
 */
export async function renderPdf(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  attachments: readonly Attachment[],
  logo?: Picture,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const laidOut = layOut(document, design, faces, messages, {
    ...(logo === undefined ? {} : { logo }),
    ...(design.hyphenation === 'none' ? {} : { hyphenate: await hyphenatorOf(document) }),
  });
  const { title, maker, description, lang, rights, edition } = document;
  const bytes = await paint(laidOut, faces, {
    title,
    creator: maker,
    description,
    lang,
    ...(rights === undefined ? {} : { rights }),
    date: edition.date,
    fingerprint: await fingerprint(document, design, attachments),
    attachments,
  });
  return { bytes, pages: laidOut.pages.length };
}

/** Patterns of the languages that the document is written in, loaded for the designs that divide words alone. */
async function hyphenatorOf({ tree, lang }: Document): Promise<Hyphenator> {
  const langs = new Set([lang]);
  eachElement(tree, ({ properties }) => {
    if (typeof properties.lang === 'string') langs.add(properties.lang);
  });
  const { loadHyphenator } = await import('./load-hyphenator.ts');
  return loadHyphenator(langs);
}
