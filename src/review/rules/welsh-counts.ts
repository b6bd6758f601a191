import { cached } from '../../cache/cached.ts';
import type { CountedNouns } from './counted-nouns.ts';
import type { CountingWords } from './may-hold-count.ts';

const before = '(?<![\\w.,:/–-])';

/** Number words with the letters that other words change: “tair” and “thair”. Above ten hardly anybody writes them out. */
export const welshNumberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['un', 1],
  ...['dau', 'ddau', 'dwy', 'ddwy'].map((each): [string, number] => [each, 2]),
  ...['tri', 'dri', 'thri', 'tair', 'dair', 'thair'].map((each): [string, number] => [each, 3]),
  ...['pedwar', 'bedwar', 'phedwar', 'pedair', 'bedair', 'phedair'].map((each): [string, number] => [
    each,
    4,
  ]),
  ...['pum', 'bum', 'phum', 'pump', 'bump'].map((each): [string, number] => [each, 5]),
  ['chwe', 6],
  ['chwech', 6],
  ['saith', 7],
  ['wyth', 8],
  ['naw', 9],
  ['deg', 10],
  ['ddeg', 10],
  ['deuddeg', 12],
  ['ddeuddeg', 12],
]);

const welshNumber = `(?:\\d+(?:,\\d{3})*|${[...welshNumberWords.keys()].join('|')})`;
const welshUnits = (nouns: CountedNouns): string =>
  [
    nouns.study,
    '(?:ch?|g)yfranogwyr|(?:ch?|g)yfranogwr|(?:ph?|b)obl|(?:ph?|b)erson',
    nouns['sub-theme'],
    nouns.theme,
    ...(nouns['primary study'] === undefined ? [] : [nouns['primary study']]),
  ].join('|');
const unitOf = (nouns: CountedNouns): string => `(?<unit>${welshUnits(nouns)})(?![\\p{L}\\p{N}_-])`;
const ofThe = "(?:o\\s+|o[’']r\\s+|yr?\\s+|[’']r\\s+)?";
const parts = 'hanner|[td]raean|thraean|chwarter';

/** “12 astudiaeth”, “5 o 12 astudiaeth”, “tair o’r astudiaethau”; “hanner yr astudiaethau”; “5 o 12”. */
export const welshPatterns = cached(
  { holds: 'patterns of Welsh counts', most: 100 },
  (nouns: CountedNouns): readonly RegExp[] => {
    const unit = unitOf(nouns);
    return [
      `${before}(?<number>${welshNumber})(?:\\s+o(?:[’']r)?\\s+(?<whole>${welshNumber}))?(?<right>\\s+${ofThe}${unit})`,
      `${before}(?:${parts})\\s+${ofThe}${unit}`,
      `${before}(?<number>\\d+)\\s+o(?:[’']r)?\\s+(?<whole>\\d+)(?![\\w.,/–-]*\\w)`,
    ].map((pattern) => new RegExp(pattern, 'giu'));
  },
  (nouns) => JSON.stringify(nouns),
);

const counted = `\\d+|${[...welshNumberWords.keys()].join('|')}|${parts}`;

/** Of the patterns above, for `mayHoldCount`. */
export const welshWords = cached(
  { holds: 'words of Welsh counts', most: 100 },
  (nouns: CountedNouns): CountingWords => ({
    starts: new RegExp(`\\d+|\\b(?:${counted})`, 'g'),
    number: new RegExp(`^(?:${counted})$`),
    small: /^(?:o|o[’']r|yr?|[’']r)$/,
    others: 0,
    // Word by word: “meysydd canlyniadau” begins with “meysydd”.
    unit: new RegExp(welshUnits(nouns).replaceAll(/ canlyniadau/g, '')),
  }),
  (nouns) => JSON.stringify(nouns),
);
