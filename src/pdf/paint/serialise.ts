import type { PDFReference, PDFTree, PdfDictionary, PdfValue } from 'pdfkit';
import { pdfNumber } from './operands.ts';

/**
 * A value of pdfkit's object model in PDF syntax (PDF 1.7, 7.3), in characters up to U+00FF, one a byte.
 * pdfkit has the same inside; this one writes no line breaks, and it sorts name trees by bytes where pdfkit
 * sorts by the locale of the machine, so that the bytes would differ from one to another.
 */
export function serialise(value: PdfValue): string {
  switch (typeof value) {
    case 'string':
      return `/${value}`;
    case 'number':
      return pdfNumber(value);
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'null';
    default:
      return value === null ? 'null' : serialiseObject(value);
  }
}

function serialiseObject(value: Extract<PdfValue, object>): string {
  if (isArray(value)) return array(value);
  if (value instanceof String) return text(value.valueOf());
  if (value instanceof Date) return `(D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
  if (value instanceof Uint8Array) return `<${hex(value)}>`;
  if (isReference(value)) return `${value.id} 0 R`;
  if (isTree(value)) return tree(value);
  return dictionary(value);
}

/** A text string: as it is where ASCII suffices, else UTF-16 with its mark (7.9.2.2). */
function text(value: string): string {
  let coded = value.toString();
  if (/[^\t\n\r -~]/.test(coded)) {
    coded = '\xfe\xff';
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      coded += String.fromCharCode(unit >> 8, unit & 0xff);
    }
  }
  return `(${coded.replace(/[\\()\r]/g, (character) => (character === '\r' ? '\\r' : `\\${character}`))})`;
}

function dictionary(entries: PdfDictionary): string {
  let out = '<<';
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    if (value === undefined) continue;
    const syntax = serialise(value);
    // What does not start with a delimiter stands apart from the name before it.
    out += isDelimiter(syntax.charCodeAt(0)) ? `/${key}${syntax}` : `/${key} ${syntax}`;
  }
  return `${out}>>`;
}

/** Of the code of one of `/[(<`. */
const isDelimiter = (code: number): boolean =>
  code === 0x2f || code === 0x5b || code === 0x28 || code === 0x3c;

function array(values: readonly PdfValue[]): string {
  let out = '[';
  for (const value of values) out += out === '[' ? serialise(value) : ` ${serialise(value)}`;
  return `${out}]`;
}

/** A name or number tree of one node, which may hold any number of entries (7.9.6). */
function tree(node: PDFTree): string {
  const parts =
    node._keysName() === 'Nums'
      ? Object.keys(node._items)
          .sort((a, b) => Number(a) - Number(b))
          .map((key) => `${key} ${serialise(node._items[key])}`)
      : byBytes(Object.entries(node._items)).map(([key, value]) => `${text(key)} ${serialise(value)}`);
  return `<</${node._keysName()}[${parts.join(' ')}]>>`;
}

/** Entries in the order that a name tree wants: by the bytes of their keys, of which no two are the same. */
export const byBytes = <Value>(entries: Iterable<readonly [string, Value]>) =>
  Array.from(entries, (entry) => ({ entry, bytes: text(entry[0]) }))
    .sort((a, b) => (a.bytes < b.bytes ? -1 : 1))
    .map(({ entry }) => entry);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const isArray = (value: Extract<PdfValue, object>): value is readonly PdfValue[] => Array.isArray(value);

const isReference = (value: PDFReference | PDFTree | PdfDictionary): value is PDFReference =>
  'document' in value && 'id' in value;

const isTree = (value: PDFTree | PdfDictionary): value is PDFTree => '_keysName' in value;
