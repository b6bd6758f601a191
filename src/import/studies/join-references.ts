import { unaccented } from '../make-id.ts';
import type { RowNames } from './study-names.ts';

/** What is asked of a reference to find it by what a table tells of a study. */
export interface KnownReference {
  readonly id: string;
  readonly author?: readonly ({ readonly family: string } | { readonly literal: string })[];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, ...unknown[]], ...unknown[]] };
  readonly title?: string;
  readonly DOI?: string;
}

/** What is known of a study by which its reference is found. */
export interface Sought extends RowNames {
  /** As the table has it, in a column of citekeys. */
  readonly citekey?: string;
}

/**
 * The reference of a study, or those of which one may be it, the likeliest first, for a person to confirm; none where no reference is near.
 */
export type Joined =
  | { readonly citekey: string }
  | { readonly perhaps: readonly [KnownReference, ...KnownReference[]] }
  | { readonly none: true };

/** A reference or a study by what it is compared by, each read once. */
interface Compared {
  readonly doi?: string;
  /** The words of the title. */
  readonly words: ReadonlySet<string>;
  readonly title: string;
  readonly year?: number;
  /** The citekey, or the name of the study, in one word: `lind2020a` for Lind 2020a. */
  readonly key: string;
}

interface Entry extends Compared {
  readonly reference: KnownReference;
  /** The name of the first author. */
  readonly family: string;
}

interface Looked extends Compared {
  readonly study: Sought;
  /** What the study is named by, and its first author alone. */
  readonly name: string;
  readonly first: string;
}

/**
 * The reference of each study: by its citekey, else by the DOI, else by the title, else by first author and year where only one
 * reference has them and only one study. What speaks for a reference and is not sure stays a question.
 */
export function joinReferences(
  studies: readonly Sought[],
  references: readonly KnownReference[],
): readonly Joined[] {
  const entries = references.map(entryOf);
  const looked = studies.map(lookedFor);
  const near = looked.map((study) => entries.filter((entry) => sameAuthorAndYear(study, entry, 0)));
  const inUse = new Map<Entry, number>();
  for (const entry of near.flat()) inUse.set(entry, (inUse.get(entry) ?? 0) + 1);
  const titles = new Map<string, number>();
  for (const { title } of looked) titles.set(title, (titles.get(title) ?? 0) + 1);
  const found = looked.map((one, at): Joined | readonly Entry[] => {
    const { study } = one;
    const named = entries.find(({ reference: { id } }) => id === study.citekey || id === study.study);
    if (named !== undefined) return { citekey: named.reference.id };
    const byDoi = entries.filter(({ doi }) => doi !== undefined && doi === one.doi);
    const byTitle = entries.filter(({ title }) => title !== '' && title === one.title);
    // Two chapters share the DOI of their book.
    const both = byDoi.filter((entry) => byTitle.includes(entry));
    if (both.length === 1) return asIs(both);
    if (byDoi.length === 1 && byDoi.every((entry) => !hasOtherTitle(one, entry))) return asIs(byDoi);
    if (byDoi.length > 0) return byDoi;
    const titled = byTitle.filter((entry) => !hasOtherDoi(one, entry));
    if (titled.length === 1 && titles.get(one.title) === 1) return asIs(titled);
    if (titled.length > 0) return titled;
    const likely = (near[at] ?? []).filter((entry) => !isAnotherWork(one, entry));
    const [only] = likely;
    // References of one author and year count, whichever study they turn out to belong to.
    if (only && near[at]?.length === 1 && inUse.get(only) === 1) return asIs([only]);
    if (likely.length > 0) return likely;
    return entries.filter(
      (entry) =>
        !isAnotherWork(one, entry) &&
        (one.key === entry.key ||
          likeness(one, entry) >= 0.7 ||
          // Ahead of print in one year, and in print in the next.
          (sameAuthorAndYear(one, entry, 1) && !inUse.has(entry))),
    );
  });
  return shared(looked, found);
}

/** Where several references may be that of a study, those that another has already come last. */
function shared(
  studies: readonly Looked[],
  found: readonly (Joined | readonly Entry[])[],
): readonly Joined[] {
  const taken = new Set(found.flatMap((one) => ('citekey' in one ? [one.citekey] : [])));
  return found.map((one, at): Joined => {
    if (!isEntries(one)) return one;
    const key = studies[at]?.key;
    const [first, ...others] = one
      .toSorted(
        (a, b) =>
          Number(taken.has(a.reference.id)) - Number(taken.has(b.reference.id)) ||
          Number(b.key === key) - Number(a.key === key),
      )
      .map(({ reference }) => reference);
    if (first === undefined) return { none: true };
    taken.add(first.id);
    return { perhaps: [first, ...others] };
  });
}

const isEntries = (one: Joined | readonly Entry[]): one is readonly Entry[] => Array.isArray(one);

const asIs = ([entry]: readonly Entry[]): Joined =>
  entry === undefined ? { none: true } : { citekey: entry.reference.id };

function entryOf(reference: KnownReference): Entry {
  const { author, issued, title, DOI } = reference;
  const [first] = author ?? [];
  const family = first === undefined ? '' : 'family' in first ? first.family : first.literal;
  const year = issued?.['date-parts'][0][0];
  return {
    reference,
    family: folded(family ?? ''),
    ...compared(reference.id, title, DOI),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function lookedFor(study: Sought): Looked {
  const named = study.author ?? study.name;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(study.year ?? study.name)?.[0];
  return {
    study,
    name: folded(named),
    first: folded(/^[^,;&]*?(?=[,;&]|\bet al\b|\band\b|\d|$)/i.exec(named)?.[0] ?? ''),
    ...compared(study.name, study.title, study.doi),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** What stands in references may be anything. */
function compared(name: string, title: unknown, doi: unknown): Compared {
  const plain = typeof title === 'string' ? folded(title.replaceAll(/<[^<>]*>/g, '')) : '';
  return {
    key: folded(name).replaceAll(' ', ''),
    title: plain,
    words: new Set(plain.split(' ').filter((word) => word !== '')),
    ...(typeof doi === 'string' ? { doi: doi.toLowerCase() } : {}),
  };
}

/** Whether a study is named by the first author of a reference, and its year is that of the reference or as near as is said. */
function sameAuthorAndYear({ name, first, year }: Looked, entry: Entry, apart: number): boolean {
  const { family } = entry;
  if (year === undefined || entry.year === undefined || Math.abs(year - entry.year) > apart) return false;
  return family !== '' && (name === family || name.startsWith(`${family} `) || first.endsWith(` ${family}`));
}

/** How alike two titles are, from 0 to 1 where they are the same but for signs and capitals; one that goes on where the other ends is nearly so. */
function likeness(a: Compared, b: Compared): number {
  if (a.title === '' || b.title === '') return 0;
  if (a.title === b.title) return 1;
  const [short, long] = a.title.length < b.title.length ? [a, b] : [b, a];
  if (short.words.size >= 4 && long.title.startsWith(`${short.title} `)) return 0.9;
  let common = 0;
  for (const word of short.words) if (long.words.has(word)) common += 1;
  return Math.min(0.95, common / (short.words.size + long.words.size - common));
}

/** Whether a title is certainly not that of a reference: hardly a word of it is there. */
const hasOtherTitle = (one: Looked, entry: Entry): boolean =>
  one.title !== '' && entry.title !== '' && likeness(one, entry) < 0.3;

const hasOtherDoi = ({ doi }: Looked, entry: Entry): boolean =>
  doi !== undefined && entry.doi !== undefined && doi !== entry.doi;

const isAnotherWork = (one: Looked, entry: Entry): boolean =>
  hasOtherDoi(one, entry) || hasOtherTitle(one, entry);

/** In small letters and words alone, so that an accent or a comma that one of them lacks does not count. */
export const folded = (text: string): string =>
  unaccented(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
