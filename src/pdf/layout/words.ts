import { cached } from '../../cache/cached.ts';
import { once } from '../../cache/once.ts';
import type { Faces } from '../../face/face.ts';
import { fittedWords, hyphenateWords } from './divide-words.ts';
import type { Hyphenator } from './hyphenator.ts';
import type { TextRun } from './text-runs.ts';
import { measured, type Piece, type Word, wordOf } from './word.ts';

/** Cuts runs into words. A word can go through several runs: “(Bark,” with a link in it. */
export function wordsOf(
  runs: readonly TextRun[],
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
    words.push(wordOf(pieces, lineBreak, isAddress));
    pieces = [];
    isAddress = false;
  };
  for (const run of runs) {
    if (run.lineBreak) {
      end(true);
      continue;
    }
    const cut = run.together
      ? [asOne(run.text)]
      : parts(run).flatMap((part) => narrower(part, run, faces, widest));
    for (const { text: part, breaks, address } of cut) {
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
  return fittedWords(all, faces, widest, hyphenate ?? divideLong);
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
const parts = ({ text, link, addresses }: TextRun): readonly Part[] =>
  partsOf(text, link !== undefined && !link.quiet, addresses === 'after-slashes');

/** Most texts of a document are those of the one before it. */
const partsOf = cached(
  { holds: 'parts of texts', most: 5000 },
  partsAnew,
  (text: string, isLink: boolean, isAfterSlashes: boolean) =>
    `${isLink ? 'a' : ' '}${isAfterSlashes ? '/' : ' '}${text}`,
);

function partsAnew(text: string, isLink: boolean, isAfterSlashes: boolean): Part[] {
  return (text.match(/[^ ]* |[^ ]+/g) ?? []).flatMap((word): Part[] => {
    if (isAddress(word, isLink)) return partsOfAddress(word, isAfterSlashes ? afterSlashes : insideAddress);
    return partsOfWord(word).map((part) => ({
      text: part,
      breaks: part.endsWith(' ') || breaksAfter(part),
      address: false,
    }));
  });
}

function partsOfAddress(address: string, places: RegExp): Part[] {
  const all = address.split(places);
  return all.map((part, index) => ({
    text: part,
    breaks: index < all.length - 1 || part.endsWith(' '),
    address: true,
  }));
}

/** Part of an address that no line holds ends before any of its signs, rather than between two letters. */
function narrower(part: Part, run: TextRun, faces: Faces, widest: number): readonly Part[] {
  if (!part.address || run.addresses !== 'after-slashes') return [part];
  if (measured(run, part.text, faces).ink <= widest) return [part];
  const parts = partsOfAddress(part.text, insideAddress);
  return parts.map((each, index) => (index < parts.length - 1 ? each : { ...each, breaks: part.breaks }));
}

// Patterns with `\p{…}` take longer to prepare than a short document to search, so each is made and asked where its sign is there.
const partsOfWord = (word: string): readonly string[] => {
  if (isEastern(word)) return word.match(ideographParts()) ?? [word];
  if (!/[-/—]/.test(word)) return [word];
  return word.match(/[^\0-\u024f\u2010-\u203a]/.test(word) ? compound() : latinCompound()) ?? [word];
};

const compoundOf = (letter: string): RegExp =>
  new RegExp(`${letter}{2,}[-/](?=${letter}{3})|.+?—(?=.)|.+?(?=${letter}{2,}[-/]${letter}{3})|.+`, 'gu');
const compound = once(() => compoundOf('\\p{L}'));
/** The same of words that have no letters but those of Latin up to U+024F. */
const latinCompound = once(() => compoundOf('[A-Za-zªµºÀ-ÖØ-öø-ɏ]'));

const isAddress = (word: string, isLink: boolean): boolean =>
  /[:/]\/|^\W*10\.\d{4,}\/|^\W*www\./.test(word) ||
  (word.includes('@') && /[^\s@]@[^\s@]+\.\p{L}/u.test(word)) ||
  (isLink && word.length > 24 && /[\p{L}\p{N}][./_][\p{L}\p{N}]/u.test(word));

/**
 * Where a line may end in an address: after the slashes that it begins with, and before any sign that parts it. A hyphen or a point at
 * the end of a line could be taken for one that was added, or for the end of a sentence (The Chicago Manual of Style, 7.46). What a DOI
 * begins with stays whole.
 */
const insideAddress =
  /(?<=:\/\/)(?=[^\s])|(?<=[^\s/:])(?<!(?:^|\W)10(?=\.\d))(?=[/.?&=_#%~@(-]+[\p{L}\p{N}])(?<![/.?&=_#%~@(-])/u;

/**
 * The same where a line ends in an address only after a sign that ends a part of it, as people see who read a line at a time. Not after
 * the slashes that it begins with.
 */
const afterSlashes = /(?<=[\p{L}\p{N}_~%)-][/?&=#]+)(?=[\p{L}\p{N}_~%@(-])/u;

/** Letters of Chinese, Japanese and Korean, between which a line may end (UAX 14, class ID). */
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const ideographs = once(() => new RegExp(ideograph, 'u'));

/** All such letters stand there, and few others. */
const isEastern = (word: string): boolean =>
  /[\u1100-\u11ff\u2e80-\uffff]/.test(word) && ideographs().test(word);

/** Such a letter with the brackets that open before it, and with what must not begin a line after it. */
const ideographParts = once(
  () =>
    new RegExp(
      `[\\p{Ps}\\p{Pi}]*${ideograph}[\\p{M}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〻、。，．・：；？！…\\p{Pe}\\p{Pf}.,:;?!]*|(?:(?!${ideograph})(?![\\p{Ps}\\p{Pi}]${ideograph}).)+`,
      'gu',
    ),
);
const endsIdeographs = once(() => new RegExp(`${ideograph}[^\\p{L}\\p{N} ]*$`, 'u'));

const breaksAfter = (part: string): boolean =>
  (isEastern(part) && endsIdeographs().test(part)) ||
  (/.[-/—]$/.test(part) && /\p{L}[-/—]$/u.test(part) && !/^sub-$/i.test(part));
