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

interface Entry {
  readonly reference: KnownReference;
  readonly doi?: string;
  readonly title: readonly string[];
  readonly families: readonly string[];
  readonly year?: number;
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
  const near = studies.map((study) => entries.filter((entry) => sameAuthorAndYear(study, entry, 0)));
  const found = studies.map((study, at): Joined | readonly Entry[] => {
    const named = entries.find(({ reference: { id } }) => id === study.citekey || id === study.study);
    if (named !== undefined) return { citekey: named.reference.id };
    const byDoi = entries.filter(({ doi }) => doi !== undefined && doi === study.doi?.toLowerCase());
    const byTitle = entries.filter((entry) => likeness(study, entry) === 1);
    // Two chapters share the DOI of their book.
    const both = byDoi.filter((entry) => byTitle.includes(entry));
    if (both.length === 1) return asIs(both);
    if (byDoi.length === 1 && !isOther(study.title, byDoi[0])) return asIs(byDoi);
    if (byDoi.length > 0) return byDoi;
    const titled = byTitle.filter((entry) => !hasOtherDoi(study, entry));
    if (titled.length === 1 && isOnlyOne(studies, study)) return asIs(titled);
    if (titled.length > 0) return titled;
    const likely = (near[at] ?? []).filter((entry) => !isAnotherWork(study, entry));
    const [only, ...more] = likely;
    // References of one author and year count, whichever study they turn out to belong to.
    const sharers = studies.filter(
      (other, number) => other !== study && only && near[number]?.includes(only),
    );
    if (only && more.length === 0 && near[at]?.length === 1 && sharers.length === 0) return asIs([only]);
    if (likely.length > 0) return likely;
    return entries.filter(
      (entry) =>
        !isAnotherWork(study, entry) &&
        (isNamedSo(study, entry.reference) ||
          likeness(study, entry) >= 0.7 ||
          // Ahead of print in one year, and in print in the next.
          (sameAuthorAndYear(study, entry, 1) && !near.some((others) => others.includes(entry)))),
    );
  });
  return shared(studies, found);
}

/** Where several references may be that of a study, those that another has already come last. */
function shared(
  studies: readonly Sought[],
  found: readonly (Joined | readonly Entry[])[],
): readonly Joined[] {
  const taken = new Set(found.flatMap((one) => ('citekey' in one ? [one.citekey] : [])));
  return found.map((one, at): Joined => {
    if (!isEntries(one)) return one;
    const study = studies[at];
    const ids = one
      .map(({ reference }, place) => ({ reference, place }))
      .toSorted(
        (a, b) =>
          Number(taken.has(a.reference.id)) - Number(taken.has(b.reference.id)) ||
          Number(isNamedSo(study, b.reference)) - Number(isNamedSo(study, a.reference)) ||
          a.place - b.place,
      )
      .map(({ reference }) => reference);
    const [first, ...others] = ids;
    if (first === undefined) return { none: true };
    taken.add(first.id);
    return { perhaps: [first, ...others] };
  });
}

const isEntries = (one: Joined | readonly Entry[]): one is readonly Entry[] => Array.isArray(one);

const asIs = ([entry]: readonly Entry[]): Joined =>
  entry === undefined ? { none: true } : { citekey: entry.reference.id };

/** Whether a citekey is the study’s name without the space: `lind2020a` for Lind 2020a. */
const isNamedSo = (study: Sought | undefined, { id }: KnownReference): boolean =>
  study !== undefined && folded(study.name).replaceAll(' ', '') === folded(id).replaceAll(' ', '');

function entryOf(reference: KnownReference): Entry {
  const { author, issued, title, DOI } = reference;
  const [first] = author ?? [];
  const family = first === undefined ? '' : 'family' in first ? first.family : first.literal;
  const year = issued?.['date-parts'][0][0];
  return {
    reference,
    title: wordsOf(title),
    families: [folded(family ?? '')].filter((name) => name !== ''),
    ...(typeof DOI === 'string' ? { doi: DOI.toLowerCase() } : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** Whether a study is named by the first author of a reference, and its year is that of the reference or as near as is said. */
function sameAuthorAndYear(study: Sought, { families, year }: Entry, apart: number): boolean {
  const written = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(study.year ?? study.name)?.[0];
  if (written === undefined || year === undefined || Math.abs(Number(written) - year) > apart) return false;
  const name = folded(study.author ?? study.name);
  const first = folded(
    /^[^,;&]*?(?=[,;&]|\bet al\b|\band\b|\d|$)/i.exec(study.author ?? study.name)?.[0] ?? '',
  );
  return families.some(
    (family) => name === family || name.startsWith(`${family} `) || first.endsWith(` ${family}`),
  );
}

/** How alike two titles are, from 0 to 1 where they are the same but for signs and capitals; one that goes on where the other ends is nearly so. */
function likeness({ title }: Sought, entry: Entry): number {
  const words = wordsOf(title);
  if (words.length === 0 || entry.title.length === 0) return 0;
  if (words.join(' ') === entry.title.join(' ')) return 1;
  const [short, long] = words.length < entry.title.length ? [words, entry.title] : [entry.title, words];
  if (short.length >= 4 && short.every((word, at) => word === long[at])) return 0.9;
  const common = [...new Set(words)].filter((word) => entry.title.includes(word)).length;
  return Math.min(0.95, common / new Set([...words, ...entry.title]).size);
}

/** Whether a title is certainly not that of a reference: hardly a word of it is there. */
const isOther = (title: string | undefined, entry: Entry | undefined): boolean =>
  title !== undefined &&
  entry !== undefined &&
  entry.title.length > 0 &&
  likeness({ name: '', title }, entry) < 0.3;

const hasOtherDoi = ({ doi }: Sought, entry: Entry): boolean =>
  doi !== undefined && entry.doi !== undefined && doi.toLowerCase() !== entry.doi;

const isAnotherWork = (study: Sought, entry: Entry): boolean =>
  hasOtherDoi(study, entry) || isOther(study.title, entry);

/** Whether no other study has the title. */
const isOnlyOne = (studies: readonly Sought[], { title }: Sought): boolean =>
  studies.filter((other) => wordsOf(other.title).join(' ') === wordsOf(title).join(' ')).length === 1;

const wordsOf = (title: unknown): readonly string[] =>
  typeof title === 'string'
    ? folded(title.replaceAll(/<[^<>]*>/g, ''))
        .split(' ')
        .filter((word) => word !== '')
    : [];

/** In small letters and words alone, so that an accent or a comma that one of them lacks does not count. */
export const folded = (text: string): string =>
  unaccented(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
