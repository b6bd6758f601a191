/**
 * Whether what stands for pages is the number of an article that has none: `e0231234`, `h3223`, `CD004366`, `102345`. Not so `S12`, which is a
 * page of a supplement, and `e12-e19`, which are pages.
 */
const isArticleNumber = (pages: string): boolean =>
  /^(?:e\d+|[a-z]{1,3}\d{2,}|(?!S\d{1,3}$)[A-Z]{1,4}\d{4,}|\d{6,})(?:\.pub\d+)?$/.test(pages.trim());

/** `e0231234-e0231234` is one number. */
export function articleNumberOf(pages: string): string | undefined {
  const [first = '', last, ...more] = pages.split(/\s*[-–]\s*/);
  const same = last === undefined || (more.length === 0 && last === first);
  return same && isArticleNumber(first) ? first.trim() : undefined;
}
