import type { Word } from './words.ts';

/**
 * Breaks words into lines over the whole paragraph: of all ways to set it in the fewest lines, the one whose lines
 * are most alike (the sum of the squares of what each leaves free). A last line may be short, but not one short word,
 * unless all lines are to balance, as in a title.
 *
 * @param width of the lines in points; `indent` is taken from all but the first
 */
export function breakLines(words: readonly Word[], width: number, balanced: boolean, indent = 0): Word[][] {
  const n = words.length;
  // Best way to set the words from each on: its cost and where its first line ends.
  const best: { cost: number; end: number }[] = Array.from({ length: n + 1 }, () => ({
    cost: Number.POSITIVE_INFINITY,
    end: n,
  }));
  best[n] = { cost: 0, end: n };
  for (let start = n - 1; start >= 0; start--) {
    const room = width - (start === 0 ? 0 : indent);
    let used = 0;
    for (let end = start + 1; end <= n; end++) {
      const word = words[end - 1];
      if (!word) break;
      const line = used + word.width;
      if (line > room + 0.01 && end > start + 1) break;
      used = line + word.space;
      const rest = best[end]?.cost ?? 0;
      const cost =
        lineCost(room - line, room, end === n, end - start === 1 && start > 0, balanced, word.lineBreak) +
        rest;
      const current = best[start];
      if (current && cost < current.cost) best[start] = { cost, end };
      if (word.lineBreak) break;
    }
  }
  const lines: Word[][] = [];
  for (let start = 0; start < n; ) {
    const end = best[start]?.end ?? n;
    lines.push(words.slice(start, end));
    start = end;
  }
  return lines;
}

/** One more line is dearer than any raggedness. */
const perLine = 100;

function lineCost(
  free: number,
  room: number,
  isLast: boolean,
  oneWord: boolean,
  balanced: boolean,
  forced: boolean,
): number {
  const ragged = Math.max(0, free) / room;
  if (forced) return perLine;
  if (!isLast || balanced) return perLine + ragged * ragged * 10;
  return perLine + (oneWord && ragged > 0.8 ? 1.5 : 0);
}
