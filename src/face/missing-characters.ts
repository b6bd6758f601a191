import { charactersIn } from './characters-in.ts';
import type { Face } from './face.ts';

/**
 * The characters of a text that a face has no glyph for, each once, in the order in which they occur: as they are
 * after composing (NFC), as `shape` does. White space that a document folds, and what never shows, is not missing.
 */
export function missingCharacters(text: string, face: Face): string[] {
  const missing = new Set<string>();
  for (const character of charactersIn(text.normalize('NFC'))) {
    if (face.has(character.codePointAt(0) ?? 0)) continue;
    if (!/[\t\n\f\r]/u.test(character) && !isInvisible(character)) missing.add(character);
  }
  return [...missing];
}

/**
 * Whether a character says something about the text but never shows: soft hyphen, joiners, direction marks,
 * variation selectors (Unicode, Default_Ignorable_Code_Point). No glyph is set for it, and none is missing.
 */
export function isInvisible(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character);
}
