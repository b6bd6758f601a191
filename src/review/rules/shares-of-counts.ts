import type { Language } from '../../messages/language.ts';
import { isReported } from '../is-reported.ts';
import type { Review } from '../review.ts';
import { maskedMarkdown } from './masked-markdown.ts';
import { typedCounts } from './typed-counts.ts';

/** A percentage, or a part such as a third, in a text. */
export interface Share {
  readonly offset: number;
  readonly text: string;
}

/**
 * Shares in a text that are made from counts of the review: beside studies or people, after a count from the data, or just as
 * large as one of its counts is of the included studies.
 *
 * @param own a pattern for the review’s own noun for its people
 */
export function sharesOfCounts(
  markdown: string,
  review: Review,
  language: Language,
  own?: string,
): readonly Share[] {
  const found: Share[] = typedCounts(markdown, language, own)
    .filter(({ value, noun }) => value === undefined && noun !== 'people')
    .map(({ offset, text }) => ({ offset, text }));
  const told = (at: number): boolean =>
    found.some(({ offset, text }) => at >= offset && at < offset + text.length);
  for (const { index, 0: text } of markdown.matchAll(
    /:value\[[^\]]*\](?:\{[^}]*\})?\s*(?:%|per\s?cent\b|y\s+cant\b)/gi,
  ))
    found.push({ offset: index, text });
  let known: readonly number[] | undefined;
  for (const { index, 0: text, 1: number = '' } of maskedMarkdown(markdown).matchAll(
    /(?<![\w.,])(\d+(?:\.\d+)?)\s*(?:%|per\s?cent\b|y\s+cant\b)/gi,
  )) {
    const digits = number.split('.')[1]?.length ?? 0;
    known ??= ratios(review);
    if (!told(index) && known.some((ratio) => (100 * ratio).toFixed(digits) === number))
      found.push({ offset: index, text });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** What part of the included studies each count is. */
function ratios({ studies, themes, methods }: Review): readonly number[] {
  const { included } = studies;
  if (!isReported(included) || included.value === 0) return [];
  const counts = [
    ...themes.flatMap(({ subThemes }) => subThemes.map((subTheme) => subTheme.studies)),
    ...methods.flatMap(({ parts }) => parts.map((part) => part.studies)),
  ];
  return counts.flatMap((count) =>
    isReported(count) && count.value > 0 && count.value < included.value
      ? [count.value / included.value]
      : [],
  );
}
