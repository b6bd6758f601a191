import { cslTypes, furtherDates, furtherNames, unusedDates } from '../../citation/csl-variables.ts';
import { richFields } from '../../citation/rich-text.ts';
import { asSentence, inSmallLetters, isInCapitals } from '../../review/capitals.ts';
import { parse } from '../../review/structure/shape.ts';
import { referencesShape } from '../../review/structure/shapes.ts';
import type { Remark } from '../import-report.ts';
import { articleNumberOf } from './article-number.ts';
import { noteFacts } from './note-facts.ts';
import { plainText } from './plain-text.ts';
import { asPreprint } from './preprint.ts';
import { stateOf, tidyDate } from './tidy-date.ts';
import { tidyDoi } from './tidy-doi.ts';
import { tidyAddress, tidyEdition, tidyIssn, tidyLanguage, tidyPages } from './tidy-field.ts';
import { tidyNames } from './tidy-names.ts';

type Item = Readonly<Record<string, unknown>>;
export type Say = (as: Remark['as'], what: string) => void;

const dates = new Set<string>(['issued', 'accessed', ...furtherDates, ...unusedDates]);
const names = new Set<string>(['author', 'editor', 'translator', ...furtherNames]);

/** What stands in no reference list, and may be what someone wrote for themselves. */
const keepersOwn: ReadonlyMap<string, string> = new Map([
  ['abstract', 'abstract, as no document prints it'],
  ['annote', 'annote, as it may be private'],
  ['keyword', 'keyword, as no document prints it'],
  ['note', 'note, as it may be private'],
]);

/** What databases say of every article, and no list of references does. */
const isKindOfArticle =
  /^(?:(?:journal|research|original|review|magazine|newspaper) )?(?:article|paper)s?\b(?! in)|^(?:review|editorial|letter|note|short survey|erratum|case reports?|conference (?:paper|proceedings?)|proceedings paper|book(?: chapter| section)?|clinical trial|randomi[sz]ed controlled trial|comparative study|multicenter study|meta-analysis|systematic review|academic journal|periodical|journal)\b/i;

const withoutGenre = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'chapter',
  'book',
]);

/**
 * An item as `references.json` has it, whatever program wrote it: texts that are text, names and dates in parts, a DOI without an address
 * before it, no markup but that of titles, preprints and articles without pages as such, and no field that Brevier does not know. What is
 * changed or left out in the process is said, and so is what a person must fill in.
 *
 * @param latestYear the last that a work can be of
 */
export function tidyItem(written: Item, say: Say, latestYear: number): Item {
  const item = withNoteFacts(written, say);
  const tidy: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(item)) {
    if (value === undefined || value === null || value === '' || field.startsWith('_')) continue;
    const ownWords = keepersOwn.get(field);
    if (ownWords !== undefined) {
      say('left out', ownWords);
      continue;
    }
    if (dates.has(field)) {
      const { date, status } = tidyDate(field, value, latestYear, say);
      if (date !== undefined) tidy[field] = date;
      if (status !== undefined) tidy.status ??= status;
      continue;
    }
    const made = names.has(field) ? tidyNames(field, value, say) : tidyValue(field, value, say);
    if (made !== undefined) tidy[field] = made;
  }
  const state = stateOf(String(tidy.genre ?? ''));
  if (state !== undefined) {
    tidy.status ??= state;
    Reflect.deleteProperty(tidy, 'genre');
  }
  if (isKindOfArticle.test(String(tidy.genre ?? '')) && withoutGenre.has(String(tidy.type))) {
    say('left out', 'genre, as the type says as much');
    Reflect.deleteProperty(tidy, 'genre');
  }
  if (tidy['citation-key'] === tidy.id) Reflect.deleteProperty(tidy, 'citation-key');
  if (!cslTypes.some((type) => type === tidy.type)) {
    say(
      'to do',
      `type: ${tidy.type === undefined ? 'there is none' : `“${String(tidy.type)}” is no type of CSL`}, so it stands as a document`,
    );
    tidy.type = 'document';
  }
  if (tidy.title === undefined) {
    say('to do', 'title: there is none');
    tidy.title = 'TO DO: the title';
  }
  askOfCapitals(tidy, say);
  return fitting(withRetraction(withArticleNumber(withIssn(withDoi(asPreprint(tidy) ?? tidy))), say), say);
}

/** With what a note says that there is a field for, and without the note. */
function withNoteFacts(item: Item, say: Say): Item {
  const { note, ...rest } = item;
  if (typeof note !== 'string') return item;
  const { fields, isAll } = noteFacts(plainLines(note));
  if (!isAll) say('left out', keepersOwn.get('note') ?? 'note');
  const own = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const more = Object.fromEntries(Object.entries(fields).filter(([field]) => own[field] === undefined));
  return { ...own, ...more, ...(fields.status === 'retracted' ? { status: 'retracted' } : {}) };
}

const plainLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => plainText(line))
    .join('\n');

function tidyValue(field: string, value: unknown, say: Say): unknown {
  const [first, ...rest] = Array.isArray(value) ? value : [value];
  for (const more of rest)
    say('left out', `${field}: “${plainText(String(more))}”, as there is one before it`);
  if (typeof first !== 'string' && typeof first !== 'number') {
    say('left out', `${field}: it is no text`);
    return undefined;
  }
  const written = String(first);
  if (field === 'DOI') {
    const doi = tidyDoi(written);
    if (doi === undefined) say('left out', `DOI: “${plainText(written)}” is none`);
    return doi;
  }
  const text = plainText(written, richFields.has(field));
  if (tagsIn(written) > tagsIn(text)) say('changed', `${field}: marks of HTML were taken out`);
  if (text === '') return undefined;
  const made = tidyText(field, text);
  if (made === undefined || made === '')
    say(
      'left out',
      field === 'URL' ? `URL: “${text}” is no address that begins with https://` : `${field}: “${text}”`,
    );
  return made === '' ? undefined : made;
}

/** A text in the form that its field has in a reference; undefined or empty where it has no place there. */
function tidyText(field: string, text: string): string | undefined {
  switch (field) {
    case 'URL':
      return tidyAddress(text);
    case 'ISSN':
      return tidyIssn(text);
    case 'PMID':
      return /\d{1,9}/.exec(text)?.[0];
    case 'PMCID':
      return /PMC\d+/i.exec(text)?.[0].toUpperCase() ?? (/^\d+$/.test(text) ? `PMC${text}` : undefined);
    case 'page':
      return tidyPages(text);
    case 'edition':
      return tidyEdition(text);
    case 'language':
      return tidyLanguage(text);
    case 'status':
      return stateOf(text) ?? text;
    default:
      return text;
  }
}

const tagsIn = (text: string): number => text.match(/<\/?[a-z]/gi)?.length ?? 0;

/** With the DOI that an address of doi.org leads to, in its place. */
function withDoi(item: Item): Item {
  const { URL, ...rest } = item;
  if (
    item.DOI !== undefined ||
    typeof URL !== 'string' ||
    !/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(URL)
  )
    return item;
  const doi = tidyDoi(URL);
  return doi === undefined ? item : { ...rest, DOI: doi };
}

/** Mendeley and others put the ISSN of a journal where the ISBN of a book stands, and the other way. */
function withIssn(item: Item): Item {
  const { ISBN, ...rest } = item;
  if (typeof ISBN !== 'string' || ISBN.replaceAll(/[^\dXx]/g, '').length !== 8) return item;
  return { ...rest, ISSN: item.ISSN ?? tidyIssn(ISBN) };
}

/** Of an article the number that stands where others have pages. */
function withArticleNumber(item: Item): Item {
  const { page, ...rest } = item;
  if (item.type !== 'article-journal' || typeof page !== 'string') return item;
  const number = articleNumberOf(page);
  if (number === undefined || (item.number !== undefined && item.number !== number)) return item;
  return { ...rest, number };
}

/** Publishers put it before the title; databases into the kind of the work. */
function withRetraction(item: Item, say: Say): Item {
  const { title, genre, status } = item;
  const words = String(title).replaceAll(/<[^>]*>/g, '');
  const isNotice =
    /^\W*(?:retraction|notice of retraction|retraction notice)\b\s*(?:notice|note)?\s*(?:[:–—-]|to\b|of\b|for\b|$)/i.test(
      words,
    );
  const isRetracted =
    /\b(?:retracted|withdrawn)\b/i.test(String(status ?? '')) ||
    saysRetracted(genre) ||
    /^\W*(?:retracted|withdrawn)\b\s*(?:article|paper|publication|chapter)?\s*[:\])–—-]|\[retracted(?: article)?\]\s*\.?$|\(retracted article\b/i.test(
      words,
    );
  if (isRetracted) {
    say('to do', 'status: the work has been retracted; see whether it is to be cited');
    const { genre: kind, ...rest } = item;
    return { ...(saysRetracted(kind) ? rest : item), status: 'retracted' };
  }
  if (!isNotice) return item;
  say('to do', 'status: this is the notice of a retraction; see whether the work itself is meant');
  return { ...item, status: status ?? 'retraction notice' };
}

const saysRetracted = (genre: unknown): boolean => /\bretracted\b/i.test(String(genre ?? ''));

function askOfCapitals(item: Item, say: Say): void {
  for (const field of ['title', 'container-title'] as const) {
    const text = item[field];
    if (typeof text !== 'string' || !isInCapitals(text)) continue;
    const better = field === 'title' ? asSentence(text) : inSmallLetters(text);
    say('to do', `${field}: “${text}” is in capitals throughout; write ${better}`);
  }
}

/** Without the fields that the schema of references does not take. */
function fitting(item: Item, say: Say): Item {
  const parsed = parse(referencesShape, [item]);
  if (parsed.success) return item;
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 1
      ? issue.keys
      : issue.path[1] === 'id'
        ? []
        : [String(issue.path[1])],
  );
  const kept = { ...item };
  for (const field of new Set(fields)) {
    say('left out', `${field}: references.json has no such field, or not in this form`);
    Reflect.deleteProperty(kept, field);
  }
  return kept;
}
