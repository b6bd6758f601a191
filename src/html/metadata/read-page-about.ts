import type { SelfDescription } from '../../document/self-description.ts';

/** What a web page says of itself in its linked data, or undefined where Brevier did not write it. */
export function readPageAbout(html: string): SelfDescription | undefined {
  if (!html.includes('<meta name="generator" content="Brevier">')) return undefined;
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) return undefined;
  let page: unknown;
  try {
    page = JSON.parse(json);
  } catch {
    return undefined;
  }
  const text = (key: string): string | undefined => {
    const value: unknown =
      typeof page === 'object' && page !== null
        ? Object.getOwnPropertyDescriptor(page, key)?.value
        : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const [title, kind, edition, date, lang] = [
    text('name'),
    text('genre'),
    text('version'),
    text('datePublished'),
    text('inLanguage'),
  ];
  if (title === undefined || kind === undefined || edition === undefined || date === undefined)
    return undefined;
  return { title, kind, edition, date, lang: lang ?? '' };
}
