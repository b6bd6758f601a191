import type { Language } from '../../language/language.ts';
import type { Review } from '../review.ts';
import { countValues, sentenceAround } from './count-values.ts';
import { severalIncluded } from './counted-nouns.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import type { ReviewRule } from './rule.ts';
import { inProses } from './texts.ts';

const talking = ':value[themes.ways.sub-themes.talking.studies]';

export const countsAreNotTotalled: ReviewRule = {
  holds:
    'Counts of sub-themes are never added up. One study can support several of them, so it would be counted twice.',
  examples: [
    {
      in: 'review.yaml',
      ok: `subtitle: 'Talking (${talking}) and listening (${talking}), each by itself'\n`,
      notOk: `subtitle: 'Talking and listening, ${talking} + ${talking} studies'\n`,
      found: `\`${talking} + ${talking}\`, a sum of overlapping counts`,
      expected: 'each count by itself, because one study can support several sub-themes',
    },
    {
      in: 'a template',
      ok: 'There are :value[themes] with :value[sub-themes]{as=digits} sub-themes.\n',
      notOk: `Talking has ${talking} and listening ${talking}, in total many.\n`,
      found: '‘in total’ of overlapping counts',
      expected: 'each count by itself, because one study can support several sub-themes',
    },
  ],
  holdsInEveryLanguage: true,
  *check(checked) {
    for (const { found, place } of inProses(checked, (markdown) =>
      totalsOfCounts(markdown, checked.review, checked.data.language),
    ))
      yield { place, ...saidOfTotal(found) };
  },
};

/** What is said of a sum, in the data as in a template. */
export const saidOfTotal = ({ text }: Total): { readonly found: string; readonly expected: string } => ({
  found: text.startsWith(':')
    ? `\`${text}\`, a sum of overlapping counts`
    : `‘${text}’ of overlapping counts`,
  expected: 'each count by itself, because one study can support several sub-themes',
});
/** Words of a text that add up counts which overlap. */
export interface Total {
  readonly offset: number;
  readonly text: string;
}

/** “:value[…] + :value[…]”, “… in total”: sums of counts of studies of sub-themes. */
export function totalsOfCounts(
  markdown: string,
  { words: ofReview }: Review,
  language: Language,
): readonly Total[] {
  const counts = countValues(markdown).filter(({ path }) => overlaps.test(path));
  const found = new Map<number, Total>();
  for (const [index, { offset, end }] of counts.entries()) {
    const next = counts[index + 1];
    if (!next) break;
    const between = markdown.slice(end, next.offset);
    const sum = new RegExp(
      `^\\s*(?:${severalIncluded[language][ofReview.studies]}\\s*)?(?:\\+|plus)\\s*$`,
      'i',
    );
    if (sum.test(between)) {
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
