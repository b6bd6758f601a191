import type { FieldTable } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import type { TaggedFormat, ValuesOf } from './read-tagged.ts';
import type { WorkKind } from './work-of-fields.ts';

/** What EndNote calls a kind of work, as in its tagged files and in its XML. */
export const endnoteKind = (words: string): WorkKind & { readonly tags?: FieldTable } => ({
  type: typeOfWords(words) ?? words,
  ...(/^(?:edited book|book, edited)$/i.test(words) ? { isEdited: true } : {}),
});

/** Files of EndNote (`.enw`), after those of refer: https://en.wikipedia.org/wiki/EndNote#Tags_and_fields. */
export const endnote: TaggedFormat = {
  syntax: {
    tag: /^\uFEFF?%(?<name>[0-9A-Z@!?$&*+()<>=~^#[\]\\])(?: (?<value>.*)|\s*)$/,
    first: '0',
    emptyLineMayEnd: true,
  },
  kindTags: new Set(['0']),
  kindOf,
  tags: {
    F: 'id',
    T: 'title',
    Q: 'of the record',
    A: 'author',
    E: 'second author',
    Y: 'third author',
    '?': 'fourth author',
    H: 'of the record',
    J: 'container',
    B: 'container',
    O: 'short journal',
    S: 'series',
    D: 'year',
    '8': 'date',
    '[': 'accessed',
    V: 'volume',
    N: 'issue',
    P: 'pages',
    '&': 'first page',
    '7': 'edition',
    '6': 'number of volumes',
    '9': 'genre',
    R: 'DOI',
    U: 'URL',
    I: 'publisher',
    C: 'place',
    '@': 'ISSN or ISBN',
    G: 'language',
    '2': 'PMID or not',
    M: 'of the record',
    X: 'abstract',
    Z: 'note',
    '<': 'note',
    '1': 'note',
    '3': 'note',
    '4': 'note',
    '5': 'note',
    K: 'keywords',
    '>': 'file',
    '+': 'address',
    '!': 'short title',
    L: 'of the record',
    W: 'of the record',
    '~': 'of the record',
    '#': 'of the record',
    '=': 'of the record',
    '^': 'of the record',
  },
};

/** Files of refer have no word for it: what is in a journal is an article, and what is in a book a chapter. */
function kindOf(valuesOf: ValuesOf): WorkKind & { readonly tags?: FieldTable } {
  const [words] = valuesOf('0');
  if (words === undefined) {
    if (valuesOf('J').length > 0) return { type: 'article-journal' };
    if (valuesOf('B').length > 0) return { type: 'chapter' };
    return { type: valuesOf('I').length > 0 ? 'book' : 'document' };
  }
  const kind = endnoteKind(words);
  const isOfConference = kind.type === 'paper-conference';
  const numbered: FieldTable = { N: 'number' };
  return {
    ...kind,
    ...(isOfConference ? { tags: { C: 'event place' } } : {}),
    ...(['report', 'legislation', 'article', 'bill', 'patent', 'standard', 'dataset'].includes(kind.type)
      ? { tags: numbered }
      : {}),
  };
}
