import { countValues, sentenceAround } from './count-values.ts';
import { maskedMarkdown } from './masked-markdown.ts';

/** Words of a text that add up counts which overlap. */
export interface Total {
  readonly offset: number;
  readonly text: string;
}

/** “:value[…] + :value[…]”, “… in total”: sums of counts of studies of sub-themes. */
export function totalsOfCounts(markdown: string): readonly Total[] {
  const counts = countValues(markdown).filter(({ path }) => overlaps.test(path));
  const found = new Map<number, Total>();
  for (const [index, { offset, end }] of counts.entries()) {
    const next = counts[index + 1];
    if (!next) break;
    const between = markdown.slice(end, next.offset);
    if (/^\s*(?:studies\s*)?(?:\+|plus)\s*$/i.test(between)) {
      found.set(offset, { offset, text: markdown.slice(offset, next.end) });
      continue;
    }
    const [start, stop] = sentenceAround(markdown, offset);
    if (next.offset >= stop) continue;
    const words =
      /\b(?:in total|altogether|in all|all told|combined|taken together|(?:a|the) (?:total|sum) of|add(?:s|ed|ing)? up to|gyda[’']i gilydd|at ei gilydd|i gyd|cyfanswm)\b/i.exec(
        maskedMarkdown(markdown).slice(start, stop),
      );
    if (words) found.set(start + words.index, { offset: start + words.index, text: words[0] });
  }
  return [...found.values()];
}

/** A study can support several sub-themes: their counts have studies in common. */
const overlaps = /sub-?\s?themes\.[^.]+\.studies$|^studies$/i;
