import { linesIn } from '../../document/lines-in.ts';
import type { Block, Run } from '../../document/tree.ts';

/**
 * The words of blocks as a reader counts them: what stands between spaces and has a letter or a digit in it. Pictures have
 * none, and what begins a new line, block, cell or item begins a new word.
 */
export const countWords = (blocks: readonly Block[]): number =>
  linesIn(blocks)
    .flatMap((line) => readable(line).split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const readable = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (run.type === 'break') return ' ';
      if ('children' in run) return readable(run.children);
      return run.type === 'text' || run.type === 'inlineCode' ? run.value : '';
    })
    .join('');
