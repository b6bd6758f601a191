import type { CslItem } from './csl-item.ts';
import { isDatedByTitle } from './law.ts';
import { statusOf } from './status.ts';

type Field = keyof CslItem;

/**
 * Without these a reference of the type cannot be recognised by a reader, whatever the style. The types are those of works that reviews cite,
 * by their CSL 1.0.2 names; a preprint is an `article`. Of others only a title is asked. See {@link lackingFields} for what is not asked of all.
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
  legislation: ['title', 'issued'],
  'paper-conference': ['author', 'title', 'issued'],
  'post-weblog': ['title', 'issued', 'URL'],
  regulation: ['title', 'issued'],
  report: ['author', 'title', 'issued'],
  software: ['title', 'issued'],
  speech: ['author', 'title', 'event-title', 'issued'],
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
  legislation: [['number', 'URL']],
  'paper-conference': [['container-title', 'event-title', 'DOI', 'URL']],
  'post-weblog': [['author', 'container-title']],
  regulation: [['number', 'URL']],
  report: [],
  software: [
    ['author', 'publisher'],
    ['publisher', 'DOI', 'URL'],
  ],
  speech: [],
  thesis: [],
  webpage: [['author', 'container-title', 'publisher']],
};

/** Fields that a reference lacks: each of some, and one of each group. */
export interface Lacking {
  readonly fields: readonly Field[];
  readonly oneOf: readonly (readonly Field[])[];
}

/**
 * What a reference lacks of what its type needs. A work that is to appear has neither date nor pages yet, and a law has none where its title ends in
 * its year. Nothing where the type is not known.
 */
export function lackingFields(item: { readonly [field in Field]?: unknown }): Lacking {
  const { type, title, status } = item;
  if (!isReferenceType(type)) return { fields: [], oneOf: [] };
  const work = {
    id: '',
    type,
    title: String(title ?? ''),
    ...(status === undefined ? {} : { status: String(status) }),
  };
  const isToAppear =
    ['in press', 'forthcoming'].includes(statusOf(work) ?? '') || underWay.test(String(status ?? ''));
  const isDated = (type === 'legislation' || type === 'regulation') && isDatedByTitle(work);
  const lacks = (field: Field): boolean => item[field] === undefined;
  return {
    fields: requiredFields[type].filter(
      (field: Field) => lacks(field) && !(field === 'issued' && (isToAppear || isDated)),
    ),
    oneOf: oneOfFields[type].filter(
      (fields) => fields.every(lacks) && !(isToAppear && fields.includes('DOI')),
    ),
  };
}

/** States of a work that is not out yet, for which documents have no words of their own. */
const underWay = /^(?:accepted|submitted|under review|in preparation)\b/i;

const isReferenceType = (type: unknown): type is ReferenceType =>
  typeof type === 'string' && Object.hasOwn(requiredFields, type);
