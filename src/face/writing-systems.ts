/** A kind of writing, as a reader of messages knows it. */
export interface WritingSystem {
  /** With what is counted: “Hebrew letters”, “emoji”. */
  readonly name: string;
  /** The npm package that has a face for it, where one is to be had. */
  readonly package?: string;
  /** Why the PDF cannot set it, whatever the face: our shaper knows kerning, ligatures and marks, and lines run from left to right. */
  readonly unset?: 'right to left' | 'joined';
}

const noto = (name: string): string => `@expo-google-fonts/noto-sans-${name}`;

const system = (
  scripts: string,
  name: string,
  face: string | undefined,
  unset?: WritingSystem['unset'],
): readonly [RegExp, WritingSystem] => [
  new RegExp(
    `[${scripts
      .split(' ')
      .map((script) => `\\p{Script_Extensions=${script}}`)
      .join('')}]`,
    'u',
  ),
  {
    name,
    ...(face === undefined ? {} : { package: noto(face) }),
    ...(unset === undefined ? {} : { unset }),
  },
];

/** Most documents have no character that has to be told of, and patterns of scripts are dear to make. */
let systems: readonly (readonly [RegExp, WritingSystem])[] | undefined;

/** The first that a character belongs to. */
const allSystems = (): readonly (readonly [RegExp, WritingSystem])[] => [
  [/\p{Emoji_Presentation}|[\u{1F3FB}-\u{1F3FF}]/u, { name: 'emoji' }],
  system('Hira Kana', 'Japanese characters', 'jp'),
  system('Hang', 'Korean characters', 'kr'),
  system('Han Bopo', 'Chinese, Japanese or Korean characters', 'sc'),
  [/[\u3000-\u303F\uFF00-\uFFEF]/u, { name: 'Chinese, Japanese or Korean characters', package: noto('sc') }],
  system('Arab', 'Arabic letters', 'arabic', 'right to left'),
  system('Hebr', 'Hebrew letters', 'hebrew', 'right to left'),
  system('Syrc', 'Syriac letters', 'syriac', 'right to left'),
  system('Thaa', 'Thaana letters', 'thaana', 'right to left'),
  system('Nkoo', 'N’Ko letters', 'nko', 'right to left'),
  system('Samr Mand Adlm Rohg', 'letters that run from right to left', undefined, 'right to left'),
  system('Deva', 'Devanagari letters', 'devanagari', 'joined'),
  system('Beng', 'Bengali letters', 'bengali', 'joined'),
  system('Guru', 'Gurmukhi letters', 'gurmukhi', 'joined'),
  system('Gujr', 'Gujarati letters', 'gujarati', 'joined'),
  system('Orya', 'Odia letters', 'oriya', 'joined'),
  system('Taml', 'Tamil letters', 'tamil', 'joined'),
  system('Telu', 'Telugu letters', 'telugu', 'joined'),
  system('Knda', 'Kannada letters', 'kannada', 'joined'),
  system('Mlym', 'Malayalam letters', 'malayalam', 'joined'),
  system('Sinh', 'Sinhala letters', 'sinhala', 'joined'),
  system('Thai', 'Thai letters', 'thai', 'joined'),
  system('Laoo', 'Lao letters', 'lao', 'joined'),
  system('Khmr', 'Khmer letters', 'khmer', 'joined'),
  system('Mymr', 'Burmese letters', 'myanmar', 'joined'),
  system('Tibt Mong Java Bali', 'letters that join', undefined, 'joined'),
  system('Armn', 'Armenian letters', 'armenian'),
  system('Geor', 'Georgian letters', 'georgian'),
  system('Ethi', 'Ethiopic letters', 'ethiopic'),
  system('Cher', 'Cherokee letters', 'cherokee'),
  system('Cans', 'Canadian syllabics', 'canadian-aboriginal'),
  [/\p{L}|\p{M}|\p{N}/u, { name: 'letters of another script' }],
];

const signs: WritingSystem = { name: 'signs', package: noto('symbols') };

export function writingSystemOf(character: string): WritingSystem {
  systems ??= allSystems();
  return systems.find(([is]) => is.test(character))?.[1] ?? signs;
}

/** Letters that every face of the program has, or that it can always do without. */
const plain =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whatever is neither Latin nor a mark that stands beside it: where there is none, V8 need not prepare the pattern of all letters. */
const beyondLatin = /[ɐ-\u200F\u2028-\u202F\u205F-\uFFFF]/;

/** The characters of a text that the PDF cannot set whatever the face, each once. */
export const unsetCharacters = (text: string): readonly string[] =>
  !beyondLatin.test(text) || plain.test(text)
    ? []
    : [...new Set(text)].filter((one) => !plain.test(one) && writingSystemOf(one).unset);
