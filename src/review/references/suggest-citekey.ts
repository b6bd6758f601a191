/**
 * A citekey in place of an id that is none, as of the addresses that Zotero exports: the item’s own `citation-key`, or else its first
 * author and its year.
 */
export function suggestCitekey(_written: unknown, item: unknown): string | undefined {
  const own = inside(item, 'citation-key');
  if (typeof own === 'string' && /^[A-Za-z][\w-]*$/.test(own)) return `write "${own}"`;
  const author = inside(inside(item, 'author') ?? inside(item, 'editor'), 0);
  const name = inside(author, 'family') ?? inside(author, 'literal') ?? inside(item, 'title');
  const year = inside(inside(inside(inside(item, 'issued'), 'date-parts'), 0), 0);
  if (typeof name !== 'string' || !/^\d{1,4}$/.test(String(year))) return undefined;
  const [word = ''] = name
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .split(/[^A-Za-z-]+/)
    .filter((part) => /^[A-Za-z]/.test(part) && !/^(?:the|an?)$/i.test(part));
  return word === '' ? undefined : `write "${word.toLowerCase()}${year}"`;
}

function inside(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}
