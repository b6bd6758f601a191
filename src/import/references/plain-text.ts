import { clean } from '../../citation/delimiters.ts';

const allMarks = /<\/?(?:i|b|em|strong|sup|sub|sc|u|p|br|div|span|h\d|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi;

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
 * A text of a reference without marks of HTML and on one line. Letters that entities stand for are put in their place, once.
 *
 * @param isRich whether it is a title, which keeps the marks that references may have
 */
export function plainText(written: string, isRich = false): string {
  const text = (isRich ? withKnownMarks(written) : written)
    .replaceAll(isRich ? /<\/?(?:u|p|br|div|h\d|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi : allMarks, '')
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

/** What programs write for the marks of CSL-JSON; a span that says nothing of them goes. */
const withKnownMarks = (written: string): string =>
  written
    .replaceAll(/<(\/?)(?:em|jats:italic)(?:\s[^<>]*)?>/gi, '<$1i>')
    .replaceAll(/<(\/?)(?:strong|jats:bold)(?:\s[^<>]*)?>/gi, '<$1b>')
    .replaceAll(/<(\/?)jats:(su[bp]|sc)>/gi, '<$1$2>')
    .replaceAll(
      /<span(?!\s+class="nocase")(?!\s+style="font-variant:\s*small-caps;?")[^<>]*>((?:(?!<\/?span)[\s\S])*)<\/span>/gi,
      '$1',
    );
