import type { Faces, ShapedText } from '../../face/face.ts';
import type { TextRun } from './text-runs.ts';

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
  readonly run: TextRun;
  readonly text: string;
  /** Points, with the space. */
  readonly advance: number;
  readonly ink: number;
}

/** The word of these pieces, of which the last may end with a space. */
export function wordOf(pieces: readonly Piece[], lineBreak: boolean, isAddress: boolean): Word {
  const last = pieces.at(-1);
  const space = last ? last.advance - last.ink : 0;
  const width = pieces.reduce((sum, { advance }) => sum + advance, 0) - space;
  const word: Word = { pieces, width, space, lineBreak };
  return isAddress ? { ...word, address: true } : word;
}

/** Points that words take in one line. */
export const lineWidth = (words: readonly Word[]): number =>
  words.reduce((sum, { width, space }) => sum + width + space, 0);

/** A text of a run with its widths. */
export function measured(run: TextRun, text: string, faces: Faces): Piece {
  const width = (part: string): number =>
    part === ''
      ? 0
      : (shapedRun(run, part, faces).width * run.size) / 1000 +
        (run.tracking === 0 ? 0 : run.tracking * [...part].length);
  const advance = width(text);
  return { run, text, advance, ink: text.endsWith(' ') ? width(text.slice(0, -1)) : advance };
}

/** A text of a run as its face shapes it: small capitals are capitals that are read as the small letters they stand for. */
export function shapedRun({ face, isCapitals }: TextRun, text: string, faces: Faces): ShapedText {
  if (!isCapitals) return faces[face].shape(text);
  const letters = [...text.normalize('NFC')];
  const capitals = letters.map((letter) => letter.toUpperCase());
  const shaped = faces[face].shape(capitals.join(''));
  // “ß” has no capital of one letter.
  if (capitals.some((capital) => [...capital].length !== 1)) return shaped;
  const known = inSmall.get(shaped);
  if (known) return known;
  let at = 0;
  const glyphs = shaped.glyphs.map((glyph) => {
    const length = [...glyph.characters].length;
    const characters = letters.slice(at, at + length).join('');
    at += length;
    return { ...glyph, characters };
  });
  const small = { ...shaped, text, glyphs };
  inSmall.set(shaped, small);
  return small;
}

const inSmall = new WeakMap<ShapedText, ShapedText>();
