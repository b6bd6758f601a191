import { lackingFields } from '../../citation/required-fields.ts';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import type { Remark } from '../import-report.ts';
import { fitCitekey } from './fit-citekey.ts';
import { onceAKind } from './once-a-kind.ts';
import type { SourceEntry } from './source-entry.ts';
import { tidyItem } from './tidy-item.ts';

export type ReferenceFormat = 'BibTeX' | 'RIS' | 'CSL-JSON';

export interface ReferenceFile {
  /** The path as messages show it. */
  readonly file: string;
  readonly text: string;
  readonly format: ReferenceFormat;
}

export interface ImportedReferences {
  /** As `references.json` has them, in the order of the files. */
  readonly items: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly remarks: readonly Remark[];
  /** How many entries the files have. */
  readonly read: number;
  readonly faults: readonly Fault[];
}

/** A work that has its reference already. */
export interface KnownWork {
  readonly id: string;
  readonly title: string;
  readonly DOI?: string;
}

/**
 * References from files of other programs, in the form of `references.json`. Nothing is dropped in silence: each field and each
 * entry that is not taken over is named, with its line.
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
  const taken = new Set(known.map(({ id }) => id));
  const byDoi = new Map(
    known.flatMap(({ id, DOI }) => (DOI === undefined ? [] : [[DOI.toLowerCase(), id] as const])),
  );
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
    for (const entry of entries) {
      const say = (as: Remark['as'], what: string, line = entry.line) =>
        remarks.push({ place: { file, line, column: 1 }, entry: entry.name, as, what });
      if (entry.item === undefined) {
        say(
          'left out',
          entry.tooLong ??
            'the entry cannot be read: look for a bracket or quotation mark that is missing, or write it anew',
        );
        continue;
      }
      for (const field of entry.unused) say('left out', `${field.name} is not taken over`, field.line);
      for (const what of entry.toDos ?? []) say('to do', what);
      for (const what of entry.changes ?? []) say('changed', what);
      const tidy = tidyItem(entry.item, (as, what) => say(as, what), latestYear);
      const same = typeof tidy.DOI === 'string' ? byDoi.get(tidy.DOI.toLowerCase()) : undefined;
      const again = same ?? known.find(({ id, title }) => id === tidy.id && title === tidy.title)?.id;
      if (again !== undefined) {
        say('left out', `the entry is there already, as ${again}`);
        continue;
      }
      const id = fitCitekey(tidy, taken);
      if (id !== tidy.id)
        say(
          'changed',
          `its citekey is now ${id}${tidy.id === undefined || tidy.id === '' ? ', as it had none' : ` instead of “${String(tidy.id)}”`}`,
        );
      if (typeof tidy.DOI === 'string') byDoi.set(tidy.DOI.toLowerCase(), id);
      for (const what of missingFields(tidy)) say('to do', what);
      items.push({ ...tidy, id });
    }
  }
  return { items, remarks: onceAKind(remarks), read, faults };
}

async function readEntries(
  { file, text, format }: ReferenceFile,
  remarks: Remark[],
): Promise<readonly SourceEntry[] | Fault> {
  if (format === 'CSL-JSON') return (await import('./read-csl-json.ts')).readCslJson(file, text);
  if (format === 'BibTeX') return (await import('./read-bibtex.ts')).readBibtex(text);
  const { entries, strayLines } = (await import('./read-ris.ts')).readRis(text);
  remarks.push(
    ...strayLines.map(
      (line): Remark => ({
        place: { file, line, column: 1 },
        entry: 'between entries',
        as: 'left out',
        what: 'a line that belongs to none',
      }),
    ),
  );
  return entries;
}

const nothingIn = ({ file, format }: ReferenceFile): Fault =>
  faultAgainst('references-are-readable', {
    place: topOf(file),
    found: `a file without any entry of ${format}`,
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
