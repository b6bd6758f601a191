import { changed } from './changed.ts';
import { mapped, withParts } from './shared-parts.ts';
import type { DocumentTree, Run } from './tree.ts';

const opensAfter = /^$|[\s([{–—‘“/]$/;

/**
 * Turns typewriter quotation marks and apostrophes into true ones, over the whole of each line, so that
 * a mark after an emphasised word still closes. Code stays as it is.
 */
export function trueQuotes(tree: DocumentTree): DocumentTree {
  return { ...tree, children: changed(tree.children, { line: curledLine }) };
}

function curledLine(line: readonly Run[]): readonly Run[] {
  let before = '';
  const walk = (runs: readonly Run[]): readonly Run[] =>
    mapped(runs, (run) => {
      if ('children' in run) return withParts(run, { children: walk(run.children) });
      if (run.type !== 'text') return run;
      if (!/["']/.test(run.value)) {
        before = run.value.slice(-1) || before;
        return run;
      }
      const value = run.value.replaceAll(/["']|[^"']+/g, (part) => {
        const mark = part === '"' || part === "'" ? curled(part, before) : part;
        before = mark.slice(-1);
        return mark;
      });
      return { ...run, value };
    });
  return walk(line);
}

function curled(mark: '"' | "'", before: string): string {
  const opens = opensAfter.test(before);
  if (mark === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}
