import type { ParsedValue } from '../../src/pdf/extract/parse-object.ts';
import { PdfReader } from '../../src/pdf/extract/pdf-reader.ts';
import { latin1Text } from '../../src/pdf/latin1.ts';

/**
 * The text of each marked-content sequence of a PDF (PDF 1.7, 14.6), by page and number as `1:0`, each code read as its
 * font's ToUnicode says. Every space stands as it was written: pdfjs leaves out those at the end of a line. Soft
 * hyphens, which hyphenation adds, are no part of it.
 */
export function textsOfMarks(bytes: Uint8Array): ReadonlyMap<string, string> {
  const reader = new PdfReader(bytes);
  const texts = new Map<string, string>();
  const maps = new Map<string, ReadonlyMap<string, string>>();
  const pages = reader.array(reader.dictionary(reader.catalogue.get('Pages')).get('Kids'));
  pages.forEach((value, index) => {
    const page = reader.dictionary(value);
    const fonts = reader.dictionary(reader.dictionary(page.get('Resources')).get('Font'));
    const mapOf = (name: string) => {
      const font = fonts.get(name);
      const key = font?.kind === 'reference' ? String(font.id) : name;
      const known = maps.get(key) ?? unicodeMap(reader, font);
      maps.set(key, known);
      return known;
    };
    let mark: string | undefined;
    let map: ReadonlyMap<string, string> = new Map();
    for (const [, mcid, end, font, shown] of contentOf(reader, page.get('Contents')).matchAll(operators)) {
      if (mcid !== undefined) mark = `${index + 1}:${mcid}`;
      else if (end !== undefined) mark = undefined;
      else if (font !== undefined) map = mapOf(font);
      else if (mark !== undefined && shown !== undefined) {
        const codes = [...shown.matchAll(/<([\da-f]+)>/g)].flatMap(
          ([, hex = '']) => hex.match(/.{4}/g) ?? [],
        );
        const text = codes.map((code) => map.get(code) ?? '\ufffd').join('');
        texts.set(mark, (texts.get(mark) ?? '') + text.replaceAll('\u00ad', ''));
      }
    }
  });
  return texts;
}

/** The beginning and end of marked content, a change of font, and text that is shown. */
const operators = /\/\w+<<\/MCID (\d+)>>BDC|(EMC)|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\]TJ/g;

const contentOf = (reader: PdfReader, value: ParsedValue | undefined): string =>
  value?.kind === 'array'
    ? value.items.map((item) => latin1Text(reader.stream(item).body)).join('\n')
    : latin1Text(reader.stream(value).body);

function unicodeMap(reader: PdfReader, font: ParsedValue | undefined): ReadonlyMap<string, string> {
  const cmap = latin1Text(reader.stream(reader.dictionary(font).get('ToUnicode')).body);
  return new Map(
    [...cmap.matchAll(/^<([\da-f]{4})><([\da-f]+)>$/gm)].map(([, code = '', utf16 = '']) => [
      code,
      String.fromCharCode(...(utf16.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}
