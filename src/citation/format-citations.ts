import type { Citation } from 'citeproc';
import type { ElementContent } from 'hast';
import { cachedLater } from '../cache/cached.ts';
import { defaultLanguage, type Language } from '../language/language.ts';
import type { CitationCluster } from './citation-cluster.ts';
import { type CitationStyle, StyleFails } from './citation-style.ts';
import { citeRuns } from './cite-runs.ts';
import { cslData } from './csl-data.ts';
import type { CslItem } from './csl-item.ts';
import { delimiters, shielded } from './delimiters.ts';
import { withJoints } from './joint.ts';
import { loadCiteproc } from './load-citeproc.ts';
import type { Mark } from './marked-text.ts';
import { type ReferenceEntry, referenceEntry } from './reference-entry.ts';
import { richMarked } from './rich-text.ts';
import { runsToHast } from './runs-to-hast.ts';
import { workNames } from './short-name.ts';

/** What Citation.js made of all citations of one document. Plain data: it can be kept as JSON. */
export interface FormattedCitations {
  /** Inline hast of each cluster, in their order; each cited work in it is an `a.cite[href="#ref-CITEKEY"]`. */
  readonly clusters: readonly ElementContent[][];
  /** The reference list, in the style's order. */
  readonly entries: readonly ReferenceEntry[];
  /** Whether the list is numbered. */
  readonly numeric: boolean;
}

/**
 * Formats all citations of a document and its reference list in one pass, so that “2023a” and numbers come right. Nothing reaches the
 * network. Throws if a cluster or `uncited` names a work that `items` lack, or a citekey is no name (`^[A-Za-z][\w-]*$`): the
 * review's rules see to both.
 *
 * @param items the works; only those that are cited or in `uncited` are listed
 * @param clusters the in-text citations in reading order
 * @param uncited citekeys of works to be listed although no cluster cites them
 * @param language of the document
 */
export const formatCitations: typeof formatAnew = cachedLater(
  { holds: 'citations', most: 200, lasts: true },
  formatAnew,
  (...input) => JSON.stringify(input),
);

async function formatAnew(
  items: readonly CslItem[],
  clusters: readonly CitationCluster[],
  style: CitationStyle,
  uncited: readonly string[] = [],
  language: Language = defaultLanguage,
): Promise<FormattedCitations> {
  const works = new Map(items.map((item, index) => [`work-${index}`, item]));
  const idOf = idsByCitekey(works);
  const citations = clusters.map((cluster, index) => toCitation(cluster, `citation-${index}`, idOf));
  // Works that no cluster cites are cited once more at the end, where nobody sees it: so they take part in numbers and letters.
  const unseen: CitationCluster = { mode: 'parenthetical', items: uncited.map((citekey) => ({ citekey })) };
  const all = uncited.length === 0 ? citations : [...citations, toCitation(unseen, 'uncited', idOf)];

  const { engine: engineFor, format } = await loadCiteproc();
  const data = [...works].map(([id, item]) => cslData(item, id, style.capitalAfterColon));
  const engine = engineFor(style, language, data);
  const { texts, bibliography } = printed(style, () => ({
    texts: engine.rebuildProcessorState(all, format, []),
    bibliography: engine.makeBibliography(),
  }));
  if (bibliography === false) throw new StyleFails(style, 'it makes no list of references');

  const terms = { and: engine.getTerm('and'), etAl: engine.getTerm('et-al') };
  const namesOf = (id: string) => withJoints(workNames(required(works.get(id)), terms));
  const titleOf = (id: string) => {
    const { title, 'title-sentence-case': inSentence = title } = required(works.get(id));
    return inSentence;
  };
  // A number is not marked with its work, as numbers are joined into ranges afterwards.
  const numbered = new Map([...works.keys()].map((id) => [engine.registry.registry[id]?.seq, id]));
  const hrefOfCite = ({ value }: Mark, text: string) => {
    const work = works.get(value === '' ? (numbered.get(Number(/\d+/.exec(text)?.[0])) ?? '') : value);
    return work && `#ref-${work.id}`;
  };
  const [{ entry_ids: entryIds }, entries] = bibliography;
  const references = entries.map((text, index) => {
    const id = required(entryIds[index]?.[0]);
    const { id: citekey, title, URL: url } = required(works.get(id));
    const number = engine.registry.registry[id]?.seq ?? index + 1;
    return referenceEntry(
      citekey,
      withJoints(text),
      number,
      style.numeric,
      `${namesOf(id)}. ${richMarked(title)}.`,
      url,
    );
  });
  const listed = new Set(references.map(({ citekey }) => citekey));
  const unlisted = [
    ...clusters.flatMap((cluster) => cluster.items.map(({ citekey }) => citekey)),
    ...uncited,
  ].find((citekey) => !listed.has(citekey));
  if (unlisted !== undefined)
    throw new StyleFails(style, `it leaves ${unlisted} out of the list of references`);
  return {
    clusters: citations.map((citation, index) => {
      const [, , text] = required(texts[index]);
      return runsToHast(
        citeRuns(text, citation, engine.citation.opt, namesOf, terms.and, titleOf),
        hrefOfCite,
      );
    }),
    entries: references,
    numeric: references.some(({ label }) => label !== undefined),
  };
}

function idsByCitekey(works: ReadonlyMap<string, CslItem>): (citekey: string) => string {
  const ids = new Map([...works].map(([id, item]) => [item.id, id]));
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

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('citeproc-js left out a work or a citation.');
  return value;
}

/** What citeproc-js makes of works by a style. Throws {@link StyleFails} where it stumbles. */
function printed<Result>(style: CitationStyle, print: () => Result): Result {
  try {
    return print();
  } catch (error) {
    throw new StyleFails(style, error);
  }
}
