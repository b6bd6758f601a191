import { raisedOrLowered } from '../citation/raised-or-lowered.ts';
import type { Run } from './tree.ts';

/**
 * Words as they are where there is no markup.
 *
 * @param instead what stands for a run and all in it, where that is not its words
 */
export function wordsOf(runs: readonly Run[], instead?: (run: Run) => string | undefined): string {
  let words = '';
  for (const run of runs) words += instead?.(run) ?? wordsIn(run, (children) => wordsOf(children, instead));
  return words;
}

/** The same for metadata and outlines: 10³, where the document has 10 and a raised 3. */
export const plainWordsOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      const words = wordsIn(run, plainWordsOf);
      if (run.type === 'superscript') return raisedOrLowered(words, 'sup');
      return run.type === 'subscript' ? raisedOrLowered(words, 'sub') : words;
    })
    .join('');

function wordsIn(run: Run, inside: (runs: readonly Run[]) => string): string {
  if ('children' in run) return inside(run.children);
  return run.type === 'text' || run.type === 'inlineCode' ? run.value : '';
}
