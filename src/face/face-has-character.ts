import type { FaceName } from '../design/design.ts';
import type { Fault, Place } from '../fault/fault.ts';
import { lineAndColumn } from '../fault/line-and-column.ts';
import type { Faces } from '../pdf/face.ts';
import { missingCharacters } from './missing-characters.ts';

interface Source {
  readonly file: string;
  readonly text: string;
}

/** What the faces of one edition are asked to show. */
interface Shown {
  readonly texts: ReadonlyMap<FaceName, string>;
  readonly faces: Faces;
}

/**
 * The characters that a document asks of faces which have no glyph for them: printed, each would be an empty box. A fault
 * stands where the character is first written, once for all editions of the document.
 *
 * @param sources the files that the document was made from, the likeliest first
 */
export function faceHasCharacter(editions: readonly Shown[], sources: readonly Source[]): readonly Fault[] {
  const lacking = new Map<string, Set<FaceName>>();
  for (const { texts, faces } of editions) {
    for (const [name, text] of texts) {
      for (const character of missingCharacters(text, faces[name]))
        lacking.set(character, (lacking.get(character) ?? new Set()).add(name));
    }
  }
  return [...lacking].map(([character, names]) => ({
    rule: 'face-has-character',
    severity: 'error',
    place: placeOf(character, sources),
    found: `“${character}” (${codePoint(character)}), which ${names.size === 1 ? 'the face' : 'the faces'} ${list(names)} ${names.size === 1 ? 'has' : 'have'} not`,
    expected: 'Latin, Greek or Cyrillic letters, or a design that names faces with this one under `faces`',
  }));
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** As designs call them: “sans semibold”. */
const list = (names: ReadonlySet<FaceName>): string =>
  [...names].map((name) => `\`${name.replace('-', ' ')}\``).join(', ');

/** A file may write the character as letter and mark, where the document has it composed. */
function placeOf(character: string, sources: readonly Source[]): Place {
  for (const { file, text } of sources) {
    for (const written of [character, character.normalize('NFD')]) {
      const at = text.indexOf(written);
      if (at >= 0) return { file, ...lineAndColumn(text, at) };
    }
  }
  return { file: sources[0]?.file ?? '', line: 1, column: 1 };
}
