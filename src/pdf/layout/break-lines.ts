import type { Word } from './word.ts';

/**
 * Breaks words into lines over the whole paragraph: of all ways to set it in the fewest lines, the one whose lines
 * are most alike (the sum of the squares of what each leaves free). A last line may be short, but not one short word,
 * unless all lines are to balance, as in a title. Words are divided only where the paragraph would have a very short
 * line without, as TeX does (Knuth, The TeXbook, chapter 14). Linear in the number of words, as a line holds but so many.
 *
 * @param width of the lines in points; `indent` is taken from all but the first
 */
export function breakLines(words: readonly Word[], width: number, balanced: boolean, indent = 0): Word[][] {
  if (isOneLine(words, width)) return [[...words]];
  const undivided = bestLines(words, width, balanced, indent, false);
  const isGood = undivided !== undefined && undivided.shortest <= tolerance;
  if (isGood || !words.some(({ hyphen, forced }) => hyphen && !forced)) return undivided?.lines ?? [];
  return bestLines(words, width, balanced, indent, true)?.lines ?? [];
}

/** Whether all words stand in one line, as there is no better way then. */
function isOneLine(words: readonly Word[], width: number): boolean {
  let line = 0;
  let space = 0;
  for (const [index, word] of words.entries()) {
    line += space + word.width;
    space = word.space;
    if (line > width || (index < words.length - 1 && word.lineBreak)) return false;
  }
  return words.length > 0 && !words.at(-1)?.hyphen;
}

/** What a line may leave free before words are divided, as a part of its width. */
const tolerance = 0.2;

/** In units of the squared part of a line that is free. */
const penalty = { shortLastWord: 0.25, hyphen: 0.04 } as const;

interface Way {
  readonly lines: number;
  readonly cost: number;
  /** Where the first of the lines ends. */
  readonly end: number;
  /** The largest part of a line that is left free, but for lines that are short anyway. */
  readonly shortest: number;
}

function bestLines(
  words: readonly Word[],
  width: number,
  balanced: boolean,
  indent: number,
  divided: boolean,
): { readonly lines: Word[][]; readonly shortest: number } | undefined {
  const n = words.length;
  // The best way to set the words from each on.
  const best = new Array<Way | undefined>(n + 1);
  best[n] = { lines: 0, cost: 0, end: n, shortest: 0 };
  for (let start = n - 1; start >= 0; start--) {
    const room = width - (start === 0 ? 0 : indent);
    let used = 0;
    let isOneWord = start > 0;
    for (let end = start + 1; end <= n; end++) {
      const word = words[end - 1];
      if (!word) break;
      const isFirst = end === start + 1;
      const line = used + word.width;
      if (line > room + slack && !isFirst) break;
      const rest = divided || !word.hyphen || word.forced ? best[end] : undefined;
      const free = room - line - (word.hyphen?.advance ?? 0);
      if (rest && (free >= -slack || isFirst)) {
        const ragged = Math.max(0, free) / room;
        const isLast = end === n || word.lineBreak;
        const counts = !isLast || (balanced && !word.lineBreak);
        const lines = 1 + rest.lines;
        const cost =
          (counts ? ragged * ragged : end === n && isOneWord && ragged > 0.8 ? penalty.shortLastWord : 0) +
          (word.hyphen ? penalty.hyphen : 0) +
          rest.cost;
        const way = best[start];
        if (!way || lines < way.lines || (lines === way.lines && cost < way.cost))
          best[start] = { lines, cost, end, shortest: Math.max(counts ? ragged : 0, rest.shortest) };
      }
      if (word.lineBreak) break;
      used = line + word.space;
      if (!word.hyphen) isOneWord = false;
    }
  }
  const [whole] = best;
  if (!whole) return undefined;
  const lines: Word[][] = [];
  for (let start = 0; start < n; ) {
    const end = best[start]?.end ?? n;
    lines.push(words.slice(start, end));
    start = end;
  }
  return { lines, shortest: whole.shortest };
}

/** Points that widths may be too much by, from adding them up. */
const slack = 0.01;
