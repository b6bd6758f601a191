import type { Language } from '../../language/language.ts';
import type { Text } from '../../language/phrase.ts';

/**
 * What a document in another language does with words that nobody has translated: a text is named as such, a name stays
 * what it is, and a quotation belongs in the language of its source.
 */
export type WordsKind = 'text' | 'name' | 'quotation';

export type ByLanguage = Readonly<Partial<Record<Language, string>>>;

/** Words of the data as a person wrote them: in the review's own language, or in several. */
export class Words<Kind extends WordsKind = WordsKind> {
  readonly given: string | ByLanguage;
  readonly kind: Kind;

  constructor(given: string | ByLanguage, kind: Kind) {
    this.given = given;
    this.kind = kind;
  }

  /** The words in a language, if there are any. `own` is the language of words that name none. */
  in(language: Language, own: Language): string | undefined {
    if (typeof this.given !== 'string') return this.given[language];
    return language === own ? this.given : undefined;
  }
}

/** The same data with a text in place of words in one language or several; a name is in no language. */
export type InLanguage<Data> =
  Data extends Words<infer Kind>
    ? Kind extends 'name'
      ? string
      : Text
    : Data extends readonly (infer Member)[]
      ? InLanguage<Member>[]
      : Data extends object
        ? { [Key in keyof Data]: InLanguage<Data[Key]> }
        : Data;

type Way = readonly (string | number)[];

/**
 * The data as one language has them.
 *
 * @param say chooses the text; `path` leads to the words in the file: keys, and positions in lists from 0
 */
export function inLanguage<Data>(data: Data, say: (words: Words, path: Way) => Text): InLanguage<Data>;
export function inLanguage(data: unknown, say: (words: Words, path: Way) => Text): unknown {
  // One way for all, as data can have many values and only some of them are words.
  const way: Way[number][] = [];
  const into = (step: string | number, value: unknown): unknown => {
    way.push(step);
    const made = walk(value);
    way.pop();
    return made;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Words) return say(value, [...way]);
    if (Array.isArray(value)) return value.map((member, index) => into(index, member));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, into(key, inner)]));
  };
  return walk(data);
}
