import type { SelfDescription } from '../../document/self-description.ts';
import { Unreadable } from './parse-object.ts';
import { PdfReader } from './pdf-reader.ts';

/** What a PDF says of itself in its metadata, or undefined where Brevier did not write it so. */
export function readPdfAbout(bytes: Uint8Array): SelfDescription | undefined {
  try {
    const reader = new PdfReader(bytes);
    const xmp = new TextDecoder().decode(reader.stream(reader.catalogue.get('Metadata')).body);
    const pages = reader.number(reader.dictionary(reader.catalogue.get('Pages')).get('Count'));
    const own = (name: string) => textOf(xmp, new RegExp(`<brevier:${name}>(.*?)</brevier:${name}>`, 's'));
    const title = own('subject') ?? textOf(xmp, /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s);
    const lang = textOf(xmp, /<dc:language>.*?<rdf:li>(.*?)<\/rdf:li>/s) ?? '';
    const date = textOf(xmp, /<xmp:CreateDate>(\d{4}-\d{2}-\d{2})/);
    const [document, kind, edition, label] = [own('document'), own('kind'), own('edition'), own('label')];
    if (title === undefined || date === undefined) return undefined;
    if (document === undefined || kind === undefined || edition === undefined) return undefined;
    return { title, document, kind, ...(label === undefined ? {} : { label }), edition, date, lang, pages };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textOf = (xml: string, pattern: RegExp): string | undefined =>
  pattern.exec(xml)?.[1]?.replaceAll(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
