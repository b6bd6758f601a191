import type { CslItem } from './csl-item.ts';

/** The kinds of publication that Brevier formats, by their CSL 1.0.2 names. A preprint is an `article`. */
export type ReferenceType =
  | 'article'
  | 'article-journal'
  | 'book'
  | 'chapter'
  | 'dataset'
  | 'paper-conference'
  | 'report'
  | 'thesis'
  | 'webpage';

/** Without these a reference of the type cannot be recognised by a reader, whatever the style. */
export const requiredFields: Readonly<Record<ReferenceType, readonly (keyof CslItem)[]>> = {
  article: ['author', 'title', 'issued'],
  'article-journal': ['author', 'title', 'container-title', 'issued'],
  book: ['title', 'issued', 'publisher'],
  chapter: ['author', 'title', 'container-title', 'issued', 'publisher'],
  dataset: ['title', 'issued'],
  'paper-conference': ['author', 'title', 'issued'],
  report: ['author', 'title', 'issued'],
  thesis: ['author', 'title', 'issued', 'publisher'],
  webpage: ['title', 'URL', 'accessed'],
};

/** Groups of which a reference of the type needs at least one field: who made it, and where it is found. */
export const oneOfFields: Readonly<Record<ReferenceType, readonly (readonly (keyof CslItem)[])[]>> = {
  article: [['DOI', 'URL']],
  'article-journal': [['page', 'number', 'DOI', 'URL']],
  book: [['author', 'editor']],
  chapter: [],
  dataset: [
    ['author', 'publisher'],
    ['DOI', 'URL'],
  ],
  'paper-conference': [['container-title', 'event-title', 'DOI', 'URL']],
  report: [],
  thesis: [],
  webpage: [['author', 'container-title', 'publisher']],
};
