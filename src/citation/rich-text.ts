import type { CslItem } from './csl-item.ts';
import { shielded } from './delimiters.ts';
import { marked } from './marked-text.ts';
import { raisedOrLowered } from './raised-or-lowered.ts';

/** What a stretch of a title is. `nocase` keeps its capitals where a style changes them, and looks like the rest. */
export type RichKind = 'em' | 'strong' | 'sup' | 'sub' | 'small-caps' | 'nocase';

/** A stretch of text with what it is, from the outermost to the innermost. */
export interface RichPiece {
  readonly text: string;
  readonly kinds: readonly RichKind[];
}

export interface RichText {
  readonly pieces: readonly RichPiece[];
  /** Tags that begin what does not end, or end what did not begin. They stay text, and stand in `pieces` as well. */
  readonly unpaired: readonly { readonly tag: string; readonly offset: number }[];
}

/** Fields in which markup is read: titles and what is printed like them. Everywhere else a tag is text. */
export const richFields: ReadonlySet<string> = new Set<keyof CslItem>([
  'title',
  'title-sentence-case',
  'container-title',
  'container-title-short',
  'collection-title',
  'event-title',
  'original-title',
  'part-title',
  'reviewed-title',
  'volume-title',
  'publisher',
]);

const tags =
  /<(?<end>\/)?(?<name>i|b|sup|sub|sc)>|<span\s+(?:class="(?<nocase>nocase)"|style="font-variant:\s*small-caps;?")\s*>|<(?<endOfSpan>\/)span>/gi;

const kindOf: Readonly<Record<string, RichKind>> = {
  i: 'em',
  b: 'strong',
  sup: 'sup',
  sub: 'sub',
  sc: 'small-caps',
};

/** As citeproc-js reads them. */
const tagOf: Readonly<Record<RichKind, readonly [begin: string, end: string]>> = {
  em: ['<i>', '</i>'],
  strong: ['<b>', '</b>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  'small-caps': ['<sc>', '</sc>'],
  nocase: ['<span class="nocase">', '</span>'],
};

interface Tag {
  readonly written: string;
  readonly offset: number;
  readonly kind: RichKind;
  readonly isEnd: boolean;
  /** `span` ends what a `span` began. */
  readonly name: string;
  /** Where what it begins or ends has its other tag. */
  pair?: Tag;
}

/**
 * Reads the markup that a text of CSL-JSON may have, as Zotero documents it: `<i>`, `<b>`, `<sub>`, `<sup>`, `<sc>`,
 * `<span style="font-variant: small-caps;">` and `<span class="nocase">`, each with its end and one inside the other.
 * Everything else is text.
 *
 * https://www.zotero.org/support/kb/rich_text_bibliography
 */
export function readRichText(text: string): RichText {
  const found: Tag[] = [];
  const open: Tag[] = [];
  for (const { index, 0: written, groups = {} } of text.matchAll(tags)) {
    const isSpan = groups.name === undefined;
    const tag: Tag = {
      written,
      offset: index,
      kind: (groups.name && kindOf[groups.name.toLowerCase()]) || (groups.nocase ? 'nocase' : 'small-caps'),
      isEnd: (groups.end ?? groups.endOfSpan) !== undefined,
      name: isSpan ? 'span' : String(groups.name).toLowerCase(),
    };
    found.push(tag);
    if (!tag.isEnd) {
      open.push(tag);
      continue;
    }
    const begin = open.findLastIndex(({ name }) => name === tag.name);
    const other = open[begin];
    if (!other) continue;
    other.pair = tag;
    tag.pair = other;
    // What was begun inside and has not ended never will.
    open.length = begin;
  }
  const pieces: RichPiece[] = [];
  const kinds: RichKind[] = [];
  let at = 0;
  const take = (to: number): void => {
    const value = text.slice(at, to);
    if (value !== '') pieces.push({ text: value, kinds: [...kinds] });
  };
  for (const { written, offset, kind, isEnd, pair } of found) {
    if (pair === undefined) continue;
    take(offset);
    at = offset + written.length;
    if (isEnd) kinds.pop();
    else kinds.push(kind);
  }
  take(text.length);
  return {
    pieces,
    unpaired: found
      .filter(({ pair }) => pair === undefined)
      .map(({ written, offset }) => ({ tag: written, offset })),
  };
}

/** The text as metadata have it, without its markup: `CO<sub>2</sub>` is CO₂. */
export const plainTitle = (text: string): string =>
  read(text)
    .map(({ text: part, kinds }) =>
      kinds.reduce(
        (said, kind) => (kind === 'sup' || kind === 'sub' ? raisedOrLowered(said, kind) : said),
        part,
      ),
    )
    .join('');

/** The text as citeproc-js may see it: its markup, and nothing else that it would take for more than text. */
export const richForCiteproc = (text: string): string => {
  const begin = (kinds: readonly RichKind[]): string => kinds.map((kind) => tagOf[kind][0]).join('');
  const end = (kinds: readonly RichKind[]): string =>
    kinds
      .map((kind) => tagOf[kind][1])
      .reverse()
      .join('');
  let made = '';
  let open: readonly RichKind[] = [];
  for (const { text: part, kinds } of read(text)) {
    const same = kinds.findIndex((kind, index) => kind !== open[index]);
    const kept = same === -1 ? Math.min(kinds.length, open.length) : same;
    made += end(open.slice(kept)) + begin(kinds.slice(kept)) + shielded(part);
    open = kinds;
  }
  return made + end(open);
};

/**
 * A text of citeproc-js with the title in it marked again: as the name of a work in a sentence it is printed without its markup,
 * in whatever capitals.
 */
export function markedAgain(text: string, title: string): string {
  const { pieces } = readRichText(title);
  if (pieces.every(({ kinds }) => kinds.length === 0)) return text;
  const parts = pieces.map(({ text: part, kinds }) => ({ part: shielded(part), kinds }));
  const plain = parts.map(({ part }) => part).join('');
  const from = text.toLowerCase().indexOf(plain.toLowerCase());
  if (from === -1 || text.toLowerCase().length !== text.length) return text;
  let at = from;
  const again = parts.map(({ part, kinds }) => {
    const printed = text.slice(at, at + part.length);
    at += part.length;
    return markedAs(kinds, printed);
  });
  return text.slice(0, from) + again.join('') + text.slice(at);
}

/** The text with the marks of formatted citations, for what does not go through citeproc-js. */
export const richMarked = (text: string): string =>
  read(text)
    .map(({ text: part, kinds }) => markedAs(kinds, shielded(part)))
    .join('');

const markedAs = (kinds: readonly RichKind[], text: string): string =>
  kinds.reduceRight((inside, kind) => (kind === 'nocase' ? inside : marked(kind, inside)), text);

function read(text: string): readonly RichPiece[] {
  return text.includes('<') ? readRichText(text).pieces : [{ text, kinds: [] }];
}
