import type { Construct, Extension, State } from 'micromark-util-types';

/**
 * Asterisks inside a word, or between digits, are characters: `5*3*2`, `a*b*c`. CommonMark (0.31, 6.2) would make emphasis
 * of them, as it does not of underscores. In writing that puts no spaces between words they begin and end emphasis.
 */
export const asteriskInWord: Extension = { text: { 42: construct() } };

function construct(): Construct {
  return {
    name: 'asteriskInWord',
    previous: isInWord,
    tokenize(effects, ok, nok) {
      const isAfterWord = isInWord(this.previous);
      return (code) => {
        if (!isAfterWord) return nok(code);
        effects.enter('data');
        effects.consume(code);
        return inside;
      };

      function inside(code: number | null): State | undefined {
        if (code === 42) {
          effects.consume(code);
          return inside;
        }
        effects.exit('data');
        return isInWord(code) ? ok(code) : nok(code);
      }
    },
  };
}

/** @param code a UTF-16 code unit, or less than 0 for what stands for white space, or null at an end */
function isInWord(code: number | null): boolean {
  if (code === null || code < 0) return false;
  const character = String.fromCharCode(code);
  return /[\p{L}\p{M}\p{N}]/u.test(character) && !withoutSpaces.test(character);
}

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
