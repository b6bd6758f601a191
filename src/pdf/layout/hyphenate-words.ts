import type { Faces } from '../face.ts';
import type { Hyphenator } from './hyphenator.ts';
import { measured } from './measured.ts';
import type { Piece, Word } from './words.ts';

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
