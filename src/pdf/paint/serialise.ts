import type { PDFReference, PDFTree, PdfDictionary, PdfValue } from 'pdfkit';
import { pdfNumber } from './operands.ts';

/**
 * A value of pdfkit's object model in PDF syntax (PDF 1.7, 7.3), in characters up to U+00FF, one a byte.
 * pdfkit has the same inside; this one writes no line breaks, and it sorts name trees by bytes where pdfkit
 * sorts by the locale of the machine, so that the bytes would differ from one to another.
 */
export function serialise(value: PdfValue): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return pdfNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof String) return text(value.valueOf());
  if (value instanceof Date) return `(D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
  if (value instanceof Uint8Array) return `<${hex(value)}>`;
  if (isArray(value)) return array(value.map(serialise));
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
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) out += `/${key}${spaced(serialise(value))}`;
  }
  return `${out}>>`;
}

/** What does not start with a delimiter stands apart from the name before it. */
const spaced = (syntax: string): string => (/^[/[(<]/.test(syntax) ? syntax : ` ${syntax}`);

const array = (parts: readonly string[]): string => `[${parts.join(' ')}]`;

/** A name or number tree of one node, which may hold any number of entries (7.9.6). */
function tree(node: PDFTree): string {
  const name = node._keysName();
  const parts = Object.keys(node._items)
    .sort((a, b) => (name === 'Nums' ? Number(a) - Number(b) : byBytes(a, b)))
    .flatMap((key) => [name === 'Nums' ? key : text(key), serialise(node._items[key])]);
  return `<</${name}${array(parts)}>>`;
}

/** The order that a name tree wants: by the bytes of its keys. */
export const byBytes = (a: string, b: string): number => (text(a) < text(b) ? -1 : 1);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const isArray = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value);

const isReference = (value: PDFReference | PDFTree | PdfDictionary): value is PDFReference =>
  'document' in value && 'id' in value;

const isTree = (value: PDFTree | PdfDictionary): value is PDFTree => '_keysName' in value;
