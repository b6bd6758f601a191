/**
 * Text in lines no wider than a drawing has room for. A drawing is made before any face is chosen, so widths are those of
 * the characters of Source Sans, a little rounded up; a line may end early, but never sticks out.
 * No line ends at a no-break space, unless what it holds together is wider than the room.
 *
 * @param width of the room, and `size` of the type, in millimetres
 */
export function textLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const ends = (longer: string): boolean => widthOf(longer) * size > width;
  for (const word of text.split(' ').flatMap((each) => (ends(each) ? each.split('\u00A0') : [each]))) {
    if (word === '') continue;
    const longer = line === '' ? word : `${line} ${word}`;
    if (!ends(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    // A word wider than the room ends where it must, and a hyphen says that it goes on.
    const letters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
    for (const [index, letter] of letters.entries()) {
      const goesOn = index < letters.length - 1 && isLetter(letter) && isLetter(letters[index + 1] ?? '');
      if (line !== '' && ends(line + letter + (goesOn ? '-' : ''))) {
        lines.push(isLetter(line.slice(-1)) && isLetter(letter) ? `${line}-` : line);
        line = '';
      }
      line += letter;
    }
  }
  // What was held together by such a space is text like any other.
  return [...lines, ...(line === '' ? [] : [line])].map((each) => each.replaceAll('\u00A0', ' '));
}

const isLetter = (text: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text);

/** In ems. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + emsOf(character), 0);

/** The wider of regular and semibold, and for other scripts, and rare signs, as wide as any. */
const classes: readonly (readonly [of: RegExp, ems: number])[] = [
  [/[ \u00A0]/, 0.2],
  [/[',.:;ijl|’‘!If]/, 0.33],
  [/[()\-/[\]rtsz]/, 0.47],
  [/[c?“”0-9FJLYaegvxy–#$+=<>]/, 0.52],
  [/[AESTVXZhknou]/, 0.56],
  [/[BCKPRbdpq]/, 0.6],
  [/[DGHNOQU&]/, 0.68],
  [/[À-ÅÈ-ÖØ-ÝÞà-åç-öø-ÿĀ-ő]/, 0.72],
  [/[Mw]/, 0.76],
];

const emsOf = (character: string): number => classes.find(([of]) => of.test(character))?.[1] ?? 1;
