import type { Faces } from '../../face/face.ts';
import { runsOf } from '../runs-of.ts';
import type { Hyphenator } from './hyphenator.ts';
import type { TextRun } from './text-runs.ts';
import { measured, type Piece, type Word, wordOf } from './word.ts';

/** Shorter words are left whole. */
const shortestWord = 6;

/** Letters alone, with what a sentence puts around them; no letter but the first is a capital. */
const divisible = /^([(“‘]*)(\p{L}[\p{Ll}\p{M}]+)([.,;:!?)”’…]*)$/u;

/**
 * Divides words at the places where a hyphen may end a line. Not those that stand in a link, that hold figures or more than
 * one capital, that change their face halfway, or that are part of a compound, which has a hyphen of its own.
 */
export function hyphenateWords(
  words: readonly Word[],
  faces: Faces,
  widest: number,
  hyphenate: Hyphenator,
): Word[] {
  return words.flatMap((word, index) => {
    // The space after emphasised words belongs to the text that goes on.
    const [piece, ...spaces] = word.pieces;
    const before = words[index - 1];
    const isWhole =
      (before === undefined || before.space > 0 || before.lineBreak) &&
      (word.space > 0 || word.lineBreak || index === words.length - 1);
    if (!piece || spaces.some(({ text }) => text.trim() !== '') || !isWhole) return [word];
    if (piece.run.together || (piece.run.link && !piece.run.link.quiet)) return [word];
    return divided(word, piece, faces, widest, hyphenate);
  });
}

function divided(
  word: Word,
  { run, text }: Piece,
  faces: Faces,
  widest: number,
  hyphenate: Hyphenator,
): Word[] {
  const [, opening = '', letters = '', closing = ''] = divisible.exec(text.trimEnd()) ?? [];
  if (run.lang === undefined || letters.length < shortestWord) return [word];
  const parts = hyphenate(letters, run.lang);
  if (parts.length < 2) return [word];
  const hyphen = measured(run, '-', faces);
  let end = opening.length;
  let width = 0;
  const divided = parts.map((part, index): Word => {
    const isLast = index === parts.length - 1;
    const start = index === 0 ? 0 : end;
    end += part.length + (isLast ? closing.length : 0);
    // As wide as what it adds to the word, so that all parts on one line are as wide as the word.
    const upTo = measured(run, text.slice(0, isLast ? text.length : end), faces);
    const piece = {
      run,
      text: text.slice(start, isLast ? text.length : end),
      advance: upTo.advance - width,
      ink: upTo.ink - width,
    };
    width = upTo.advance;
    return isLast
      ? { ...word, pieces: [piece, ...word.pieces.slice(1)], width: piece.ink }
      : { pieces: [piece], width: piece.ink, space: 0, lineBreak: false, hyphen };
  });
  return divided.some((each) => each.width + hyphen.advance > widest) ? [word] : divided;
}

/** Words that are wider than their column, in points, in parts that are not. */
export function fittedWords(
  words: Word[],
  faces: Faces,
  widest: number,
  hyphenate: Hyphenator | undefined,
): Word[] {
  if (!words.some(({ width }) => width > widest)) return words;
  return words
    .flatMap((word) => (word.width > widest ? atSpaces(word, faces) : [word]))
    .flatMap((word) => (word.width > widest ? broken(word, faces, widest, hyphenate) : [word]));
}

/** What is kept together, and is wider than its column, ends between its words before it ends inside one. */
function atSpaces(word: Word, faces: Faces): Word[] {
  const parts = word.pieces.flatMap(({ run, text }) =>
    (text.match(/[^ ]* |[^ ]+/g) ?? []).map((part) => measured(run, part, faces)),
  );
  const words = runsOf(parts, ({ text }) => !text.endsWith(' '));
  return words.map((pieces, index) =>
    wordOf(pieces, index === words.length - 1 && word.lineBreak, word.address ?? false),
  );
}

/**
 * A word wider than its column ends where it must: at a place where its language lets it be divided, or after any letter where there is
 * none. A hyphen says that the word goes on; none stands in an address or a number, nor in scripts that have none.
 */
function broken(word: Word, faces: Faces, widest: number, hyphenate: Hyphenator | undefined): Word[] {
  const letters = word.pieces.flatMap(({ run, text }) => lettersOf(text, run, hyphenate));
  const piecesOf = (from: number, to: number): Piece[] =>
    runsOf(letters.slice(from, to), (a, b) => a.run === b.run).map((run) =>
      measured(run[0].run, run.map(({ letter }) => letter).join(''), faces),
    );
  const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { ink }) => sum + ink, 0);
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
  const fits = (start: number, end: number): boolean =>
    widthOf(piecesOf(start, end)) + (hyphenAt(end)?.advance ?? 0) <= widest;
  const words: Word[] = [];
  for (let start = 0; start < letters.length; ) {
    let end = start + 1;
    let place: number | undefined;
    while (end < letters.length) {
      if (letters[end]?.isPlace && fits(start, end)) place = end;
      if (widthOf(piecesOf(start, end + 1)) > widest) break;
      end++;
    }
    const isLast = end === letters.length;
    if (!isLast) {
      while (end > start + 1 && !fits(start, end)) end--;
      end = place ?? end;
    }
    const pieces = piecesOf(start, end);
    const hyphen = isLast ? undefined : hyphenAt(end);
    words.push({
      ...wordOf(pieces, isLast && word.lineBreak, false),
      width: widthOf(pieces),
      ...(isLast ? {} : { space: 0, forced: true }),
      ...(hyphen ? { hyphen } : {}),
    });
    start = end;
  }
  return words;
}

/** Letters of the scripts in which a divided word has a hyphen. */
const hyphenated = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

interface Letter {
  readonly run: TextRun;
  readonly letter: string;
  /** Whether a word may be divided before it. */
  readonly isPlace: boolean;
}

/** The letters of a text, each with the signs that stand on it. */
function lettersOf(text: string, run: TextRun, hyphenate: Hyphenator | undefined): Letter[] {
  const places = new Set<number>();
  if (hyphenate && run.lang !== undefined && (!run.link || run.link.quiet)) {
    for (const { 0: letters, index } of text.matchAll(/\p{L}[\p{L}\p{M}]{5,}/gu)) {
      let at = index;
      for (const part of hyphenate(letters, run.lang).slice(0, -1)) {
        at += part.length;
        places.add(at);
      }
    }
  }
  let at = 0;
  return (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).map((letter) => {
    const isPlace = places.has(at);
    at += letter.length;
    return { run, letter, isPlace };
  });
}
