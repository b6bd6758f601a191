import type { CslItem } from './csl-item.ts';

type Field = keyof CslItem;

/**
 * Without these a reference of the type cannot be recognised by a reader, whatever the style. The types are those of works that reviews cite,
 * by their CSL 1.0.2 names; a preprint is an `article`. Of others only a title is asked.
 */
export const requiredFields = {
  article: ['author', 'title', 'issued'],
  'article-journal': ['author', 'title', 'container-title', 'issued'],
  'article-magazine': ['title', 'container-title', 'issued'],
  'article-newspaper': ['title', 'container-title', 'issued'],
  book: ['title', 'issued', 'publisher'],
  chapter: ['author', 'title', 'container-title', 'issued', 'publisher'],
  dataset: ['title', 'issued'],
  'entry-encyclopedia': ['title', 'container-title', 'issued'],
  'paper-conference': ['author', 'title', 'issued'],
  'post-weblog': ['title', 'issued', 'URL'],
  report: ['author', 'title', 'issued'],
  software: ['title', 'issued'],
  thesis: ['author', 'title', 'issued', 'publisher'],
  webpage: ['title', 'URL', 'accessed'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type ReferenceType = keyof typeof requiredFields;

/** Groups of which a reference of the type needs at least one field: who made it, and where it is found. */
export const oneOfFields: Readonly<Record<ReferenceType, readonly (readonly Field[])[]>> = {
  article: [['DOI', 'URL']],
  'article-journal': [['page', 'number', 'DOI', 'URL']],
  'article-magazine': [],
  'article-newspaper': [],
  book: [['author', 'editor']],
  chapter: [],
  dataset: [
    ['author', 'publisher'],
    ['DOI', 'URL'],
  ],
  'entry-encyclopedia': [],
  'paper-conference': [['container-title', 'event-title', 'DOI', 'URL']],
  'post-weblog': [['author', 'container-title']],
  report: [],
  software: [['author', 'publisher']],
  thesis: [],
  webpage: [['author', 'container-title', 'publisher']],
};

/** A work that is not out yet: it has no date, and nothing says where in the journal it is. */
const isNotOut = (status: unknown): boolean =>
  typeof status === 'string' &&
  /^(?:in press|forthcoming|accepted|to appear|submitted|under review|in preparation)\b/i.test(status);

/** What a reader needs to recognise a work of its type and it does not have; a group where it has none of its fields. */
export function lackingFields(
  type: ReferenceType,
  item: Readonly<Partial<Record<Field, unknown>>>,
): { readonly fields: readonly Field[]; readonly groups: readonly (readonly Field[])[] } {
  const notOut = isNotOut(item.status);
  return {
    fields: requiredFields[type].filter(
      (field) => item[field] === undefined && !(notOut && field === 'issued'),
    ),
    groups: oneOfFields[type].filter(
      (fields) => fields.every((field) => item[field] === undefined) && !(notOut && fields.includes('DOI')),
    ),
  };
}
