import { once } from '../cache/once.ts';
import type { Language } from '../language/language.ts';

/**
 * Within brackets, a letter of a script that the bundled faces have: Latin, Greek, Cyrillic. `\p{L}`, and the flag `i` beside it,
 * take longer to prepare than all texts of a document to search.
 */
const letter = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ϿЀ-ԯḀ-῿';

/** Digits, not those in “COVID-19”. */
const start = String.raw`(?<![${letter}\d]|[${letter}\d][-/.])`;

const number = String.raw`\d+(?:[,.]\d+)*`;

/** The words of a language beside which a number may stand, and phrases, each in small letters as a pattern or several. */
interface WordsBeside {
  /** Where a page, a table and the like are named by a number. */
  readonly named: string;
  readonly months: string;
  /** What reviews count. */
  readonly units: string;
  /** “5 of 12”, “5 of the 12”. */
  readonly of: string;
  /** “18 to 75”. */
  readonly to: string;
  /** “p. 3”. */
  readonly page: string;
  readonly phrases: string;
}

const english: WordsBeside = {
  named:
    'fig\\.|figure|table|box|appendix|section|chapter|theme|edition|page|part|step|level|standard|vol\\.|no\\.|ch\\.',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  units:
    'sub-themes?|themes?|stud(?:y|ies)|papers?|articles?|reviews?|records?|reports?|interviews?|groups?|participants?|people|persons?|adults?|children|women|men|carers?|workers?|practitioners?|dots?|squares?|countr(?:y|ies)|databases?|sites?|sessions?|minutes?|hours?|days?|weeks?|months?|years?|pages?|points?|per cent|million',
  of: String.raw`of\s+(?:the\s+)?`,
  to: 'to',
  page: String.raw`pp?\.`,
  phrases: String.raw`et\s+al\.|sub-themes?\b`,
};

/** Nouns in the forms that they take after a numeral; figures stand before “o” and a plural as well: “179 o bobl”. */
const welsh: WordsBeside = {
  named:
    'ffig\\.|ffigur|tabl|blwch|atodiad|adran|pennod|thema|argraffiad|tudalen|rhan|cam|lefel|safon|cyf\\.|rhif',
  months: 'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr',
  units:
    'is-them(?:a|âu)|them(?:a|âu)|astudiaeth(?:au)?|erthygl(?:au)?|adolygiad(?:au)?|(?:ch?|g)ofnod(?:ion)?|adroddiad(?:au)?|(?:ch?|g)yfweliad(?:au)?|(?:ch?|g)rŵp|(?:ch?|g)yfranogwyr|(?:ch?|g)yfranogwr|o\\s+\\p{L}+|(?:ph?|b)erson|oedolyn|oed|dd?ot|sgwâr|(?:ch?|g)ronfa|[mf]unud|awr|diwrnod|wythnos|[mf]is|b?lwyddyn|[bm]lynedd|(?:th?|d)udalen|(?:ph?|b)wynt|y\\s+cant|miliwn',
  of: String.raw`o(?:['’]r)?\s+`,
  to: '[ia]',
  page: String.raw`tt?\.`,
  phrases: String.raw`ac\s+eraill\b|is-them(?:a|âu)(?!\p{L})`,
};

/** Words with a capital or without. */
const inEitherCase = (words: string): string =>
  words.replaceAll(/(?<=^|[|]|\(\?:)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

function patternsOf({ named, months, units, of, to, page, phrases }: WordsBeside): readonly string[] {
  const unit = String.raw`\s+(?:%|(?:${inEitherCase(units)})(?![${letter}\d]))`;
  return [
    String.raw`${start}(?:(?:${number}\s+(?:${of}|${to}\s+)${number}|[${letter}]?${number}–[${letter}]?${number})(?:${unit})?|${number}${unit})`,
    String.raw`\b${inEitherCase(page)}\s+[${letter}]?${number}(?:[–-][${letter}]?${number})?`,
    String.raw`\b(?:${inEitherCase(named)})\s+${number}`,
    String.raw`\b\d{1,2}\s+(?:${inEitherCase(months)})\b`,
    String.raw`\b(?:${inEitherCase(phrases)})`,
  ];
}

const ofEveryLanguage: readonly string[] = [
  String.raw`\b[NnPpTtRrDd]\s+[=<>≤≥]\s+[−-]?\.?\d[\d.]*`,
  // ISSN and ORCID; ISBN. A DOI or an address is long, and may be divided.
  String.raw`(?<![${letter}\d/.-])(?:(?:\d{4}-){1,3}\d{3}[\dXx](?![${letter}\d/-])|97[89](?:-\d+){3}-[\dXx](?![${letter}\d-]))`,
  // “one-to-one”: a hyphen at a line's end is taken for one that divides the word.
  `(?<![${letter}-])[${letter}]{1,8}-[${letter}]{1,3}-[${letter}]{1,8}(?![${letter}-])`,
];

interface Together {
  readonly pattern: RegExp;
  /** Holds of every text that the pattern finds something in, and of few others. */
  readonly sign: RegExp;
}

const together = (...words: readonly WordsBeside[]): Together => ({
  pattern: new RegExp([...words.flatMap(patternsOf), ...ofEveryLanguage].join('|'), 'gu'),
  sign: new RegExp(['[\\d-]', ...words.map(({ phrases }) => inEitherCase(phrases))].join('|'), 'u'),
});

/**
 * What misleads or looks careless when a line ends inside it: “5 of 12 studies”, “p. 3”, “18–75”, “Figure 3”, “sub-theme”, “1468-263X”.
 * A document in Welsh may hold words and references in English.
 */
export const keptTogether: Readonly<Record<Language, () => Together>> = {
  'en-GB': once(() => together(english)),
  cy: once(() => together(welsh, english)),
};

/** @param capital within brackets, as `letter` and `mark` */
function namesOf(capital: string, letter: string, mark: string): RegExp {
  const initials = String.raw`(?:[${capital}]\.[\s-]?)*[${capital}]\.`;
  const surname = `[${capital}][${letter}${mark}’'-]+`;
  return new RegExp(
    [
      String.raw`${surname},\s+${initials}`,
      String.raw`(?<![${letter}.])${initials}\s+${surname}`,
      String.raw`(?<![${letter}])${surname}\s+[${capital}]{1,3}(?=[,.])`,
    ].join('|'),
    'gu',
  );
}

const namesInAnyLetters = once(() => namesOf(String.raw`\p{Lu}`, String.raw`\p{L}`, String.raw`\p{M}`));
/** In texts of the letters up to “ÿ” the same as above, which takes V8 as long to prepare as all checks of the data together. */
const namesInFewLetters = namesOf('A-ZÀ-ÖØ-Þ', 'A-Za-zªµºÀ-ÖØ-öø-ÿ', '');
const otherLetters = /[Ā-\u1FFF\u2071-\uFFFF]/;

/** A name with its initials, as styles write it in a reference list: “Bark, H. J.”, “H. Bark”, “Bark HJ,”. */
export const namesTogether = (text: string): RegExp =>
  otherLetters.test(text) ? namesInAnyLetters() : namesInFewLetters;
