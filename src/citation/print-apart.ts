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
import { type Order, type PrintedWork, printWorks, type ToPrint } from './print-works.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** Works that are printed together, as they may have to be told apart, with a text that stands for them and for how they are printed. */
interface Group {
  readonly ids: readonly string[];
  readonly key: string;
}

/** What is kept of a group: its works in the order in which they are cited. */
interface KeptGroup {
  readonly works: readonly Omit<PrintedWork, 'id'>[];
  readonly order: Order;
}

/** Documents of more works than this are not kept from one run to the next: they would fill the file by themselves. */
const mostThatLast = 1000;
const short = {
  groups: entriesOf<KeptGroup>({ holds: 'references', most: 2 * mostThatLast, lasts: true }),
  citations: entriesOf<readonly CitationRun[]>({
    holds: 'in-text citations',
    most: 2 * mostThatLast,
    lasts: true,
  }),
};
const long = {
  groups: entriesOf<KeptGroup>({ holds: 'references of long lists', most: 12_000 }),
  citations: entriesOf<readonly CitationRun[]>({ holds: 'in-text citations of long lists', most: 12_000 }),
};

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
  const by = `${keyOfStyle(style)} ${language}`;
  const groups = groupsOf(works, dependence, by, places);
  const groupOf = new Map(groups.flatMap((group) => group.ids.map((id) => [id, group] as const)));
  const { groups: keptGroups, citations: keptCitations } = works.size > mostThatLast ? long : short;

  const found = new Map<Group, KeptGroup>();
  for (const group of groups) {
    const kept = keptGroups.get(group.key);
    if (kept !== undefined) found.set(group, kept);
  }
  const cited = citations.map((citation) => ({ citation, key: keyOfCitation(citation, works, groupOf) }));
  const clusters = cited.map(({ key }) => keptCitations.get(key));
  const missing = cited.filter((_, index) => clusters[index] === undefined);
  const missingGroups = groups.filter((group) => !found.has(group));

  if (missing.length + missingGroups.length > 0) {
    const citeproc = await loadCiteproc(style, language);
    const made = new Map<string, readonly CitationRun[]>();
    const citationsToPrint = missing.map(({ citation }) => citation);
    for (const batch of batchesOf(missingGroups, citationsToPrint, groupOf))
      printBatch(citeproc, style, works, places, isNumbered, batch, found, made);
    // Kept only once nothing failed, and nothing was found to be alike.
    if (areAlike(found, dependence)) return undefined;
    for (const group of missingGroups) {
      const printed = found.get(group);
      if (printed !== undefined) keptGroups.put(group.key, printed);
    }
    cited.forEach(({ key, citation }, index) => {
      const runs = made.get(citation.citationID);
      if (runs === undefined) return;
      keptCitations.put(key, runs);
      clusters[index] = runs;
    });
  } else if (areAlike(found, dependence)) return undefined;

  return {
    clusters: clusters.map((runs) => runs ?? []),
    entries: inOrder(found, places, isNumbered),
  };
}

function groupsOf(
  works: ReadonlyMap<string, CslItem>,
  dependence: Dependence,
  by: string,
  places: ReadonlyMap<string, number>,
): readonly Group[] {
  const likeness = (id: string): readonly string[] => {
    const item = works.get(id);
    return item === undefined || dependence.on !== 'alike' ? [] : likenessOf(item, dependence.names);
  };
  return joined([...works.keys()], likeness).map((ids) => ({
    ids,
    key: [
      by,
      // Where works are alike, citeproc-js takes them in the order of their ids.
      ...(ids.length === 1 ? [] : [ids.toSorted().map((id) => ids.indexOf(id))]),
      ...ids.map((id) => {
        const item = works.get(id);
        const place = dependence.on === 'number' ? places.get(id) : '';
        return `${place} ${item === undefined ? '' : keyOfItem(item)}`;
      }),
    ].join('\n'),
  }));
}

function keyOfCitation(
  { citationItems, properties }: Citation,
  works: ReadonlyMap<string, CslItem>,
  groupOf: ReadonlyMap<string, Group>,
): string {
  const items = citationItems.map(({ id, ...item }) => ({ ...item, citekey: works.get(id)?.id }));
  const groups = new Set(citationItems.map(({ id }) => groupOf.get(id)?.key));
  return [JSON.stringify([items, properties]), ...groups].join('\n');
}

interface Batch {
  readonly groups: readonly Group[];
  readonly citations: readonly Citation[];
}

/** What citeproc-js gets at once: what is cited in one place has to be there together. */
function batchesOf(
  missing: readonly Group[],
  citations: readonly Citation[],
  groupOf: ReadonlyMap<string, Group>,
): readonly Batch[] {
  const citationsOf = new Map<Group, Citation[]>(missing.map((group) => [group, []]));
  for (const citation of citations)
    for (const { id } of citation.citationItems) {
      const group = groupOf.get(id);
      if (group === undefined) continue;
      const known = citationsOf.get(group) ?? [];
      citationsOf.set(group, known);
      if (known.at(-1) !== citation) known.push(citation);
    }
  const idsOf = (group: Group): readonly string[] =>
    citationsOf.get(group)?.map(({ citationID }) => citationID) ?? [];
  const batches: { groups: Group[]; citations: Set<Citation>; size: number }[] = [];
  for (const groups of joined([...citationsOf.keys()], idsOf)) {
    const size = groups.reduce((sum, { ids }) => sum + ids.length, 0);
    let batch = batches.at(-1);
    if (batch === undefined || batch.size + size > most) {
      batch = { groups: [], citations: new Set(), size: 0 };
      batches.push(batch);
    }
    batch.size += size;
    for (const group of groups) {
      batch.groups.push(group);
      for (const citation of citationsOf.get(group) ?? []) batch.citations.add(citation);
    }
  }
  return batches.map((batch) => ({ groups: batch.groups, citations: [...batch.citations] }));
}

function printBatch(
  citeproc: Citeproc,
  style: CitationStyle,
  works: ReadonlyMap<string, CslItem>,
  places: ReadonlyMap<string, number>,
  isNumbered: boolean,
  batch: Batch,
  found: Map<Group, KeptGroup>,
  made: Map<string, readonly CitationRun[]>,
): void {
  const ids = batch.groups
    .flatMap((group) => group.ids)
    .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const ofBatch = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(
      ids.flatMap((id) => {
        const value = all.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  const printed = printWorks(citeproc, style, {
    works: ofBatch(works),
    citations: batch.citations,
    ...(isNumbered ? { numbers: ofBatch(places) } : {}),
  });
  const workOf = new Map(printed.works.map(({ id, ...work }) => [id, work] as const));
  for (const group of batch.groups)
    found.set(group, {
      works: group.ids.flatMap((id) => workOf.get(id) ?? []),
      order: printed.order,
    });
  batch.citations.forEach(({ citationID }, index) => {
    made.set(citationID, printed.citations[index] ?? []);
  });
}

/** Whether works of two groups have to be told apart after all. */
function areAlike(found: ReadonlyMap<Group, KeptGroup>, dependence: Dependence): boolean {
  if (dependence.on !== 'alike' || dependence.names === 'none') return false;
  const groupBy = new Map<string, Group>();
  const isElsewhere = (what: string, group: Group): boolean => {
    const other = groupBy.get(what) ?? group;
    groupBy.set(what, other);
    return other !== group;
  };
  const byName = dependence.names !== 'cited alike';
  return [...found].some(([group, { works }]) =>
    works.some(
      ({ citedAs, names }) =>
        isElsewhere(`cited as ${citedAs}`, group) ||
        (byName && names.some((name) => isElsewhere(`named ${name}`, group))),
    ),
  );
}

/** All entries in the order of the style; those that it does not put in order stand as they are cited. */
function inOrder(
  found: ReadonlyMap<Group, KeptGroup>,
  places: ReadonlyMap<string, number>,
  isNumbered: boolean,
): readonly ReferenceEntry[] {
  const placed = [...found].flatMap(([{ ids }, group]) =>
    group.works.map((work, index) => ({ ...work, place: places.get(ids[index] ?? '') ?? 0 })),
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
