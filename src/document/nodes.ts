import { type Phrase, textsOf } from '../language/phrase.ts';
import type { Provenance } from '../review/fact.ts';
import { tentativeOf } from '../review/tentative.ts';
import type {
  Column,
  Content,
  FactRow,
  Facts,
  Figure,
  Heading,
  Link,
  List,
  Paragraph,
  ParagraphRole,
  Place,
  References,
  Row,
  Run,
  Strong,
  Text,
} from './tree.ts';

/** Makes nodes of the document tree that many blocks have, so that who makes them says what differs. */
export const text = (value: string): Text => ({ type: 'text', value });

/** What is said of the data, with its foreign words said to be such. */
export const runs = (said: Phrase): readonly Run[] =>
  textsOf(said).map((each): Run => {
    if (typeof each === 'string') return text(each);
    const { text: words, ...foreign } = each;
    return { type: 'foreign', ...foreign, children: [text(words)] };
  });

/** One after another, with the same words between each two. */
export const inARow = (parts: readonly (readonly Run[])[], between = '; '): readonly Run[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));

export const paragraph = (
  children: readonly Run[] | string,
  role?: ParagraphRole,
  place?: Place,
): Paragraph => ({
  type: 'paragraph',
  children: typeof children === 'string' ? [text(children)] : children,
  ...(role === undefined ? {} : { role }),
  ...(place === undefined ? {} : { place }),
});

export const strong = (...children: readonly Run[]): Strong => ({ type: 'strong', children });

export const link = (url: string, words: Phrase): Link => ({ type: 'link', url, children: runs(words) });

/** A figure of the review, or the words that say why there is none, with the path of what it shows, and that it is weakly documented where it is. */
export const figure = (
  words: Phrase,
  from: { readonly path: string } & Partial<Provenance>,
  says: Figure['says'] = 'value',
): Figure => {
  const tentative = says === 'value' ? tentativeOf(from) : undefined;
  return {
    type: 'figure',
    path: from.path,
    says,
    ...(tentative ? { tentative } : {}),
    children: runs(words),
  };
};

export const list = (items: readonly Content[], ordered = false): List => ({
  type: 'list',
  ordered,
  children: items.map((children) => ({ type: 'listItem', children })),
});

/** A part of the document with the path of the data that it prints. */
export const printing = <Part extends { readonly path?: string }>(
  from: { readonly path: string },
  part: Part,
): Part => ({
  ...part,
  path: from.path,
});

export const facts = (rows: readonly FactRow[], kind: Facts['kind'] = 'facts'): Facts => ({
  type: 'facts',
  kind,
  rows,
});

/** A fact in words, or in runs. */
export const fact = (label: Phrase, value: Content | string): FactRow => ({
  label: runs(label),
  value: typeof value === 'string' ? [text(value)] : value,
});

export const column = (head: Phrase): Column => ({ head: runs(head) });

export const row = (head: Content, cells: readonly Content[]): Row => ({
  head,
  cells: cells.map((children) => ({ children })),
});

export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

/** The place of a list of references. */
export const referencesTo = (to: References['to']): References => ({
  type: 'references',
  to,
  numbered: false,
  children: [],
});
