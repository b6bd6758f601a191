import type { Language } from '../../messages/language.ts';

/**
 * What a document in another language does with words that nobody has translated: a text is named as such, a name stays
 * what it is, and a quotation belongs in the language of its source.
 */
export type WordsKind = 'text' | 'name' | 'quotation';

export type ByLanguage = Readonly<Partial<Record<Language, string>>>;

/** Words of the data as a person wrote them: in the review's own language, or in several. */
export class Words {
  readonly given: string | ByLanguage;
  readonly kind: WordsKind;

  constructor(given: string | ByLanguage, kind: WordsKind) {
    this.given = given;
    this.kind = kind;
  }

  /** The words in a language, if there are any. `own` is the language of words that name none. */
  in(language: Language, own: Language): string | undefined {
    if (typeof this.given !== 'string') return this.given[language];
    return language === own ? this.given : undefined;
  }
}
