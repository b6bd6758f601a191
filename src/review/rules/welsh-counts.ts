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
const welshUnits =
  '(?<unit>astudiaeth(?:au)?|erthygl(?:au)?|(?:ph?|b)apur(?:au)?|(?:ch?|g)yfranogwyr|(?:ch?|g)yfranogwr|(?:ph?|b)obl|(?:ph?|b)erson|is-them(?:a|âu)|them(?:a|âu))(?![\\p{L}\\p{N}_-])';
const ofThe = "(?:o\\s+|o[’']r\\s+|yr?\\s+|[’']r\\s+)?";

/** “12 astudiaeth”, “5 o 12 astudiaeth”, “tair o’r astudiaethau”; “hanner yr astudiaethau”; “5 o 12”. */
export const welshPatterns: readonly RegExp[] = [
  `${before}(?<number>${welshNumber})(?:\\s+o(?:[’']r)?\\s+(?<whole>${welshNumber}))?(?<right>\\s+${ofThe}${welshUnits})`,
  `${before}(?:hanner|[td]raean|thraean|chwarter)\\s+${ofThe}${welshUnits}`,
  `${before}(?<number>\\d+)\\s+o(?:[’']r)?\\s+(?<whole>\\d+)(?![\\w.,/–-]*\\w)`,
].map((pattern) => new RegExp(pattern, 'giu'));
