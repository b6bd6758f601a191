import type { Language } from './language.ts';

/** Of words of the data: that they stand in another language than the document, as nobody has translated them. */
export interface Foreign {
  readonly lang: Language;
  /** Which of the review’s untranslated texts they are, from 0. */
  readonly untranslated: number;
}

export interface ForeignText extends Foreign {
  readonly text: string;
}

/** A text of the data, as a document has it: in its language, or in that of the review where nobody has translated it. */
export type Text = string | ForeignText;

/** What is said in a document’s language, with foreign words where it names something of the data: texts that follow one another. */
export type Phrase = Text | readonly Text[];

/** The texts one after another. Those in the document’s language are joined, and none is empty. */
export function textsOf(said: Phrase): readonly Text[] {
  if (typeof said === 'string') return said === '' ? [] : [said];
  const joined = phrase`${said}`;
  return isText(joined) ? (joined === '' ? [] : [joined]) : joined;
}

/** The words alone, for what cannot say their language, and for what compares them. */
export const wordsAlone = (said: Phrase): string =>
  isText(said) ? (typeof said === 'string' ? said : said.text) : said.map(wordsAlone).join('');

/** Phrases within words of the document’s language: `` phrase`${theme}: the sub-themes` ``. */
export function phrase(between: TemplateStringsArray, ...said: readonly Phrase[]): Phrase {
  // Nearly all phrases are words of one language, which need no list.
  let words = between[0] ?? '';
  for (let index = 0; index < said.length; index++) {
    const each = said[index];
    if (typeof each !== 'string') return inParts(between, said);
    words += each + (between[index + 1] ?? '');
  }
  return words;
}

const inParts = (between: readonly string[], said: readonly Phrase[]): Phrase =>
  together(between.flatMap((words, index) => [words, ...(said[index] === undefined ? [] : [said[index]])]));

/** Phrases with the same words between each two. */
export const joined = (said: readonly Phrase[], between: string): Phrase =>
  together(said.flatMap((each, index) => (index === 0 ? [each] : [between, each])));

function together(said: readonly Phrase[]): Phrase {
  const made: Text[] = [];
  for (const text of said.flatMap((each) => (isText(each) ? [each] : each))) {
    const last = made.at(-1);
    if (typeof text === 'string' && typeof last === 'string') made[made.length - 1] = last + text;
    else if (text !== '') made.push(text);
  }
  const [only = ''] = made;
  return made.length < 2 ? only : made;
}

/** A text in other words of its language. */
export function reworded(text: string, change: (words: string) => string): string;
export function reworded(text: Text, change: (words: string) => string): Text;
export function reworded(text: Text, change: (words: string) => string): Text {
  return typeof text === 'string' ? change(text) : { ...text, text: change(text.text) };
}

const isText = (said: Phrase): said is Text => typeof said === 'string' || 'lang' in said;
