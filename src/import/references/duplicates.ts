import type { Place } from '../../fault/fault.ts';
import { isToDo } from '../../review/to-do.ts';
import { yearToDo } from '../../review/to-dos-in.ts';
import { unaccented } from '../make-id.ts';

type Item = Readonly<Record<string, unknown>>;

/** A work that has its reference already. */
export interface KnownWork {
  readonly id: string;
  readonly title: string;
  readonly DOI?: string;
  readonly type?: string;
  readonly author?: readonly object[];
  readonly editor?: readonly object[];
  readonly issued?: object;
  /** Where its reference stands, for a message. */
  readonly at?: Place;
}

export interface Same {
  readonly work: KnownWork;
  /**
   * Whether both have one DOI and one title, one citekey and one title, or whether all that the new one says stands in the other; otherwise a person is to say
   * whether it is one work.
   */
  readonly sure: boolean;
  /** What they have in common, and what not. */
  readonly why: string;
}

/** Parts of one volume share its DOI. */
const parts = new Set(['chapter', 'paper-conference', 'entry-encyclopedia', 'entry-dictionary', 'entry']);
const published = new Set(['article-journal', 'article', 'paper-conference', 'report', 'thesis']);

/** The works that are known so far, and which of them a new one may be. */
export class KnownWorks {
  readonly #byDoi = new Map<string, KnownWork[]>();
  readonly #byTitle = new Map<string, KnownWork[]>();

  constructor(works: readonly KnownWork[]) {
    for (const work of works) this.add(work);
  }

  add(work: KnownWork): void {
    if (isToDo(work.title)) return;
    if (work.DOI !== undefined) push(this.#byDoi, work.DOI.toLowerCase(), work);
    push(this.#byTitle, titleKey(work.title), work);
  }

  /** Another reference of a work that is known. */
  replace(before: KnownWork, after: KnownWork): void {
    const doi = before.DOI?.toLowerCase();
    for (const works of [
      doi === undefined ? undefined : this.#byDoi.get(doi),
      this.#byTitle.get(titleKey(before.title)),
    ]) {
      const at = works?.indexOf(before) ?? -1;
      if (at !== -1) works?.splice(at, 1);
    }
    this.add(after);
  }

  /** The work that a new item may be; undefined where it is like none. */
  sameAs(item: Item): Same | undefined {
    const title = titleKey(String(item.title));
    const withDoi = typeof item.DOI === 'string' ? (this.#byDoi.get(item.DOI.toLowerCase()) ?? []) : [];
    const withTitle = title === '' || isToDo(String(item.title)) ? [] : (this.#byTitle.get(title) ?? []);
    const both = withDoi.find((work) => titleKey(work.title) === title);
    if (both !== undefined) return { work: both, sure: true, why: 'they have one DOI and one title' };
    const asId = withTitle.find(({ id }) => id === item.id);
    if (asId !== undefined && !differ(asId, item))
      return { work: asId, sure: true, why: 'they have one citekey and one title' };
    const alike = withTitle.find((work) => isByTheSame(work, item) && isOfTheTime(work, item));
    if (alike !== undefined && saysNoMore(item, alike))
      return { work: alike, sure: true, why: 'all that it says is the same' };
    if (alike !== undefined)
      return { work: alike, sure: false, why: `title and first author are the same${inDoubt(alike, item)}` };
    const other = withDoi.find((work) => !(parts.has(String(work.type)) && parts.has(String(item.type))));
    return other && { work: other, sure: false, why: 'they have one DOI and different titles' };
  }
}

function push(map: Map<string, KnownWork[]>, key: string, work: KnownWork): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [work]);
  else before.push(work);
}

/** Letters and digits of a title, so that marks, accents and a full stop make no difference. */
const titleKey = (title: string): string =>
  unaccented(title.replaceAll(/<[^<>]*>/g, ''))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether both have a DOI, and not the same. */
const differ = (work: KnownWork, { DOI }: Item): boolean =>
  work.DOI !== undefined && typeof DOI === 'string' && DOI.toLowerCase() !== work.DOI.toLowerCase();

function inDoubt(work: KnownWork, item: Item): string {
  const years = [yearOf(work), yearOf(item)];
  const isOneYear = years[0] === years[1];
  return `${isOneYear ? ', and the year' : `, and the years are ${years.join(' and ')}`}${differ(work, item) ? '; their DOIs are different' : ''}`;
}

/** Laws and web pages of one title have nobody who made them; of books without authors the editors count. */
function isByTheSame(work: KnownWork, item: Item): boolean {
  const [one, other] = [firstName(work), firstName(item)];
  return (
    one === other && (one !== undefined || (work.type === item.type && titleKey(work.title).length >= 12))
  );
}

function firstName({
  author,
  editor,
}: {
  readonly author?: unknown;
  readonly editor?: unknown;
}): string | undefined {
  const [first] = Array.isArray(author) ? author : Array.isArray(editor) ? editor : [];
  const name = first?.family ?? first?.literal;
  return typeof name === 'string' ? titleKey(name) : undefined;
}

/** Fields by which a work can be found. */
const whereFound = ['container-title', 'publisher', 'URL', 'page', 'volume'] as const;
const ofTheEntry = new Set(['id', 'citation-key', 'note', 'abstract', 'language', 'at']);

function saysNoMore(item: Item, work: KnownWork): boolean {
  const known = new Map(Object.entries(work));
  return (
    whereFound.some((field) => item[field] !== undefined) &&
    Object.entries(item).every(
      ([field, value]) =>
        ofTheEntry.has(field) ||
        field === 'title' ||
        JSON.stringify(known.get(field)) === JSON.stringify(value),
    )
  );
}

/** What an item says of a work beyond what its reference has. A number that stands among the pages there is nothing more. */
export function fieldsBeyond(item: Item, work: KnownWork): readonly string[] {
  const known = new Map(Object.entries(work));
  return Object.entries(item)
    .filter(
      ([field, value]) =>
        !known.has(field) && !ofTheEntry.has(field) && field !== 'status' && value !== known.get('page'),
    )
    .map(([field]) => field)
    .toSorted();
}

/** An article is often of one year online and of the next in print; yearly reports have one title and different years. */
function isOfTheTime(work: KnownWork, item: Item): boolean {
  const [one, other] = [yearOf(work), yearOf(item)];
  if (one === undefined || other === undefined) return true;
  const isLong = titleKey(String(item.title)).length >= 30;
  const most = isLong && published.has(String(item.type)) && item.type !== 'report' ? 1 : 0;
  return Math.abs(one - other) <= most;
}

function yearOf({ issued }: { readonly issued?: unknown }): number | undefined {
  if (typeof issued !== 'object' || issued === null || !('date-parts' in issued)) return undefined;
  const [[year] = []] = Array.isArray(issued['date-parts']) ? issued['date-parts'] : [];
  return typeof year === 'number' && year !== yearToDo ? year : undefined;
}
