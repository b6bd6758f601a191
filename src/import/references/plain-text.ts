import { clean } from '../../citation/delimiters.ts';

/** Entities that programs write into titles and abstracts. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/**
 * A text of a reference without marks of HTML and on one line, as titles are printed as they stand. Letters that entities stand for
 * are put in their place, once.
 */
export function plainText(written: string): string {
  const text = written
    .replaceAll(/<\/?(?:i|b|em|strong|sup|sub|sc|u|p|br|div|span|h\d|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi, '')
    .replaceAll(
      /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,5})|(?<name>[a-z]+));/gi,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      },
    );
  return clean(text.normalize('NFC')).replaceAll(/\s+/g, ' ').trim();
}
