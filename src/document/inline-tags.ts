/** Elements that stand within a line of text. */
export const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'span',
  'strong',
  'em',
  'sup',
  'sub',
  'u',
  'code',
  'br',
]);
