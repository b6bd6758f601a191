import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { clean } from '../../citation/delimiters.ts';

const allMarks = /<\/?(?:i|b|em|strong|sup|sub|sc|u|p|br|div|span|h\d|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi;

/** Of these only what they hold is text: formulas of MathML, and what JATS and Wiley write. */
const besides =
  /<\/?(?:u|p|br|div|h\d|jats:[a-z-]+|(?:mml:|m:)?(?:math|mi|mn|mo|mrow|msub|msup|msubsup|mtext|mspace|mover|munder|mfrac|msqrt|mstyle|semantics)|underline|inline-formula|alternatives|font|named-content|styled-content|ns\d:[a-z]+|title|label)(?:\s[^<>]*)?\/?>/gi;

/** Programs write entities of what is an entity already. */
const mostTimes = 3;

/**
 * A text of a reference without marks of HTML and on one line. Letters that entities stand for are put in their place.
 *
 * @param isRich whether it is a title, which keeps the marks that references may have
 */
export function plainText(written: string, isRich = false): string {
  const text = withLetters(written);
  const marked = (isRich ? withKnownMarks(text) : text).replaceAll(isRich ? besides : allMarks, '');
  return clean(marked.normalize('NFC')).replaceAll(/\s+/g, ' ').trim();
}

/** A text with letters in place of entities of HTML, also where these were written as text once more: `&amp;eacute;`. */
export function withLetters(written: string): string {
  let text = written;
  for (let time = 0; time < mostTimes && text.includes('&'); time++) {
    const before = text;
    text = before.replaceAll(
      /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]\w{1,31}));/gi,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return named(name) ?? named(name.toLowerCase()) ?? whole;
        return letterAt(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole;
      },
    );
    if (text === before) break;
  }
  return text;
}

const named = (name: string): string | undefined => decodeNamedCharacterReference(name) || undefined;

/** What Windows has between 128 and 159, which is what programs mean there. */
const windows = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

function letterAt(point: number): string | undefined {
  if (point >= 0x80 && point <= 0x9f) return windows[point - 0x80];
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  return point > 0x1f && point <= 0x10ffff && !isHalf ? String.fromCodePoint(point) : undefined;
}

/** What programs write for the marks of CSL-JSON; a span that says nothing of them goes. */
const withKnownMarks = (written: string): string =>
  written
    .replaceAll(/<(\/?)(?:em|it|italic|jats:italic|ns\d:italic)(?:\s+[\w:-]+=[^<>]*)?>/gi, '<$1i>')
    .replaceAll(/<(\/?)(?:strong|bold|jats:bold)(?:\s+[\w:-]+=[^<>]*)?>/gi, '<$1b>')
    .replaceAll(
      /<(\/?)(?:jats:|ns\d:)?(su[bp]|sc|i|b)(?:\s+[\w:-]+=[^<>]*)?>/gi,
      (_, end: string, name: string) => `<${end}${name.toLowerCase()}>`,
    )
    .replaceAll(/<(\/?)(?:scp|smallcaps|small-caps)(?:\s+[\w:-]+=[^<>]*)?>/gi, '<$1sc>')
    .replaceAll(/<(\/?)inf(?:\s+[\w:-]+=[^<>]*)?>/gi, '<$1sub>')
    .replaceAll(/<(?:i|b|sub|sup|sc)\s*\/>|<(i|b|sub|sup|sc)>\s*<\/\1>/gi, '')
    .replaceAll(
      /<span(?!\s+class="nocase")(?!\s+style="font-variant:\s*small-caps;?")[^<>]*>((?:(?!<\/?span)[\s\S])*)<\/span>/gi,
      '$1',
    );
