/** A name as a path can hold it: “One-to-one” → `one-to-one`, “next review” → `next-review`. */
export function slug(name: string): string {
  const small = name.toLowerCase();
  // By the code of its letters alone where there are no others, as most names are of these.
  const parted = /^[ -~]*$/.test(small)
    ? small.replaceAll(/[^a-z\d]+/g, '-')
    : small.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return parted.replaceAll(/^-|-$/g, '');
}
