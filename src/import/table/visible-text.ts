/**
 * What nobody sees and no text needs: control characters but tab and line breaks, characters that steer the direction of writing over
 * what follows, marks of byte order, spaces of no width, halves of characters, and what is no character (Unicode 16.0, 23.1, 23.2, 23.7
 * and 23.8).
 */
const unseen =
  /[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu;

/** How workbooks write a control character, where another program took it over as it stood (ECMA-376-1, 22.9.2.19). */
const written = /(?<sign>_x00(?:[01][0-9A-F]|7F)_)(?:(?<=_x000D_)\r?\n)?/gi;

/** A text without the characters that nobody sees, and the names of those that were taken out: `U+0001`, `_x000D_`. */
export function visibleText(text: string): { readonly text: string; readonly without: readonly string[] } {
  const without = new Set<string>();
  const seen = text
    .replaceAll(written, (_, sign: string) => {
      without.add(sign);
      return /000[9AD]/i.test(sign) ? '\n' : '';
    })
    .replaceAll(unseen, (sign) => {
      without.add(`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
      return '';
    })
    .replaceAll(/\r(\n)?/g, (_, followed: string | undefined) => {
      if (followed === undefined) without.add('U+000D');
      return '\n';
    })
    .normalize('NFC')
    .trim();
  return { text: seen, without: [...without] };
}
