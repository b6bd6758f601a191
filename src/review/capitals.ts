/** Words that are written in capitals, whatever stands around them. */
const acronyms = new Set([
  ...[
    'ACM',
    'AIDS',
    'APA',
    'BBC',
    'BJPSYCH',
    'BMC',
    'BMJ',
    'DNA',
    'EU',
    'HIV',
    'HTA',
    'IEEE',
    'JAMA',
    'JBI',
    'JMIR',
    'MRC',
    'NHS',
  ],
  ...[
    'NIHR',
    'NICE',
    'OECD',
    'PLOS',
    'RNA',
    'SAGE',
    'SSM',
    'TB',
    'UK',
    'UN',
    'UNESCO',
    'UNICEF',
    'US',
    'USA',
    'WHO',
    'II',
    'III',
    'IV',
  ],
]);

/** Words that keep small letters within a title of a journal. */
const small = new Set(
  [
    'a',
    'an',
    'and',
    'as',
    'at',
    'by',
    'de',
    'der',
    'des',
    'die',
    'du',
    'en',
    'et',
    'for',
    'from',
    'in',
    'la',
    'of',
    'on',
  ].concat(['or', 'the', 'to', 'und', 'van', 'von', 'with', 'y']),
);

const words = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Whether a text is in capitals throughout where nobody writes it so: SMITH, HEALTH & PLACE, but not JAMA or PLOS ONE. */
export function isInCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text) || !/\p{Script=Latin}/u.test(text)) return false;
  const others = (text.match(words) ?? []).filter((word) => !acronyms.has(word));
  return others.some((word) => word.length > 3) || others.filter((word) => word.length > 1).length > 2;
}

/** A name, or a title of a journal, in capitals and small letters: “Smith”, “O’Brien”, “Health & Place”. */
export const inSmallLetters = (text: string): string =>
  text.replaceAll(words, (word: string, at: number) => {
    if (acronyms.has(word)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && small.has(lower)) return lower;
    return lower
      .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
      .replace(
        /^(Mc|Mac(?=[^aeiouhk]))(\p{L})/u,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
      .replace(/^(\p{L}['’])(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
  });

/** A title in small letters after the first, also after a colon; its names are for a person to find. */
export const asSentence = (title: string): string =>
  title.replaceAll(words, (word: string, at: number) => {
    if (acronyms.has(word)) return word;
    const begins = at === 0 || /[.?!]\s+$/.test(title.slice(0, at));
    const lower = word.toLowerCase();
    return begins ? lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : lower;
  });
