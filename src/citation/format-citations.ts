import type { Citation } from 'citeproc';
import { cachedLater } from '../cache/cached.ts';
import { defaultLanguage, type Language } from '../language/language.ts';
import type { CitationCluster } from './citation-cluster.ts';
import type { CitationRun } from './citation-run.ts';
import { type CitationStyle, StyleFails } from './citation-style.ts';
import type { CslItem } from './csl-item.ts';
import { delimiters, shielded } from './delimiters.ts';
import { keyOfItem, keyOfStyle } from './keys.ts';
import { loadCiteproc } from './load-citeproc.ts';
import { printApart } from './print-apart.ts';
import { printWorks, type ToPrint, unseen } from './print-works.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** What citeproc-js made of all citations of one document. Plain data, which is shared and must not be changed. */
export interface FormattedCitations {
  /** Each cluster, in their order; each cited work in it is a `cite`. */
  readonly clusters: readonly (readonly CitationRun[])[];
  /** The reference list, in the style's order. */
  readonly entries: readonly ReferenceEntry[];
  /** Whether the list is numbered. */
  readonly numeric: boolean;
}

/**
 * Formats all citations of a document and its reference list, so that “2023a” and numbers come right: as citeproc-js does in one pass over all of
 * them, of which only what is new is made anew. Nothing reaches the network. Throws if a cluster or `uncited` names a work that `items` lack, or a
 * citekey is no name (`^[A-Za-z][\w-]*$`): the review's rules see to both.
 *
 * @param items the works; only those that are cited or in `uncited` are listed
 * @param clusters the in-text citations in reading order
 * @param uncited citekeys of works to be listed although no cluster cites them
 * @param language of the document
 */
export async function formatCitations(
  items: readonly CslItem[],
  clusters: readonly CitationCluster[],
  style: CitationStyle,
  uncited: readonly string[] = [],
  language: Language = defaultLanguage,
): Promise<FormattedCitations> {
  const all = new Map(items.map((item, index) => [`work-${index}`, item]));
  const idOf = idsByCitekey(all);
  const citations = clusters.map((cluster, index) => toCitation(cluster, `citation-${index}`, idOf));
  // Works that need no citation are cited once more at the end, where nobody sees it: so they take part in numbers and letters.
  const last: CitationCluster = { mode: 'parenthetical', items: uncited.map((citekey) => ({ citekey })) };
  if (uncited.length > 0) citations.push(toCitation(last, unseen, idOf));
  const works = new Map<string, CslItem>();
  for (const { citationItems } of citations)
    for (const { id } of citationItems) {
      const item = all.get(id);
      if (item !== undefined) works.set(id, item);
    }
  const toPrint: ToPrint = { works, citations };
  const apart = await apartOrNot(toPrint, style, language);
  const { entries, clusters: made } = apart ?? (await together(toPrint, style, language));
  return {
    clusters: made.slice(0, clusters.length),
    entries,
    numeric: entries.some(({ label }) => label !== undefined),
  };
}

/** A style that fails on a part of the works is to say so of all of them. */
async function apartOrNot(
  toPrint: ToPrint,
  style: CitationStyle,
  language: Language,
): ReturnType<typeof printApart> {
  try {
    return await printApart(toPrint, style, language);
  } catch (error) {
    if (error instanceof StyleFails) return undefined;
    throw error;
  }
}

const together = cachedLater(
  { holds: 'citations', most: 50, lasts: true },
  async (toPrint: ToPrint, style: CitationStyle, language: Language) => {
    const printed = printWorks(await loadCiteproc(style, language), style, toPrint);
    return { clusters: printed.citations, entries: printed.works.map(({ entry }) => entry) };
  },
  ({ works, citations }, style, language) =>
    [
      keyOfStyle(style),
      language,
      JSON.stringify(citations),
      ...Array.from(works, ([id, item]) => `${id} ${keyOfItem(item)}`),
    ].join('\n'),
);

function idsByCitekey(works: ReadonlyMap<string, CslItem>): (citekey: string) => string {
  const ids = new Map(Array.from(works, ([id, item]) => [item.id, id] as const));
  for (const citekey of ids.keys())
    if (!/^[A-Za-z][\w-]*$/.test(citekey)) throw new TypeError(`“${citekey}” is not a citekey.`);
  return (citekey) => {
    const id = ids.get(citekey);
    if (id === undefined) throw new TypeError(`No reference has the citekey “${citekey}”.`);
    return id;
  };
}

function toCitation(
  { items, mode }: CitationCluster,
  citationID: string,
  idOf: (citekey: string) => string,
): Citation {
  if (items.length === 0 || (mode === 'narrative' && items.length > 1))
    throw new TypeError('A citation is of at least one work, and a narrative one of no more.');
  return {
    citationID,
    citationItems: items.map(({ citekey, prefix, suffix, locator, label, suppressAuthor }) => ({
      id: idOf(citekey),
      ...(prefix === undefined ? {} : { prefix: shielded(prefix) }),
      ...(suffix === undefined ? {} : { suffix: shielded(suffix) }),
      ...(locator === undefined ? {} : { locator: shielded(locator), label: label ?? 'page' }),
      ...(suppressAuthor ? { 'suppress-author': true } : {}),
    })),
    properties: {
      noteIndex: 0,
      ...(mode === 'narrative' ? { mode: 'composite', infix: delimiters.infix } : {}),
    },
  };
}
