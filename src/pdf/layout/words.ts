import { remembered } from '../../memory/remembered.ts';
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
export function wordsOf(runs: readonly Run[], faces: Faces, widest: number, hyphenate?: Hyphenator): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const end = (lineBreak = false): void => {
    if (pieces.length === 0) {
      const last = words.at(-1);
      if (lineBreak && last) words[words.length - 1] = { ...last, lineBreak: true };
      return;
    }
    const last = pieces.at(-1);
    const space = last ? last.advance - last.ink : 0;
    const width = pieces.reduce((sum, piece) => sum + piece.advance, 0) - space;
    words.push({ pieces, width, space, lineBreak });
    pieces = [];
  };
  for (const run of runs) {
    if (run.lineBreak) {
      end(true);
      continue;
    }
    for (const part of run.together ? [run.text] : parts(run)) {
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
      if (!run.together && (part.endsWith(' ') || breaksAfter(part))) end();
    }
  }
  end();
  const all = hyphenate ? hyphenateWords(words, faces, widest, hyphenate) : words;
  return all
    .flatMap((word) => (word.width > widest ? atSpaces(word, faces) : [word]))
    .flatMap((word) => (word.width > widest ? broken(word, faces, widest) : [word]));
}

/** Words with the space after each; compounds and addresses end where a reader would let them. */
const parts = ({ text, link }: Run): readonly string[] => partsOf(text, link !== undefined && !link.quiet);

/** Most texts of a document are those of the one before it. */
const partsOf = remembered(
  partsAnew,
  (text: string, isLink: boolean) => (isLink ? `a${text}` : ` ${text}`),
  5000,
);

function partsAnew(text: string, isLink: boolean): string[] {
  return (text.match(/[^ ]* |[^ ]+/g) ?? []).flatMap((word) => {
    if (/[:/]\/|^10\.\d{4,}\/|^www\./.test(word) || (isLink && word.length > 24))
      return word.match(/[^/.?&=_-]*[/.?&=_-]+|[^/.?&=_-]+/g) ?? [word];
    if (ideographs.test(word)) return word.match(ideographParts) ?? [word];
    return word.match(/\p{L}{2,}[-/](?=\p{L}{3})|.+?[—](?=.)|.+?(?=\p{L}{2,}[-/]\p{L}{3})|.+/gu) ?? [word];
  });
}

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
  endsIdeographs.test(part) ||
  (/[\p{L}][-/—]$|[/.?&=_-]$/u.test(part) && !/^sub-$/i.test(part) && part.length > 1);

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
    words.push({ pieces, width, space, lineBreak: isLast && word.lineBreak });
    pieces = [];
  }
  return words;
}

/** A word wider than its column ends where it must. */
function broken(word: Word, faces: Faces, widest: number): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  const end = (): void => {
    if (pieces.length > 0) words.push({ pieces, width, space: 0, lineBreak: false });
    pieces = [];
    width = 0;
  };
  for (const piece of word.pieces) {
    let text = '';
    for (const character of piece.text) {
      const longer = measured(piece.run, text + character, faces);
      if (width + longer.ink > widest && (text !== '' || pieces.length > 0)) {
        if (text !== '') {
          const part = measured(piece.run, text, faces);
          pieces.push(part);
          width += part.ink;
        }
        end();
        text = character;
      } else text += character;
    }
    if (text !== '') {
      const part = measured(piece.run, text, faces);
      pieces.push(part);
      width += part.ink;
    }
  }
  const last = pieces.at(-1);
  if (pieces.length > 0)
    words.push({ pieces, width, space: last ? last.advance - last.ink : 0, lineBreak: word.lineBreak });
  return words;
}

/** Points that words take in one line. */
export const lineWidth = (words: readonly Word[]): number =>
  words.reduce((sum, { width, space }) => sum + width + space, 0);
