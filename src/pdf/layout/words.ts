import { cached } from '../../cache/cached.ts';
import type { Faces } from '../face.ts';
import { hyphenateWords } from './hyphenate-words.ts';
import type { Hyphenator } from './hyphenator.ts';
import type { Run } from './inline-runs.ts';
import { measured } from './measured.ts';

/** What stands between two places at which a line may end. */
export interface Word {
  readonly pieces: readonly Piece[];
  /** Points, without the space at its end. */
  readonly width: number;
  readonly space: number;
  /** The line ends after it in any case. */
  readonly lineBreak: boolean;
  /** Set where it is the part of a word that goes on: what is added to it if a line ends here. */
  readonly hyphen?: Piece;
  /** The part of a word that no line holds whole. */
  readonly forced?: true;
  /** Part of an address, which gets no hyphen. */
  readonly address?: true;
}

/** Part of a word in one run, with the space after it. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  /** Points, with the space. */
  readonly advance: number;
  readonly ink: number;
}

/** Cuts runs into words. A word can go through several runs: “(Bark,” with a link in it. */
export function wordsOf(
  runs: readonly Run[],
  faces: Faces,
  widest: number,
  hyphenate?: Hyphenator,
  divideLong?: Hyphenator,
): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let isAddress = false;
  const end = (lineBreak = false): void => {
    if (pieces.length === 0) {
      const last = words.at(-1);
      if (lineBreak && last) words[words.length - 1] = { ...last, lineBreak: true };
      return;
    }
    const last = pieces.at(-1);
    const space = last ? last.advance - last.ink : 0;
    const width = pieces.reduce((sum, piece) => sum + piece.advance, 0) - space;
    words.push({ pieces, width, space, lineBreak, ...(isAddress ? { address: true } : {}) });
    pieces = [];
    isAddress = false;
  };
  for (const run of runs) {
    if (run.lineBreak) {
      end(true);
      continue;
    }
    for (const { text: part, breaks, address } of run.together ? [asOne(run.text)] : parts(run)) {
      const piece = measured(run, part, faces);
      const before = words.at(-1);
      if (part === ' ' && pieces.length === 0 && before && !before.lineBreak) {
        // A space that a new run begins with stands after the word before it, not at the beginning of a line.
        words[words.length - 1] = {
          ...before,
          pieces: [...before.pieces, piece],
          space: before.space + piece.advance,
        };
        continue;
      }
      pieces.push(piece);
      isAddress ||= address;
      if (breaks) end();
    }
  }
  end();
  const all = hyphenate ? hyphenateWords(words, faces, widest, hyphenate) : words;
  return all
    .flatMap((word) => (word.width > widest ? atSpaces(word, faces) : [word]))
    .flatMap((word) => (word.width > widest ? broken(word, faces, widest, hyphenate ?? divideLong) : [word]));
}

/** What a run is cut into: a word with the space after it, or a part of one. */
interface Part {
  readonly text: string;
  /** Whether a line may end after it. */
  readonly breaks: boolean;
  readonly address: boolean;
}

const asOne = (text: string): Part => ({ text, breaks: false, address: false });

/** Words with the space after each; compounds and addresses end where a reader would let them. */
const parts = ({ text, link }: Run): readonly Part[] => partsOf(text, link !== undefined && !link.quiet);

/** Most texts of a document are those of the one before it. */
const partsOf = cached({ holds: 'parts of texts', most: 5000 }, partsAnew, (text: string, isLink: boolean) =>
  isLink ? `a${text}` : ` ${text}`,
);

function partsAnew(text: string, isLink: boolean): Part[] {
  return (text.match(/[^ ]* |[^ ]+/g) ?? []).flatMap((word): Part[] => {
    if (isAddress(word, isLink)) {
      const all = word.split(insideAddress);
      return all.map((part, index) => ({
        text: part,
        breaks: index < all.length - 1 || part.endsWith(' '),
        address: true,
      }));
    }
    return partsOfWord(word).map((part) => ({
      text: part,
      breaks: part.endsWith(' ') || breaksAfter(part),
      address: false,
    }));
  });
}

const partsOfWord = (word: string): readonly string[] =>
  (ideographs.test(word)
    ? word.match(ideographParts)
    : word.match(/\p{L}{2,}[-/](?=\p{L}{3})|.+?[—](?=.)|.+?(?=\p{L}{2,}[-/]\p{L}{3})|.+/gu)) ?? [word];

const isAddress = (word: string, isLink: boolean): boolean =>
  /[:/]\/|^\W*10\.\d{4,}\/|^\W*www\.|[^\s@]@[^\s@]+\.\p{L}/u.test(word) ||
  (isLink && word.length > 24 && /[\p{L}\p{N}][./_][\p{L}\p{N}]/u.test(word));

/**
 * Where a line may end in an address: after the slashes that it begins with, and before any sign that parts it. A hyphen or a point at
 * the end of a line could be taken for one that was added, or for the end of a sentence (The Chicago Manual of Style, 7.46). What a DOI
 * begins with stays whole.
 */
const insideAddress =
  /(?<=:\/\/)(?=[^\s])|(?<=[^\s/:])(?<!(?:^|\W)10(?=\.\d))(?=[/.?&=_#%~@(-]+[\p{L}\p{N}])(?<![/.?&=_#%~@(-])/u;

/** Letters of Chinese, Japanese and Korean, between which a line may end (UAX 14, class ID). */
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const ideographs = new RegExp(ideograph, 'u');

/** Such a letter with the brackets that open before it, and with what must not begin a line after it. */
const ideographParts = new RegExp(
  `[\\p{Ps}\\p{Pi}]*${ideograph}[\\p{M}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〻、。，．・：；？！…\\p{Pe}\\p{Pf}.,:;?!]*|(?:(?!${ideograph})(?![\\p{Ps}\\p{Pi}]${ideograph}).)+`,
  'gu',
);
const endsIdeographs = new RegExp(`${ideograph}[^\\p{L}\\p{N} ]*$`, 'u');

const breaksAfter = (part: string): boolean =>
  endsIdeographs.test(part) || (/[\p{L}][-/—]$/u.test(part) && !/^sub-$/i.test(part) && part.length > 1);

/** What is kept together, and is wider than its column, ends between its words before it ends inside one. */
function atSpaces(word: Word, faces: Faces): Word[] {
  const parts = word.pieces.flatMap(({ run, text }) =>
    (text.match(/[^ ]* |[^ ]+/g) ?? []).map((part) => measured(run, part, faces)),
  );
  const words: Word[] = [];
  let pieces: Piece[] = [];
  for (const [index, piece] of parts.entries()) {
    pieces.push(piece);
    const isLast = index === parts.length - 1;
    if (!piece.text.endsWith(' ') && !isLast) continue;
    const space = piece.advance - piece.ink;
    const width = pieces.reduce((sum, { advance }) => sum + advance, 0) - space;
    words.push({
      pieces,
      width,
      space,
      lineBreak: isLast && word.lineBreak,
      ...(word.address ? { address: true } : {}),
    });
    pieces = [];
  }
  return words;
}

/**
 * A word wider than its column ends where it must: at a place where its language lets it be divided, or after any letter where there is
 * none. A hyphen says that the word goes on; none stands in an address or a number, nor in scripts that have none.
 */
function broken(word: Word, faces: Faces, widest: number, hyphenate: Hyphenator | undefined): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  const letters = word.pieces.flatMap(({ run, text }) => {
    const all = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
    const places = placesIn(text, run, hyphenate);
    let at = 0;
    return all.map((letter) => {
      const isPlace = places.has(at);
      at += letter.length;
      return { run, letter, isPlace };
    });
  });
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const { run } = letters[at] ?? {};
      if (!run) return;
      let text = '';
      for (; at < to && letters[at]?.run === run; at++) text += letters[at]?.letter;
      const piece = measured(run, text, faces);
      pieces.push(piece);
      width += piece.ink;
    }
  };
  /** Points of letters, as far as they are set in one run each. */
  const widthOf = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; ) {
      const { run } = letters[at] ?? {};
      if (!run) break;
      let text = '';
      for (; at < to && letters[at]?.run === run; at++) text += letters[at]?.letter;
      sum += measured(run, text, faces).ink;
    }
    return sum;
  };
  /** The hyphen after the letters before this one, if one stands there. */
  const hyphenAt = (at: number): Piece | undefined => {
    const [before, after] = [letters[at - 1], letters[at]];
    const isInWord =
      !word.address &&
      before?.run.lang !== undefined &&
      after !== undefined &&
      hyphenated.test(before.letter) &&
      hyphenated.test(after.letter);
    return isInWord ? measured(before.run, '-', faces) : undefined;
  };
  for (let start = 0; start < letters.length; ) {
    let end = start + 1;
    let place: number | undefined;
    while (end < letters.length) {
      if (letters[end]?.isPlace && fits(start, end)) place = end;
      if (widthOf(start, end + 1) > widest) break;
      end++;
    }
    if (end < letters.length) {
      while (end > start + 1 && !fits(start, end)) end--;
      end = place ?? end;
    }
    add(start, end);
    const isLast = end === letters.length;
    const last = pieces.at(-1);
    const space = isLast && last ? last.advance - last.ink : 0;
    const hyphen = isLast ? undefined : hyphenAt(end);
    words.push({
      pieces,
      width,
      space,
      lineBreak: isLast && word.lineBreak,
      ...(isLast ? {} : { forced: true }),
      ...(hyphen ? { hyphen } : {}),
    });
    pieces = [];
    width = 0;
    start = end;
  }
  return words;

  function fits(start: number, end: number): boolean {
    return widthOf(start, end) + (hyphenAt(end)?.advance ?? 0) <= widest;
  }
}

/** Letters of the scripts in which a divided word has a hyphen. */
const hyphenated = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Where the words of a text may be divided, as places in it. */
function placesIn(text: string, { lang, link }: Run, hyphenate: Hyphenator | undefined): ReadonlySet<number> {
  const places = new Set<number>();
  if (!hyphenate || lang === undefined || (link && !link.quiet)) return places;
  for (const { 0: letters, index } of text.matchAll(/\p{L}[\p{L}\p{M}]{5,}/gu)) {
    let at = index;
    for (const part of hyphenate(letters, lang).slice(0, -1)) {
      at += part.length;
      places.add(at);
    }
  }
  return places;
}

/** Points that words take in one line. */
export const lineWidth = (words: readonly Word[]): number =>
  words.reduce((sum, { width, space }) => sum + width + space, 0);
