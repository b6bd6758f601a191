import { doiWithin, isDoi } from '../../citation/doi.ts';
import { withLetters } from './plain-text.ts';

/**
 * The DOI in what programs write for one: an address of doi.org or of a library’s proxy, `doi:`, `DOI 10.…`, percent-encoded, with the
 * entities of HTML, and with the punctuation of the sentence around it. Its own signs stay, as in 10.1002/(SICI)…<50::AID…>….
 * Undefined where there is none.
 */
export function tidyDoi(written: string): string | undefined {
  const text = withLetters(written)
    .replaceAll(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replaceAll(/[‐‑‒]/g, '-')
    .trim();
  const whole = doiWithin(text);
  const found = whole ?? /(?<!\d)10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)\S+/i.exec(text)?.[0];
  if (found === undefined || found.length > longest) return undefined;
  const doi = withoutEnd(whole === undefined ? decoded(found).replace(ofPage, '') : decoded(found));
  return isDoi(doi) ? doi : undefined;
}

/** Crossref registers none that is longer. */
const longest = 2048;

/** What a publisher's address has after the DOI. */
const ofPage = /\/(?:full|abstract|pdf|epdf|html|summary)\/?(?:\?.*)?$/i;

/** `%3C` and the like are never a DOI’s own. */
function decoded(doi: string): string {
  if (!/%(?:2[0-9A-F]|3[A-F]|5[BD])/i.test(doi)) return doi;
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}

const opening: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '>': '<',
  '}': '{',
  '”': '“',
  '’': '‘',
};

/** Without what ends a sentence, or a bracket that was opened before the DOI. */
function withoutEnd(doi: string): string {
  let text = doi.replace(/\?(?:utm_|via=|journal|ref=).*$/i, '');
  for (;;) {
    const last = text.at(-1) ?? '';
    const open = opening[last];
    const isStray = open === undefined ? /[.,;:"'…\\]/.test(last) : count(text, open) < count(text, last);
    if (!isStray) return text;
    text = text.slice(0, -1);
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
