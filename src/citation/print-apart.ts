import type { Citation } from 'citeproc';
import { entriesOf } from '../cache/cached.ts';
import type { Language } from '../language/language.ts';
import type { CitationRun } from './citation-run.ts';
import type { CitationStyle } from './citation-style.ts';
import { collation } from './collation.ts';
import type { CslItem } from './csl-item.ts';
import { type Dependence, dependenceOf, likenessOf } from './how-works-depend.ts';
import { joined } from './joined.ts';
import { keyOfItem, keyOfStyle } from './keys.ts';
import { type Citeproc, loadCiteproc } from './load-citeproc.ts';
import { type Order, type PrintedWork, printWorks, type ToPrint, unseen } from './print-works.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/**
 * Works that are printed together, as they may have to be told apart or are cited in one place, with all citations of them: how citeproc-js prints
 * one can depend on those that it printed before.
 */
interface Part {
  readonly ids: readonly string[];
  readonly citations: readonly Citation[];
  /** Another text for whatever could be printed otherwise. */
  readonly key: string;
}

/** What is kept of a part. */
interface KeptPart {
  /** In the order in which they are cited. */
  readonly works: readonly Omit<PrintedWork, 'id'>[];
  readonly citations: readonly (readonly CitationRun[])[];
  readonly order: Order;
}

/** Documents of more works than this are not kept from one run to the next: they would fill the file by themselves. */
const mostThatLast = 1000;
const short = entriesOf<KeptPart>({ holds: 'citations and references', most: 2 * mostThatLast, lasts: true });
const long = entriesOf<KeptPart>({ holds: 'citations and references of long lists', most: 12_000 });

/** How many works citeproc-js gets at once: it goes through all of them for each two that are alike. */
const most = 250;

/** Languages in which small letters, or their order, are others than everywhere else: there, citeproc-js sorts by the work that it met last. */
const otherLetters = /^(?:tr|tu|az|lt|li|el|gr)/i;

/**
 * A document’s citations and references, of which only those are printed that were not kept: undefined where the style, or the works, do not
 * allow it, as any work may change how any other is printed. Throws {@link StyleFails} where a part fails.
 */
export async function printApart(
  { works, citations }: ToPrint,
  style: CitationStyle,
  language: Language,
): Promise<
  | { readonly clusters: readonly (readonly CitationRun[])[]; readonly entries: readonly ReferenceEntry[] }
  | undefined
> {
  const dependence = dependenceOf(style);
  if (dependence.on === 'all' || [...works.values()].some((item) => otherLetters.test(item.language ?? '')))
    return undefined;
  /** Where each work stands among those that are cited, from 1. */
  const places = new Map([...works.keys()].map((id, index) => [id, index + 1]));
  const isNumbered = dependence.on === 'number';
  const parts = partsOf(works, citations, places, dependence, `${keyOfStyle(style)} ${language}`);
  const store = works.size > mostThatLast ? long : short;
  const found = new Map<Part, KeptPart>();
  const missing: Part[] = [];
  for (const part of parts) {
    const kept = store.get(part.key);
    if (kept === undefined) missing.push(part);
    else found.set(part, kept);
  }
  if (missing.length > 0) {
    const citeproc = await loadCiteproc(style, language);
    for (const batch of batchesOf(missing))
      for (const [part, made] of printBatch(citeproc, style, works, places, isNumbered, batch))
        found.set(part, made);
  }
  if (areAlike(found, dependence)) return undefined;
  // Kept only once nothing failed, and nothing was found to be alike.
  for (const part of missing) {
    const made = found.get(part);
    if (made !== undefined) store.put(part.key, made);
  }
  const made = new Map(
    [...found].flatMap(([part, kept]) =>
      part.citations.map((citation, index) => [citation, kept.citations[index] ?? []] as const),
    ),
  );
  return {
    clusters: citations.map((citation) => made.get(citation) ?? []),
    entries: inOrder(found, places, isNumbered),
  };
}

function partsOf(
  works: ReadonlyMap<string, CslItem>,
  citations: readonly Citation[],
  places: ReadonlyMap<string, number>,
  dependence: Dependence,
  by: string,
): readonly Part[] {
  const order = new Map(citations.map((citation, index) => [citation, index]));
  const citationsOf = new Map<string, Citation[]>();
  for (const citation of citations)
    for (const { id } of citation.citationItems) {
      const known = citationsOf.get(id) ?? [];
      citationsOf.set(id, known);
      if (known.at(-1) !== citation) known.push(citation);
    }
  const inCommon = (id: string): readonly string[] => {
    const item = works.get(id);
    const cited = citationsOf.get(id)?.map(({ citationID }) => citationID) ?? [];
    return item === undefined || dependence.on !== 'alike'
      ? cited
      : [...cited, ...likenessOf(item, dependence.names).map((what) => `like ${what}`)];
  };
  const keyOfCitation = ({ citationItems, properties, citationID }: Citation): unknown => [
    citationItems.map(({ id, ...item }) => ({ ...item, citekey: works.get(id)?.id })),
    properties,
    citationID === unseen,
  ];
  const keyOfWork = (id: string): string => {
    const item = works.get(id);
    const place = dependence.on === 'number' ? places.get(id) : '';
    return `${place} ${item === undefined ? '' : keyOfItem(item)}`;
  };
  return joined([...works.keys()], inCommon).map((ids) => {
    const ofPart = [...new Set(ids.flatMap((id) => citationsOf.get(id) ?? []))].sort(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
    // Where works are alike, citeproc-js takes them in the order of their ids.
    const byIds = ids.length === 1 ? [] : [ids.toSorted().map((id) => ids.indexOf(id))];
    const key = [by, ...byIds, JSON.stringify(ofPart.map(keyOfCitation)), ...ids.map(keyOfWork)].join('\n');
    return { ids, citations: ofPart, key };
  });
}

/** What citeproc-js gets at once. */
function batchesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const batches: { parts: Part[]; size: number }[] = [];
  for (const part of parts) {
    let batch = batches.at(-1);
    if (batch === undefined || batch.size + part.ids.length > most) {
      batch = { parts: [], size: 0 };
      batches.push(batch);
    }
    batch.parts.push(part);
    batch.size += part.ids.length;
  }
  return batches.map((batch) => batch.parts);
}

function printBatch(
  citeproc: Citeproc,
  style: CitationStyle,
  works: ReadonlyMap<string, CslItem>,
  places: ReadonlyMap<string, number>,
  isNumbered: boolean,
  parts: readonly Part[],
): readonly (readonly [Part, KeptPart])[] {
  const ids = parts
    .flatMap((part) => part.ids)
    .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const ofBatch = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(
      ids.flatMap((id) => {
        const value = all.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  // What nobody sees stands last in each part, and in one of them alone.
  const citations = parts
    .flatMap((part) => part.citations)
    .sort((one, other) => Number(one.citationID === unseen) - Number(other.citationID === unseen));
  const printed = printWorks(citeproc, style, {
    works: ofBatch(works),
    citations,
    ...(isNumbered ? { numbers: ofBatch(places) } : {}),
  });
  const workOf = new Map(printed.works.map(({ id, ...work }) => [id, work] as const));
  const runsOf = new Map(citations.map((citation, index) => [citation, printed.citations[index] ?? []]));
  return parts.map((part) => [
    part,
    {
      works: part.ids.flatMap((id) => workOf.get(id) ?? []),
      citations: part.citations.map((citation) => runsOf.get(citation) ?? []),
      order: printed.order,
    },
  ]);
}

/** Whether works of two parts have to be told apart after all. */
function areAlike(found: ReadonlyMap<Part, KeptPart>, dependence: Dependence): boolean {
  if (dependence.on !== 'alike' || dependence.names === 'none') return false;
  const partBy = new Map<string, Part>();
  const isElsewhere = (what: string, part: Part): boolean => {
    const other = partBy.get(what) ?? part;
    partBy.set(what, other);
    return other !== part;
  };
  const byName = dependence.names !== 'cited alike';
  return [...found].some(([part, { works }]) =>
    works.some(
      ({ citedAs, names }) =>
        isElsewhere(`cited as ${citedAs}`, part) ||
        (byName && names.some((name) => isElsewhere(`named ${name}`, part))),
    ),
  );
}

/** All entries in the order of the style; those that it does not put in order stand as they are cited. */
function inOrder(
  found: ReadonlyMap<Part, KeptPart>,
  places: ReadonlyMap<string, number>,
  isNumbered: boolean,
): readonly ReferenceEntry[] {
  const placed = [...found].flatMap(([{ ids }, part]) =>
    part.works.map((work, index) => ({ ...work, place: places.get(ids[index] ?? '') ?? 0 })),
  );
  const [{ order } = { order: undefined }] = found.values();
  const compare = isNumbered || order === undefined ? () => 0 : inOrderOf(order);
  return placed
    .sort((one, other) => compare(one.keys, other.keys) || one.place - other.place)
    .map(({ entry }) => entry);
}

type Keys = readonly (string | undefined)[];

/** As citeproc-js compares works (`CSL.Registry.Comparifier`): what lacks a key comes last, or first where the key goes downwards. */
function inOrderOf({ directions, lang }: Order): (one: Keys, other: Keys) => number {
  let collated: ((one: string, other: string) => number) | undefined;
  return (one, other) => {
    for (const [index, key] of one.entries()) {
      const [first, last] = directions[index] ?? [-1, 1];
      const otherKey = other[index];
      if (key === otherKey) continue;
      if (key === undefined) return last;
      if (otherKey === undefined) return first;
      collated ??= collation(lang);
      const by = collated(key.toLowerCase(), otherKey.toLowerCase());
      if (by !== 0) return by > 0 ? last : first;
    }
    return 0;
  };
}
