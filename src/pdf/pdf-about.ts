import { type Design, labelIn } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { SelfDescription } from '../document/self-description.ts';
import { inXml } from './in-xml.ts';

/** What a PDF says of itself in its metadata: the same that `readPdfAbout` finds in it. */
export function pdfAbout(document: Document, design: Design, pages: number): SelfDescription {
  const { title, kind, edition, lang, stem, name } = document;
  const label = labelIn(design, lang);
  return {
    title: inXml(title),
    document: inXml(stem ?? name),
    kind: inXml(kind),
    ...(label === undefined ? {} : { label: inXml(label) }),
    edition: String(edition.number),
    date: edition.date,
    lang,
    pages,
  };
}
