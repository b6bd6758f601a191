import { entriesOf } from '../cache/cached.ts';
import type { Language } from '../language/language.ts';
import type { Hyphenator } from './layout/hyphenator.ts';

type Patterns = typeof import('hyphen/*').default;
type Load = () => Promise<{ readonly default: Patterns }>;

/** Of `en-GB`, `en`. */
type WithoutRegion<Tag> = Tag extends `${infer Primary}-${string}` ? Primary : Tag;

/** So many letters at least stand before the first hyphen and after the last: two save hardly any room. */
const fewestLetters = 3;

const mark = '\u00ad';

/**
 * Languages whose patterns are known (hyph-utf8, the patterns of TeX), of those that the bundled faces can set. Each module holds
 * one language, and only those that a document is written in are loaded. Those of all languages of documents are among them.
 */
const languages: Readonly<Record<string, Load> & Record<WithoutRegion<Language>, Load>> = {
  bg: () => import('hyphen/bg/index.js'),
  ca: () => import('hyphen/ca/index.js'),
  cs: () => import('hyphen/cs/index.js'),
  cy: () => import('hyphen/cy/index.js'),
  da: () => import('hyphen/da/index.js'),
  de: () => import('hyphen/de/index.js'),
  el: () => import('hyphen/el/index.js'),
  en: () => import('hyphen/en-gb/index.js'),
  'en-us': () => import('hyphen/en-us/index.js'),
  es: () => import('hyphen/es/index.js'),
  et: () => import('hyphen/et/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  ga: () => import('hyphen/ga/index.js'),
  hr: () => import('hyphen/hr/index.js'),
  hu: () => import('hyphen/hu/index.js'),
  is: () => import('hyphen/is/index.js'),
  it: () => import('hyphen/it/index.js'),
  lt: () => import('hyphen/lt/index.js'),
  lv: () => import('hyphen/lv/index.js'),
  nb: () => import('hyphen/nb/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  nn: () => import('hyphen/nn/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  pt: () => import('hyphen/pt/index.js'),
  ro: () => import('hyphen/ro/index.js'),
  ru: () => import('hyphen/ru/index.js'),
  sk: () => import('hyphen/sk/index.js'),
  sl: () => import('hyphen/sl/index.js'),
  sv: () => import('hyphen/sv/index.js'),
  tr: () => import('hyphen/tr/index.js'),
  uk: () => import('hyphen/uk/index.js'),
};

/** The languages that words are divided in (BCP 47, in small letters). */
export const dividedLanguages: readonly string[] = Object.keys(languages);

const hyphenators = entriesOf<Hyphenator>({ holds: 'hyphenators', most: 20 });

/** Loads the patterns of these languages (BCP 47), the same for the same ones. Words of a language without patterns are left whole. */
export async function loadHyphenator(langs: Iterable<string>): Promise<Hyphenator> {
  const names = [...new Set([...langs].flatMap((lang) => patternsFor(lang) ?? []))].sort();
  const key = names.join(' ');
  return hyphenators.get(key) ?? hyphenators.put(key, await hyphenatorOf(names));
}

async function hyphenatorOf(names: readonly string[]): Promise<Hyphenator> {
  const loaded = new Map<string, Patterns>();
  for (const name of names) {
    const load = languages[name];
    if (load) loaded.set(name, (await load()).default);
  }
  const { get, put } = entriesOf<readonly string[]>({ holds: 'divided words', most: 5000 });
  return (word, lang) => {
    const name = patternsFor(lang);
    const language = name === undefined ? undefined : loaded.get(name);
    if (!language) return [word];
    const key = `${name} ${word}`;
    return get(key) ?? put(key, divide(word, language));
  };
}

/** A language as it is spoken somewhere takes that language's patterns: `en-IE` those of `en`, which are British. */
function patternsFor(lang: string): string | undefined {
  const tag = lang.toLowerCase();
  const [language = ''] = tag.split('-');
  return [tag, language].find((each) => Object.hasOwn(languages, each));
}

function divide(word: string, patterns: Patterns): readonly string[] {
  // In small letters already, because the library would ask the machine's own language how to make them.
  const lower = word.toLowerCase();
  if (lower.length !== word.length || word.includes(mark)) return [word];
  const parts: string[] = [];
  let at = 0;
  let start = 0;
  for (const part of patterns.hyphenateSync(lower, { hyphenChar: mark }).split(mark)) {
    at += part.length;
    if (at < fewestLetters || word.length - at < fewestLetters) continue;
    parts.push(word.slice(start, at));
    start = at;
  }
  return [...parts, word.slice(start)];
}
