/**
 * Divides a word where its language lets it be divided at a line's end: parts that together are the word. One part,
 * where the word is not divided or the language is not known. Layout is handed one; it loads nothing.
 */
export type Hyphenator = (word: string, lang: string) => readonly string[];
