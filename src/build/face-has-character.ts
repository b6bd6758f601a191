import type { FaceName } from '../design/design.ts';
import type { Faces } from '../face/face.ts';
import { missingCharacters } from '../face/missing-characters.ts';
import { unsetCharacters, type WritingSystem, writingSystemOf } from '../face/writing-systems.ts';
import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { type Field, fieldsOf, type SourceFile } from './fields-of.ts';

/** What the faces of one variant are asked to show. */
interface Shown {
  readonly texts: ReadonlyMap<FaceName, string>;
  readonly faces: Faces;
}

/**
 * The characters that the PDF of a variant cannot show: those of which no face has a glyph, and writing that it cannot set
 * rightly. A browser has faces of its own, and sets all writing.
 */
export function unprintable({ texts, faces }: Shown): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, text] of texts) {
    for (const character of missingCharacters(text, faces[name])) found.add(character);
    for (const character of unsetCharacters(text)) found.add(character);
  }
  return found;
}

/** So many characters make clear what is meant. */
const mostShown = 8;

/**
 * Says of each field in which such characters stand what they are and what to do, once for all variants of the document.
 *
 * @param characters those of {@link unprintable} variants
 * @param variants what was to be shown, for which a field that no document prints is left out
 * @param sources the files that the document was made from, the likeliest first
 */
export function faceHasCharacter(
  characters: ReadonlySet<string>,
  variants: readonly Shown[],
  sources: readonly SourceFile[],
): readonly Fault[] {
  if (characters.size === 0) return [];
  const shown = variants
    .flatMap(({ texts }) => [...texts.values()])
    .join('\n')
    .normalize('NFC');
  const isWanted = (field: Field): boolean =>
    stretches(field.text, characters).some((stretch) => shown.includes(stretch));
  const faults: Fault[] = [];
  const told = new Set<string>();
  for (const source of sources) {
    for (const field of fieldsOf(source)) {
      const here = [...new Set(field.text.normalize('NFC'))].filter((one) => characters.has(one));
      if (here.length === 0 || !isWanted(field)) continue;
      for (const one of here) told.add(one);
      faults.push(fault(field, here));
    }
  }
  // What no field has as it is printed, such as a capital that was made of a small letter.
  const rest = [...characters].filter((one) => !told.has(one));
  const [first] = sources;
  if (rest.length > 0 && first) faults.push(fault({ text: '', placeOf: () => topOf(first.file) }, rest));
  return faults;
}

/** The characters with their neighbours of the same kind: a word of them. */
function stretches(text: string, characters: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  let open = '';
  for (const one of text.normalize('NFC')) {
    if (characters.has(one)) open += one;
    else if (open !== '') {
      found.push(open);
      open = '';
    }
  }
  return open === '' ? found : [...found, open];
}

function fault({ name, placeOf }: Field, characters: readonly string[]): Fault {
  const kinds = new Map<WritingSystem, string[]>();
  for (const one of characters) {
    const system = writingSystemOf(one);
    kinds.set(system, [...(kinds.get(system) ?? []), one]);
  }
  const systems = [...kinds.keys()];
  const what = [...kinds].map(([system, some]) => `${system.name} (${listed(system, some)})`);
  return faultAgainst('face-has-character', {
    place: placeOf(characters),
    found: `${joined(what)}${name === undefined ? '' : ` in ${name}`}, which the PDF cannot show`,
    expected: `${[...new Set(systems.map(wanted))].join('; ')}; the web page is made, the PDF is not`,
    ...(systems.some(({ unset, package: face }) => unset === undefined && face !== undefined)
      ? { suggestion: packages(systems) }
      : {}),
  });
}

function wanted({ name, unset, package: face }: WritingSystem): string {
  if (unset === 'right to left')
    return `no ${name}, as the PDF sets no line from right to left yet and would print them in the wrong order`;
  if (unset === 'joined')
    return `no ${name}, as the PDF does not join letters yet and would print them apart`;
  if (name === 'emoji') return 'what emoji say, in words';
  return face === undefined ? 'a design with a face that has them' : `a design with a face that has ${name}`;
}

function packages(systems: readonly WritingSystem[]): string {
  const names = systems.flatMap(({ unset, package: face }) =>
    unset === undefined && face !== undefined ? [face] : [],
  );
  return `run \`npm install ${names.join(' ')}\`, and write \`faces: { more: [${names.map((name) => `'${name}'`).join(', ')}] }\` in your design`;
}

/** Signs are told by their numbers too, as many look alike. */
function listed({ name }: WritingSystem, characters: readonly string[]): string {
  const some = characters.slice(0, mostShown);
  const more = characters.length - some.length;
  const isPlain = /letters|characters|syllabics/.test(name);
  const said = isPlain ? some.join(' ') : some.map((one) => `${one} ${codePoint(one)}`).join(', ');
  return more > 0 ? `${said} and ${more} more` : said;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
