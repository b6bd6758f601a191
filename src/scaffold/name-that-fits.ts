/** Names of devices on Windows, which no file and no folder there can have. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Characters: enough for any name, and room beside it for endings in every usual file system. */
const longest = 80;

/** Whether a review or a document can have a name: it becomes that of files, and part of addresses. */
export const isUsableName = (name: string): boolean =>
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name.length <= longest && !device.test(name);

/**
 * A usable name that is near to what somebody wrote: “My Review 2024” → `my-review-2024`. Undefined where nothing is left of it.
 *
 * @param kept names that can be nobody’s
 */
export function nameThatFits(written: string, kept: readonly string[]): string | undefined {
  const last = written.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
  const plain = last
    .replace(/\.(?:md|ya?ml|json)$/i, '')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    // A name begins with a letter: “2024 gardens” → `gardens-2024`.
    .replace(/^(\d[\d-]*)-([a-z].*)$/, '$2-$1')
    .slice(0, longest)
    .replace(/-$/, '');
  return isUsableName(plain) && !kept.includes(plain) ? plain : undefined;
}
