/**
 * Whether a character says something about the text but never shows: soft hyphen, joiners, direction marks,
 * variation selectors (Unicode, Default_Ignorable_Code_Point). No glyph is set for it, and none is missing.
 */
export function isInvisible(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character);
}
