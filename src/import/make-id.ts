import { slug } from '../review/slug.ts';

/** Letters that do not come apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Text in the letters A to Z, where it is in Latin letters at all: “Müller” becomes “Muller”. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/giu, (letter) => {
      const small = plain[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
    });

/**
 * An id as the data want it, of a name: small letters, digits and hyphens.
 *
 * @param kind goes before what begins with no letter
 * @param taken ids that are in use; the new one is added
 */
export function makeId(name: string, kind: string, taken: Set<string>): string {
  const made = slug(unaccented(name).replaceAll(/['’]/g, ''))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const whole = /^[a-z]/.test(made) ? made : `${kind}-${made}`.replace(/-$/, '');
  let free = whole;
  for (let number = 2; taken.has(free); number++) free = `${whole}-${number}`;
  taken.add(free);
  return free;
}
