import type { CitationCluster, CitationItem } from '../citation/citation-cluster.ts';

/** A piece of text, or a citation found in it with its place in characters. */
export type Piece =
  | { readonly text: string }
  | { readonly cluster: CitationCluster; readonly offset: number; readonly raw: string };

/**
 * Finds Pandoc's citations: `[see @bark2023, p. 4; -@other]`, `@bark2023`, `@bark2023 [p. 4]`.
 * An address such as a@b.org is none: the sign follows a letter there.
 */
export function findCitations(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /\[([^[\]]*@[^[\]]*)\]|(?<![\p{L}\p{N}.])@([A-Za-z][\w-]*)(?:\s\[([^[\]@]+)\])?/gu,
  )) {
    const [raw, bracketed, narrative, locator] = match;
    const cluster: CitationCluster | undefined =
      bracketed === undefined
        ? { mode: 'narrative', items: [{ citekey: narrative ?? '', ...locatorOf(locator ?? '') }] }
        : parenthetical(bracketed);
    if (cluster === undefined) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ cluster, offset: match.index, raw });
    end = match.index + raw.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end) });
  return pieces;
}

function parenthetical(inside: string): CitationCluster | undefined {
  const items: CitationItem[] = [];
  for (const part of inside.split(';')) {
    const match = /^(.*?)(-?)@([A-Za-z][\w-]*)(?:\s*,?\s*(.*))?$/su.exec(part.trim());
    if (!match) return undefined;
    const [, prefix = '', suppress = '', citekey = '', rest = ''] = match;
    if (/[\p{L}\p{N}]$/u.test(prefix)) return undefined;
    items.push({
      citekey,
      ...(prefix.trim() === '' ? {} : { prefix: `${prefix.trim()} ` }),
      ...(suppress === '' ? {} : { suppressAuthor: true }),
      ...locatorOf(rest),
    });
  }
  return { mode: 'parenthetical', items };
}

/** What a locator is, in the languages of documents. */
const labels: readonly (readonly [RegExp, NonNullable<CitationItem['label']>])[] = [
  [/^(?:pp?\.|pages?|tt?\.|tud(?:\.|alen(?:nau)?))\s*/, 'page'],
  [/^(?:chap\.|chs?\.|chapters?|pen(?:\.|nod)|penodau)\s*/, 'chapter'],
  [/^(?:secs?\.|sections?|§|adr(?:\.|an(?:nau)?))\s*/, 'section'],
  [/^(?:paras?\.|paragraphs?|¶|paragraff(?:au)?)\s*/, 'paragraph'],
  [/^(?:figs?\.|figures?|ffig\.|ffigur|ffigyrau)\s*/, 'figure'],
  [/^(?:vols?\.|volumes?|cyf(?:\.|rol(?:au)?))\s*/, 'volume'],
];

/** “p. 4, my note” → page 4 and a suffix; a bare number is a page, as Pandoc has it. */
function locatorOf(rest: string): Pick<CitationItem, 'label' | 'locator' | 'suffix'> {
  const text = rest.trim();
  if (text === '') return {};
  for (const [pattern, label] of [...labels, [/^(?=\d)/, 'page'] as const]) {
    const start = pattern.exec(text);
    if (!start) continue;
    const found =
      /^[\p{N}ivxlcIVXLC]+(?:\s*[-–]\s*[\p{N}ivxlcIVXLC]+)?(?:,\s*\p{N}+(?:\s*[-–]\s*\p{N}+)?)*/u.exec(
        text.slice(start[0].length),
      );
    if (!found) continue;
    const suffix = text.slice(start[0].length + found[0].length).replace(/^\s*,?\s*/, '');
    return { label, locator: found[0], ...(suffix === '' ? {} : { suffix: `, ${suffix}` }) };
  }
  return { suffix: `, ${text}` };
}
