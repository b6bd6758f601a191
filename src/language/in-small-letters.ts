/**
 * A text in small letters, in which a pattern of small letters finds all that the same pattern with the flags `iu` finds in the text: V8
 * prepares it in a tenth of the time, in every process anew. Undefined where it might not, as some letter has another form there.
 */
export function inSmallLetters(text: string): string | undefined {
  const small = text.toLowerCase();
  // “ſ” is an s to the flags, and has no other small letter; “İ” becomes two.
  return small.length === text.length && !small.includes('ſ') ? small : undefined;
}
