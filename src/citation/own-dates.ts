const english = /<locale\s[^>]*xml:lang="en(?:-GB)?"[^>]*>([\s\S]*?)<\/locale>/;

/**
 * A CSL style whose own form of dates holds in a language that it does not know: the order of “2023 Dec” is the style’s and
 * not its English, while the month’s name is the locale’s.
 *
 * @param lang without a region: `cy`
 */
export function withOwnDates(xml: string, lang: string): string {
  const locale = english.exec(xml);
  const dates = locale?.[1]?.match(/<date\s[\s\S]*?<\/date>/g) ?? [];
  if (locale === null || dates.length === 0 || new RegExp(`<locale\\s[^>]*xml:lang="${lang}\\b`).test(xml))
    return xml;
  return `${xml.slice(0, locale.index)}<locale xml:lang="${lang}">${dates.join('')}</locale>${xml.slice(locale.index)}`;
}
