import { lackingFields } from '../../citation/required-fields.ts';
import { type Fault, faultAgainst, type Place, topOf } from '../../fault/fault.ts';
import { isToDo } from '../../review/to-do.ts';
import type { Remark } from '../import-report.ts';
import { fieldsBeyond, type KnownWork, KnownWorks, type Same } from './duplicates.ts';
import { fitCitekey } from './fit-citekey.ts';
import { onceAKind } from './once-a-kind.ts';
import type { ReferenceList } from './read-list.ts';
import { readTagged } from './read-tagged.ts';
import type { SourceEntry } from './source-entry.ts';
import { type Say, tidyItem } from './tidy-item.ts';

export type ReferenceFormat =
  | 'BibTeX'
  | 'RIS'
  | 'CSL-JSON'
  | 'EndNote'
  | 'EndNote XML'
  | 'MEDLINE'
  | 'RefWorks'
  | 'Web of Science';

export interface ReferenceText {
  /** The path as messages show it. */
  readonly file: string;
  readonly text: string;
  readonly format: ReferenceFormat;
}

/** A file of references: a text in one of the formats, or a table that turned out to be a list of references. */
export type ReferenceFile = ReferenceText | ReferenceList;

export interface ImportedReferences {
  /** As `references.json` has them, in the order of the files. */
  readonly items: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly remarks: readonly Remark[];
  /** How many entries the files have. */
  readonly read: number;
  readonly faults: readonly Fault[];
}

/**
 * References from files of other programs, in the form of `references.json`. Nothing is dropped in silence: each kind of field and each
 * entry that is not taken over is named, with its line. A work that is there already is not taken again; one that may be is taken, with
 * something to do that names both.
 *
 * @param latestYear the last that a work can be of
 * @param known what stands in `references.json` already: the same works are not taken again, nor their citekeys
 */
export async function importReferences(
  files: readonly ReferenceFile[],
  known: readonly KnownWork[],
  latestYear = Number.POSITIVE_INFINITY,
): Promise<ImportedReferences> {
  const items: ImportedReferences['items'][number][] = [];
  const remarks: Remark[] = [];
  const faults: Fault[] = [];
  // An entry that only waits to be filled in gives its citekey to the work that it waits for.
  const waiting = new Set(known.filter(({ title }) => isToDo(title)).map(({ id }) => id));
  const taken = new Set(known.map(({ id }) => id).filter((id) => !waiting.has(id)));
  const works = new KnownWorks(known);
  let read = 0;
  for (const source of files) {
    const { file } = source;
    const entries = await readEntries(source, remarks);
    if ('rule' in entries) {
      faults.push(entries);
      continue;
    }
    if (entries.length === 0) faults.push(nothingIn(source));
    read += entries.length;
    remarks.push(...fieldsNotTaken(file, entries));
    const named: Named[] = [];
    for (const entry of entries) {
      const place = { file, line: entry.line, column: 1 };
      const say = (as: Remark['as'], what: string) => remarks.push({ place, entry: entry.name, as, what });
      if (entry.item === undefined) {
        say(
          'left out',
          entry.tooLong ??
            'the entry cannot be read: look for a bracket or quotation mark that is missing, or write it anew',
        );
        continue;
      }
      for (const what of entry.toDos ?? []) say('to do', what);
      for (const what of entry.changes ?? []) say('changed', what);
      const tidy = tidyItem(entry.item, (as, what) => say(as, what), latestYear);
      const same = works.sameAs(tidy);
      if (same?.sure === true) {
        takeBeyond(same.work, tidy, say);
        continue;
      }
      const id = fitCitekey(tidy, taken);
      if (waiting.delete(id))
        say('changed', `it is what ${id} in references.json waits for: put it in its place`);
      if (tidy.id === undefined || tidy.id === '')
        named.push({ place, entry: entry.name, id, after: remarks.length });
      else if (id !== tidy.id) say('changed', `its citekey is now ${id} instead of “${String(tidy.id)}”`);
      for (const what of missingFields(tidy)) say('to do', what);
      if (same !== undefined)
        say('to do', `is it the same work as ${called(same.work)}? ${capital(same.why)}`);
      const { id: _, ...fields } = tidy;
      works.add({ ...fields, id, title: String(tidy.title), at: place });
      items.push({ id, ...fields, ...(same === undefined ? {} : { note: question(same, tidy.note) }) });
    }
    remarks.splice(named[0]?.after ?? remarks.length, 0, ...citekeysMade(named));
  }
  return { items, remarks: onceAKind(remarks), read, faults };

  /** Of an entry that is there already what its reference lacks, if that is new itself; references.json stays as it is. */
  function takeBeyond(work: KnownWork, item: Readonly<Record<string, unknown>>, say: Say) {
    const more = fieldsBeyond(item, work);
    const at = items.findIndex(({ id }) => id === work.id);
    const first = items[at];
    say(
      'left out',
      `the entry is there already, as ${called(work)}${first === undefined && more.length > 0 ? `; there ${more.join(', ')} could be added` : ''}`,
    );
    if (first === undefined || more.length === 0) return;
    const { status, ...others } = first;
    const isOut = status === 'advance online publication' && more.includes('volume');
    const added = Object.fromEntries(more.map((field) => [field, item[field]]));
    const made = { ...(isOut || status === undefined ? others : first), ...added };
    items[at] = made;
    works.replace(work, { ...made, title: work.title, ...(work.at === undefined ? {} : { at: work.at }) });
    say('changed', `${more.join(', ')} of it went into ${called(work)}`);
  }
}

const called = ({ id, at }: KnownWork): string => (at === undefined ? id : `${id} (${at.file}:${at.line})`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** In the note of a reference, which is not printed, so that it stays something to do until a person has seen to it. */
function question(same: Same, note: unknown): string {
  const ask = `TO DO: is this the same work as ${called(same.work)}? ${capital(same.why)}. If it is, take one of the two out; if not, this note.`;
  return typeof note === 'string' ? `${ask} ${note}` : ask;
}

/** An entry that had no citekey. */
interface Named {
  readonly place: Place;
  readonly entry: string;
  readonly id: string;
  /** How many remarks were made before. */
  readonly after: number;
}

/** Most formats have no citekeys: one remark for all entries of a file that have none. */
function citekeysMade(named: readonly Named[]): readonly Remark[] {
  const [first, ...others] = named;
  if (first === undefined) return [];
  const { place, entry, id } = first;
  return [
    others.length === 0
      ? { place, entry, as: 'changed', what: `its citekey is now ${id}, as it had none` }
      : {
          place,
          entry: `${named.length} entries`,
          as: 'changed',
          what: `their citekeys are made of first author and year, as they had none: ${named.map((one) => one.id).join(', ')}`,
        },
  ];
}

/** Fields that went into nothing, a remark for each reason: where the first of them stands, and in how many entries. */
function fieldsNotTaken(file: string, entries: readonly SourceEntry[]): readonly Remark[] {
  const kinds = new Map<
    string,
    {
      readonly names: Set<string>;
      readonly of: Set<SourceEntry>;
      readonly line: number;
      readonly why?: string;
    }
  >();
  for (const entry of entries) {
    for (const { name, line, why } of entry.unused) {
      const key = why ?? ` ${name}`;
      const kind = kinds.get(key) ?? {
        names: new Set(),
        of: new Set(),
        line,
        ...(why === undefined ? {} : { why }),
      };
      kind.names.add(name);
      kind.of.add(entry);
      kinds.set(key, kind);
    }
  }
  return [...kinds.values()].map(({ names, of, line, why }): Remark => {
    const [first] = of;
    return {
      place: { file, line, column: 1 },
      entry: of.size === 1 ? (first?.name ?? '') : `${of.size} entries`,
      as: 'left out',
      what: `${[...names].join(', ')} ${names.size === 1 ? 'is' : 'are'} not taken over${why === undefined ? '' : `: ${why}`}`,
    };
  });
}

const tagged = {
  RIS: async () => (await import('./ris-format.ts')).ris,
  EndNote: async () => (await import('./endnote-format.ts')).endnote,
  MEDLINE: async () => (await import('./medline-format.ts')).medline,
  RefWorks: async () => (await import('./refworks-format.ts')).refworks,
  'Web of Science': async () => (await import('./wos-format.ts')).wos,
} as const;

async function readEntries(
  source: ReferenceFile,
  remarks: Remark[],
): Promise<readonly SourceEntry[] | Fault> {
  if (source.format === 'list') return source.entries;
  const { file, text, format } = source;
  if (format === 'CSL-JSON') return (await import('./read-json.ts')).readJson(file, text);
  if (format === 'BibTeX') return (await import('./read-bibtex.ts')).readBibtex(text);
  if (format === 'EndNote XML') return (await import('./read-endnote-xml.ts')).readEndnoteXml(file, text);
  const { entries, strayLines } = readTagged(text, await tagged[format]());
  const [first] = strayLines;
  if (first !== undefined)
    remarks.push({
      place: { file, line: first, column: 1 },
      entry: 'between entries',
      as: 'left out',
      what:
        strayLines.length === 1
          ? 'a line that belongs to none'
          : `${strayLines.length} lines that belong to none`,
    });
  return entries;
}

const nothingIn = (source: ReferenceFile): Fault =>
  faultAgainst('references-are-readable', {
    place: topOf(source.file),
    found: `a file without any entry of ${source.format === 'list' ? source.of : source.format}`,
    expected: 'references as a reference manager exports them',
    suggestion: 'export it again, as BibTeX, RIS or CSL JSON',
  });

/** What a reader needs to recognise a work of its type and the item does not have, a line for each. */
function missingFields(item: Readonly<Record<string, unknown>>): readonly string[] {
  const { fields, oneOf } = lackingFields(item);
  return [
    ...fields.map((field) => `${field}: a reference of the type ${item.type} needs it`),
    ...oneOf.map((group) => `${group.join(' or ')}: a reference of the type ${item.type} needs one of them`),
  ];
}
