import type { Language } from '../language/language.ts';
import type { CitationStyle } from './citation-style.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { furtherNames } from './csl-variables.ts';
import { isDatedByTitle, isLaw, numberOfLaw } from './law.ts';
import { localeNames } from './locale-names.ts';
import { plainTitle } from './rich-text.ts';
import { type Status, statusOf, statusWords } from './status.ts';

/** A work with what our corrections of the bundled styles ask about as well. */
export interface FittedItem extends CslItem {
  /** CSL’s variable for what is said of a work’s history, such as that it was retracted. */
  readonly references?: string;
  /** The title by which a list is ordered, without the article that it begins with. */
  readonly 'sort-title'?: string;
  /** The same of a work by nobody who is named. */
  readonly 'sort-author'?: string;
  /** The name of the language that the work is in, where readers of the document may not expect it. */
  readonly 'original-language'?: string;
}

/**
 * A work in the shape in which a style prints it rightly: all that is changed of what the data hold, before citeproc-js gets it. Where CSL can
 * ask about a field, the style is corrected instead (`corrections`); here stands what CSL has no way to ask: what a text says, and whether two
 * are the same. A style of one’s own gets no more of it than the shape of the names of groups and websites, a work’s state in the language of the
 * document, and a number in which a hyphen is a hyphen: citeproc-js would read “Pub. L. No. 111-148” as the numbers from 111 to 148.
 */
export function fittedItem(item: CslItem, { source }: CitationStyle, language: Language): FittedItem {
  const style = 'builtIn' in source ? source.builtIn : undefined;
  const status = statusOf(item);
  const container = item['container-title'];
  const fitted: FittedItem = {
    ...item,
    ...groupsAsNames(item, style === 'vancouver'),
    ...(container === undefined ? {} : { 'container-title': container.replace(site, keptAsIs) }),
    ...(item.status === undefined || status === undefined ? {} : { status: statusWords[language][status] }),
    ...(item.number === undefined ? {} : { number: item.number.replaceAll('-', '\\-') }),
  };
  if (style === undefined) return fitted;
  const known = withHistory(withArticleNumber(asReport(withLaw(fitted))), status, language);
  if (style === 'apa') return { ...forApa(known), ...orderOf(known) };
  return style === 'harvard1' ? forHarvard(known) : forVancouver(known, status, language);
}

/** A group by its name, as citeproc-js joins it to people. */
export interface GroupName {
  readonly family: string;
  /** That another sign separates it from others than stands between people: see `joint.ts`. */
  readonly apart?: true;
}

const nameFields = ['author', 'editor', 'translator', ...furtherNames] as const;

/**
 * citeproc-js joins people and groups apart from each other, and so without the comma or the “and” that a style asks for between them: “Moss, P.
 * & RECOVERY Group”. So a group is handed over as a family name.
 *
 * @param apart whether groups are separated by another sign than people
 */
function groupsAsNames(item: CslItem, apart: boolean): Partial<CslItem> {
  const fitted: { [field in (typeof nameFields)[number]]?: readonly (CslName | GroupName)[] } = {};
  for (const field of nameFields)
    if (item[field]?.some((name) => 'literal' in name) && (apart || !isPairOfGroups(item[field])))
      fitted[field] = item[field].map((name) =>
        'literal' in name ? { family: name.literal, ...(apart ? { apart: true as const } : {}) } : name,
      );
  return fitted;
}

/** Two groups are joined rightly by citeproc-js itself: “One Commission & Another Commission” (APA 7, section 10.4). */
const isPairOfGroups = (names: readonly CslName[]): boolean =>
  names.length === 2 && names.every((name) => 'literal' in name);

/** A name such as ClinicalTrials.gov, of which a style’s title case would make ClinicalTrials.Gov. */
const site = /(?<![\p{L}\d.<>"-])[\p{L}\d-]+(?:\.[a-z]{2,})+(?![\p{L}\d.])/gu;
const keptAsIs = '<span class="nocase">$&</span>';

function without(item: FittedItem, ...fields: readonly (keyof FittedItem)[]): FittedItem {
  const kept = { ...item };
  for (const field of fields) Reflect.deleteProperty(kept, field);
  return kept;
}

/** A law whose title ends in its year has no other date, and the number by which it is cited: “c. 23” and not “Pub. L. No. 23”. */
function withLaw(item: FittedItem): FittedItem {
  if (!isLaw(item) || !isDatedByTitle(item)) return item;
  const number = numberOfLaw(item);
  const { title } = item;
  return {
    ...without(
      item,
      'issued',
      'author',
      'publisher',
      'publisher-place',
      'container-title',
      'genre',
      'title-sentence-case',
    ),
    // The name of a law keeps the capitals that it was given.
    title: title.includes('<') ? title : `<span class="nocase">${title}</span>`,
    ...(number === undefined ? {} : { number }),
  };
}

/** `e0231234` is the number of an article and no page of it, also where a database has it as one. */
function withArticleNumber(item: FittedItem): FittedItem {
  const { type, page, number } = item;
  if (type !== 'article-journal' || page === undefined || !/^(?:e\d{3,}|CD\d{5,})$/i.test(page)) return item;
  return { ...without(item, 'page'), number: number ?? page };
}

/** What publishers write around the title of what they have retracted; “Withdrawn: a study” may be a title of its own. */
const inTitle =
  /^\W*(?:([Rr]etracted|RETRACTED)(?: (?:[Aa]rticle|ARTICLE|[Pp]aper|PAPER|[Cc]hapter|CHAPTER))?|(WITHDRAWN)(?: ARTICLE)?)\s*[:\])–—-]+\s*(?=\S)|\s*\[([Rr]etracted|RETRACTED)\]$/u;

/**
 * That a work was retracted stands in one place and in the document’s words, whether its record says so in `status` or, as those of many
 * publishers do, before its title.
 */
function withHistory(item: FittedItem, status: Status | undefined, language: Language): FittedItem {
  const [, before, word, after] = inTitle.exec(item.title) ?? [];
  const said = (before ?? word ?? after)?.toLowerCase();
  const isToldOnly = status === 'retracted' || status === 'withdrawn';
  // “Retraction published 2012, Journal, 38(10), 1378” says more.
  const told = isToldOnly || !/^(?:retract|withdraw)/i.test(item.status ?? '') ? undefined : item.status;
  const known = isToldOnly ? status : said === 'retracted' || said === 'withdrawn' ? said : undefined;
  const words = told ?? (known && statusWords[language][known]);
  if (words === undefined) return item;
  const sentence = item['title-sentence-case'];
  return {
    ...without(item, 'status'),
    title: item.title.replace(inTitle, ''),
    ...(sentence === undefined ? {} : { 'title-sentence-case': sentence.replace(inTitle, '') }),
    references: capitalised(words),
  };
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const letters = (name: string): string => name.toLowerCase().replace(/^the |[^\p{L}\d]/gu, '');

/** Whether a text names one of the authors: an organisation that publishes its own work. */
function isAuthor(text: string | undefined, { author = [] }: FittedItem): boolean {
  return (
    text !== undefined &&
    author.some(
      (name) =>
        !('given' in name) && letters('literal' in name ? name.literal : name.family) === letters(text),
    )
  );
}

/** The fields of a kind in which an author stands a second time. */
const saidTwice = (item: FittedItem): readonly ('publisher' | 'container-title')[] =>
  (['publisher', 'container-title'] as const).filter((field) => isAuthor(item[field], item));

const isPreprint = ({ type, genre = 'preprint' }: FittedItem): boolean =>
  type === 'article' && /^(?:pre-?print|posted content)$/i.test(genre);

/** CSL has one type for preprints and for what an institution gives out, such as working papers: those are reports. */
const asReport = (item: FittedItem): FittedItem =>
  item.type === 'article' && !isPreprint(item) && item['container-title'] === undefined
    ? { ...item, type: 'report' }
    : item;

/** A paper in a book of proceedings, and not in a journal. */
const isInBook = (item: FittedItem): boolean =>
  item.type === 'paper-conference' &&
  item['container-title'] !== undefined &&
  (item.publisher ?? item.editor) !== undefined &&
  item.volume === undefined &&
  item.issue === undefined;

/** How a work stands in a list that passes over the articles before titles. */
function orderOf(item: FittedItem): Pick<FittedItem, 'sort-title' | 'sort-author'> {
  const title = plainTitle(item['title-sentence-case'] ?? item.title);
  const isEnglish = /^(?:en\b|$)/i.test(item.language ?? '');
  const sorted = isEnglish ? title.replace(/^\P{L}*(?:a|an|the)\s+(?=\S)/iu, '') : title;
  const isNamed = item.publisher !== undefined || nameFields.some((field) => (item[field] ?? []).length > 0);
  return { 'sort-title': sorted, ...(isNamed || sorted === title ? {} : { 'sort-author': sorted }) };
}

function forApa(item: FittedItem): FittedItem {
  const { number } = item;
  const container = item['container-title'];
  // Sections 9.29 and 9.32: no publisher, and no name of a website, that is the author.
  if (saidTwice(item).length > 0) return forApa(without(item, ...saidTwice(item)));
  // What stands after a law’s title in that style is its source.
  if (isLaw(item) && isDatedByTitle(item) && number !== undefined)
    return { ...without(item, 'number'), 'container-title': number };
  // Section 10.8: the repository says that it is a preprint.
  const publisher = item.publisher ?? container;
  if (isPreprint(item) && publisher !== undefined)
    return {
      ...without(item, 'genre', 'container-title'),
      publisher,
      ...(number !== undefined && /^(?:\d{4}\.\d{4,5}|[a-z.\\-]+\/\d{7})(?:v\d+)?$/i.test(number)
        ? { number: `arXiv:${number}` }
        : {}),
    };
  // Section 10.5: as a chapter of a book.
  if (isInBook(item))
    return { ...without(item, 'event-title', 'event-place', 'event-date'), type: 'chapter' };
  // Section 10.1, example 13.
  if (container !== undefined && /^Cochrane Database of Systematic Reviews$/i.test(container) && item.DOI)
    return without(item, 'volume', 'issue', 'number', 'page');
  return item;
}

/** What stands where the place of a meeting does. */
const saidByPlace = ['publisher', 'publisher-place'] as const;

function forHarvard(item: FittedItem): FittedItem {
  const { publisher } = item;
  const event = item['event-title'];
  const container = item['container-title'];
  const place = item['event-place'];
  const isOnline = (item.DOI ?? item.URL) !== undefined;
  // Online, an organisation that publishes its own work is named once.
  const twice = saidTwice(item).filter((field) => isOnline || field === 'container-title');
  if (twice.length > 0) return forHarvard(without(item, ...twice));
  if (isPreprint(item)) {
    if (container !== undefined || publisher === undefined) return without(item, 'genre');
    return { ...without(item, 'genre', 'publisher'), 'container-title': publisher };
  }
  // The meeting is what a talk is in; proceedings have its name in their own.
  if (item.type === 'speech' || item.type === 'paper-conference') {
    if (container !== undefined) return without(item, 'event-title', 'event-place');
    if (event !== undefined)
      return {
        ...without(item, 'event-title', 'event-place', ...(place === undefined ? [] : saidByPlace)),
        type: 'speech',
        'container-title': event,
        ...(place === undefined ? {} : { publisher: place }),
      };
  }
  return item;
}

function forVancouver(item: FittedItem, status: Status | undefined, language: Language): FittedItem {
  const { publisher, number } = item;
  const container = item['container-title'];
  const named = isLaw(item) ? undefined : languageName(item, language);
  const fitted: FittedItem = {
    ...(item.type === 'webpage' && isAuthor(container?.replaceAll(/<[^>]*>/g, ''), item)
      ? without(item, 'container-title')
      : item),
    ...(item.page === undefined ? {} : { page: shortened(item.page) }),
    ...(named === undefined ? {} : { 'original-language': named }),
  };
  if (isPreprint(item))
    return {
      ...without(fitted, 'publisher', 'genre'),
      ...(container === undefined && publisher !== undefined ? { 'container-title': publisher } : {}),
      ...(number === undefined ? {} : { number: number.replace(/^arXiv:/i, '') }),
    };
  // As what was said there, where it did not come out in print.
  if (item.type === 'paper-conference' && container === undefined && item['event-title'] !== undefined)
    return forVancouver({ ...item, type: 'speech' }, status, language);
  if (item.type === 'speech' && item.genre !== undefined) {
    // “Paper presented at: …” says that it is a presentation.
    const [kind] = /^(?:paper|poster)\b/i.exec(item.genre) ?? [];
    return kind === undefined ? without(fitted, 'genre') : { ...fitted, genre: kind };
  }
  // NLM knows works that are to appear by another word, and says of one that is online already where its history stands.
  switch (status) {
    case 'in press':
    case 'forthcoming':
      return { ...fitted, status: statusWords[language].forthcoming };
    case 'advance online publication':
      return {
        ...without(fitted, 'status'),
        references: capitalised(statusWords[language]['epub ahead of print']),
      };
    default:
      return without(fitted, 'status');
  }
}

/** Pages of which the last has no more digits than it needs: 101–19, S12–8 (Citing Medicine, chapter 1, “Location”). */
const shortened = (pages: string): string =>
  pages.replace(/(\p{L}*)(\d+)[-–]\1(\d+)/gu, (range, letters: string, first: string, last: string) => {
    if (first.length !== last.length) return range;
    const same = [...first].findIndex((digit, index) => digit !== last[index]);
    return same === -1 ? range : `${letters}${first}–${last.slice(same)}`;
  });

/** The name of the language of a work in another than English and that of the document. */
function languageName({ language: tag = '' }: FittedItem, language: Language): string | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  if (!/^[a-z]{2,3}$/.test(primary) || primary === 'en' || language.startsWith(primary)) return undefined;
  const name = new Intl.DisplayNames([localeNames[language]], { type: 'language', fallback: 'none' }).of(
    primary,
  );
  return name && capitalised(name);
}
