import { linesIn } from './lines-in.ts';
import type { Block, Run } from './tree.ts';
import { wordsOf } from './words-of.ts';

/**
 * The words of blocks as a reader counts them: what stands between spaces and has a letter or a digit in it. Pictures have
 * none, and what begins a new line, block, cell or item begins a new word.
 */
export const countWords = (blocks: readonly Block[]): number =>
  linesIn(blocks)
    .flatMap((line) => readable(line).split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const readable = (runs: readonly Run[]): string =>
  wordsOf(runs, ({ type }) => (type === 'break' ? ' ' : undefined));
