/** A count that somebody typed into a text. */
export interface TypedCount {
  /** Where it begins in the text. */
  readonly offset: number;
  /** All of it: “12 included studies”. */
  readonly text: string;
  readonly value: number;
  /** The whole, in “5 of 12”. */
  readonly of?: number;
  readonly unit: 'study' | 'participant' | 'theme' | 'sub-theme';
  readonly inWords: boolean;
  /** What follows the number: “ included studies”. */
  readonly after: string;
}

const numberWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
      ['dozen', 12],
    ]),
);

const word = [...numberWords.keys()].join('|');
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const number = `(?:\\d+(?:,\\d{3})*|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?: and (?:(?:${tens})[- ])?(?:${word}))?)|(?:${tens})-(?:${word})|${word})`;
/** “12 included studies”, but not “18 or older people”: what stands between is no conjunction and no unit of its own. */
const between =
  '(?:(?!(?:and|or|of|to|in|on|for|from|with|who|that|which|years?|months?|weeks?|days?|hours?|per)\\b)[\\p{L}’-]+\\s+){0,2}?';
const unit = '(studies|study|articles?|papers?|participants?|people|persons?|sub-?themes?|themes?)';

const withUnit = new RegExp(
  `(?<![\\w.,:/–-])(${number})(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+|these\\s+|all\\s+)?(${number}))?((?:\\s+)${between}${unit})(?![\\w-])`,
  'giu',
);
const ofWhole = /(?<![\w.,:/–-])(\d+)\s+(?:out\s+)?of\s+(?:the\s+)?(\d+)(?![\w.,/–-]*\w)/giu;

/** Counts of studies, people and themes that are typed rather than taken from the data. Years are not counts. */
export function typedCounts(markdown: string): readonly TypedCount[] {
  // A directive’s own text is not typed; its place is kept.
  const text = markdown.replaceAll(/:[a-z]+\[[^\]]*\](?:\{[^}]*\})?/g, (directive) =>
    '\u0001'.repeat(directive.length),
  );
  const found = new Map<number, TypedCount>();
  for (const match of text.matchAll(withUnit)) {
    const [all, first = '', whole, after = '', name = ''] = match;
    if (isYear(first)) continue;
    found.set(match.index, {
      offset: match.index,
      text: all.replaceAll(/\s+/g, ' '),
      value: toNumber(first),
      ...(whole === undefined ? {} : { of: toNumber(whole) }),
      unit: toUnit(name),
      inWords: !/\d/.test(first),
      after,
    });
  }
  for (const match of text.matchAll(ofWhole)) {
    const [all, first = '', whole = ''] = match;
    if (found.has(match.index) || isYear(first) || isYear(whole)) continue;
    const count: TypedCount = {
      offset: match.index,
      text: all,
      value: toNumber(first),
      of: toNumber(whole),
      unit: 'study',
      inWords: false,
      after: '',
    };
    found.set(match.index, count);
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

function toNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const words = text
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((each) => each !== 'a' && each !== 'and');
  const hundred = words.indexOf('hundred');
  const add = (some: readonly string[]): number =>
    some.reduce((sum, each) => sum + (numberWords.get(each) ?? 0), 0);
  return hundred === -1
    ? add(words)
    : (add(words.slice(0, hundred)) || 1) * 100 + add(words.slice(hundred + 1));
}

function toUnit(name: string): TypedCount['unit'] {
  if (/^sub/i.test(name)) return 'sub-theme';
  if (/^theme/i.test(name)) return 'theme';
  return /^(?:part|pe)/i.test(name) ? 'participant' : 'study';
}
