/**
 * A citekey made of a reference in CSL-JSON: its own `citation-key`, or else its first author and its year. Undefined where it has
 * neither.
 */
export function citekeyOfItem(item: unknown): string | undefined {
  const own = inside(item, 'citation-key');
  if (typeof own === 'string' && /^[A-Za-z][\w-]*$/.test(own)) return own;
  const author = inside(inside(item, 'author') ?? inside(item, 'editor'), 0);
  const name = inside(author, 'family') ?? inside(author, 'literal') ?? inside(item, 'title');
  const year = inside(inside(inside(inside(item, 'issued'), 'date-parts'), 0), 0);
  if (typeof name !== 'string' || !/^\d{1,4}$/.test(String(year))) return undefined;
  const [word = ''] = name
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .split(/[^A-Za-z-]+/)
    .filter((part) => /^[A-Za-z]/.test(part) && !/^(?:the|an?)$/i.test(part));
  return word === '' ? undefined : `${word.toLowerCase()}${year}`;
}

function inside(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}
