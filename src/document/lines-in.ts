import { changed } from './changed.ts';
import type { Block, Run } from './tree.ts';

/** Every line of words in blocks, in the order of the document; what begins a new block, cell or item begins a new one. */
export function linesIn(blocks: readonly Block[]): readonly (readonly Run[])[] {
  const lines: (readonly Run[])[] = [];
  const line = (runs: readonly Run[]): readonly Run[] => {
    lines.push(runs);
    return runs;
  };
  changed(blocks, { line });
  return lines;
}
