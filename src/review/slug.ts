/** A name as a path can hold it: “One-to-one” → `one-to-one`, “next review” → `next-review`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
