import type { Citation, default as Csl, Engine } from 'citeproc';
import { type CitationRun, nestedRuns } from './citation-run.ts';
import { type CitationStyle, StyleFails } from './citation-style.ts';
import { citeRuns } from './cite-runs.ts';
import { cslData } from './csl-data.ts';
import type { CslItem } from './csl-item.ts';
import { withJoints } from './joint.ts';
import { type Citeproc, format } from './load-citeproc.ts';
import type { Mark } from './marked-text.ts';
import { type ReferenceEntry, referenceEntry } from './reference-entry.ts';
import { richMarked } from './rich-text.ts';
import { workNames } from './short-name.ts';

/** What is to be printed together, as a whole document or a part of it. */
export interface ToPrint {
  /** By their ids, in the order in which they are cited. */
  readonly works: ReadonlyMap<string, CslItem>;
  /** In the order of the text; the last may be {@link unseen}. */
  readonly citations: readonly Citation[];
  /** Their numbers, where they are printed apart from others with which they are numbered. */
  readonly numbers?: ReadonlyMap<string, number>;
}

/** The id of a citation after all others, which nobody sees. */
export const unseen = 'uncited';

export interface Printed {
  /** In the style’s order. */
  readonly works: readonly PrintedWork[];
  /** One for each citation. */
  readonly citations: readonly (readonly CitationRun[])[];
  readonly order: Order;
}

export interface PrintedWork {
  readonly id: string;
  readonly entry: ReferenceEntry;
  /** What the style sorts by. */
  readonly keys: readonly (string | undefined)[];
  /** How it is cited before it is told apart from others that are cited alike. */
  readonly citedAs: string;
  /** The names by which citeproc-js tells its people apart from others. */
  readonly names: readonly string[];
}

/** How a style sorts: the directions of its keys, upwards `[-1, 1]`, and the language. */
export interface Order {
  readonly directions: readonly (readonly [number, number])[];
  readonly lang: string;
}

/**
 * What citeproc-js makes of works and their citations. Throws {@link StyleFails} where it stumbles, and where it leaves a work out of the list.
 */
export function printWorks(citeproc: Citeproc, style: CitationStyle, toPrint: ToPrint): Printed {
  const { works, citations } = toPrint;
  const data = new Map(
    Array.from(works, ([id, item]) => [id, cslData(item, id, style, citeproc.language)] as const),
  );
  const { texts, bibliography, terms, layout, registry, order } = printed(style, () =>
    citeproc.about(data, (engine, CSL) => ({
      texts: textsOf(engine, CSL, toPrint),
      bibliography: engine.makeBibliography(),
      terms: { and: engine.getTerm('and'), etAl: engine.getTerm('et-al') },
      layout: engine.citation.opt,
      registry: engine.registry,
      order: {
        directions: engine.bibliography_sort.opt.sort_directions,
        lang: engine.opt['default-locale-sort'],
      },
    })),
  );
  if (bibliography === false) throw new StyleFails(style, 'it makes no list of references');

  const namesOf = (id: string) => withJoints(workNames(required(works.get(id)), terms));
  const titleOf = (id: string) => {
    const { title, 'title-sentence-case': inSentence = title } = required(works.get(id));
    return inSentence;
  };
  // A number is not marked with its work, as numbers are joined into ranges afterwards.
  const numbered = new Map([...works.keys()].map((id) => [registry.registry[id]?.seq, id]));
  const citekeyOf = ({ value }: Mark, text: string) =>
    works.get(value === '' ? (numbered.get(Number(/\d+/.exec(text)?.[0])) ?? '') : value)?.id;
  const [{ entry_ids: entryIds }, entries] = bibliography;
  const listed = entries.map((text, index): PrintedWork => {
    const id = required(entryIds[index]?.[0]);
    const { id: citekey, title, URL: url } = required(works.get(id));
    const otherwise = `${namesOf(id)}. ${richMarked(title)}.`;
    const number = registry.registry[id]?.seq ?? index + 1;
    return {
      id,
      entry: referenceEntry(citekey, withJoints(text), number, style.numeric, otherwise, url),
      keys: registry.registry[id]?.sortkeys || [],
      citedAs: registry.registry[id]?.ambig ?? '',
      names: Object.keys(registry.namereg.nameindpkeys[id] ?? {}),
    };
  });
  const isListed = new Set(listed.map(({ id }) => id));
  for (const [id, { id: citekey }] of works)
    if (!isListed.has(id)) throw new StyleFails(style, `it leaves ${citekey} out of the list of references`);
  const made = new Map<string, readonly CitationRun[]>();
  return {
    works: listed,
    citations: citations.map((citation, index) => {
      const text = required(texts[index]);
      const key = `${text} ${saidBy(citation)}`;
      const runs =
        made.get(key) ?? nestedRuns(citeRuns(text, citation, layout, namesOf, terms.and, titleOf), citekeyOf);
      made.set(key, runs);
      return runs;
    }),
    order,
  };
}

/** The same for citations of the same works in the same way. */
const saidBy = ({ citationItems, properties }: Citation): string =>
  JSON.stringify([citationItems, properties]);

/**
 * Registers the works, and makes the text of each citation, once of those that cite the same in the same way. Of those before it citeproc-js
 * gets the ones that cite a work of it, as these are all that it looks at, but for styles to which the place of a citation matters: they get all
 * of them.
 */
function textsOf(
  engine: Engine,
  CSL: typeof Csl,
  { works, citations: given, numbers }: ToPrint,
): readonly (string | undefined)[] {
  // It writes into them what it finds.
  const citations = given.map(({ citationID, citationItems, properties }) => ({
    citationID,
    citationItems: citationItems.map((item) => ({ ...item })),
    properties: { ...properties },
  }));
  if (engine.opt.update_mode === CSL.POSITION)
    return engine.rebuildProcessorState(citations, format, []).map(([, , text]) => text);
  engine.updateItems([...works.keys()]);
  for (const [id, number] of numbers ?? []) required(engine.registry.registry[id]).seq = number;
  const texts = new Map<string, string>();
  const placesOf = new Map<string, number[]>();
  const firsts = new Map<string, string>();
  const asFirst = given.map((citation) => {
    const said = saidBy(citation);
    const first = firsts.get(said) ?? citation.citationID;
    firsts.set(said, first);
    return first;
  });
  citations.forEach((citation, place) => {
    if (asFirst[place] !== citation.citationID) return;
    const ids = [...new Set(citation.citationItems.map(({ id }) => id))];
    const before = [...new Set(ids.flatMap((id) => placesOf.get(id) ?? []))]
      .sort((one, other) => one - other)
      .map((at) => required(citations[at]));
    for (const earlier of before) engine.setCitationId(earlier);
    const [, made] = engine.processCitationCluster(
      citation,
      before.map(({ citationID }) => [citationID, 0]),
      [],
      CSL.ASSUME_ALL_ITEMS_REGISTERED,
    );
    // One that was made before may come out otherwise now.
    for (const [, text, citationID] of made) texts.set(citationID, text);
    for (const id of ids) {
      const places = placesOf.get(id);
      if (places === undefined) placesOf.set(id, [place]);
      else places.push(place);
    }
  });
  return asFirst.map((citationID) => texts.get(citationID));
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
