import { months } from '../../review/months.ts';
import { bibtexItem } from './bibtex-item.ts';
import type { SourceEntry } from './source-entry.ts';
import { type BibtexField, type BibtexPart, type BibtexPiece, splitBibtex } from './split-bibtex.ts';

/** Parts that are no entries, and say nothing of any work. */
const noEntries = new Set(['string', 'preamble', 'comment']);

/** Entries that stand for no work, and hold fields for others. */
const forOthers = new Set(['xdata', 'set', 'bibnote', 'control']);

/** Macros made of macros could double without end. */
const longest = 100_000;

/** Reads BibTeX and biblatex, entry by entry, each of them once. */
export function readBibtex(text: string): readonly SourceEntry[] {
  const parts = splitBibtex(text);
  const macros = macrosOf(parts);
  const byKey = new Map(
    parts.filter(({ citekey }) => citekey !== '').map((part) => [part.citekey.toLowerCase(), part] as const),
  );
  const entries = parts.filter(({ type }) => !noEntries.has(type) && !forOthers.has(type));
  return entries.map((part, index): SourceEntry => {
    const about = { name: part.citekey || `entry ${index + 1}`, line: part.line };
    if (part.fields.length === 0) return { ...about, unused: new Set() };
    const own = valuesOf(part, macros);
    const others = inherited(own.values, part, byKey, macros);
    const values = others.size === 0 ? own.values : new Map([...others, ...own.values]);
    const { item, used, toDos, changes } = bibtexItem({ type: part.type, citekey: part.citekey, values });
    return {
      ...about,
      item: { ...item, 'citation-key': part.citekey },
      unused: new Set(part.fields.filter((field) => !used.has(field.name) && isSaid(field))),
      toDos: [...own.toDos, ...toDos, ...(part.isOdd ? [odd] : [])],
      changes,
    };
  });
}

const odd =
  'something in the entry could not be read: look for a comma, a bracket or a quotation mark that is missing';

/** Fields that lead to another entry, whose fields stand in this one. */
const aboutTheFile = new Set(['crossref', 'xdata']);

const isSaid = ({ name, value }: BibtexField): boolean =>
  !aboutTheFile.has(name) && value.some(({ text }) => text.trim() !== '');

function macrosOf(parts: readonly BibtexPart[]): ReadonlyMap<string, string> {
  const macros = new Map(months.map((month) => [month, month] as const));
  for (const { type, fields } of parts)
    if (type === 'string')
      for (const { name, value } of fields) macros.set(name, expanded(value, macros).text);
  return macros;
}

function valuesOf(
  { fields }: BibtexPart,
  macros: ReadonlyMap<string, string>,
): { readonly values: ReadonlyMap<string, string>; readonly toDos: readonly string[] } {
  const values = new Map<string, string>();
  const toDos: string[] = [];
  for (const { name, value } of fields) {
    const { text, unknown } = expanded(value, macros);
    for (const macro of unknown)
      toDos.push(`${name}: “${macro}” stands for something that the file does not say in an @string`);
    // Of a field that is there twice BibTeX takes the first.
    if (!values.has(name) && text.trim() !== '') values.set(name, text);
  }
  return { values, toDos };
}

function expanded(
  value: readonly BibtexPiece[],
  macros: ReadonlyMap<string, string>,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  let text = '';
  for (const piece of value) {
    const macro = piece.isBare && !/^\d/.test(piece.text) ? macros.get(piece.text.toLowerCase()) : undefined;
    if (piece.isBare && macro === undefined && /^[a-z_]/i.test(piece.text)) unknown.push(piece.text);
    text += macro ?? piece.text;
    if (text.length > longest) return { text: text.slice(0, longest), unknown };
  }
  return { text, unknown };
}

/** Of a whole and its parts only what both have: not its addresses, its pages and its summary. */
const ofItsOwn = new Set([
  ...[
    'crossref',
    'xref',
    'doi',
    'url',
    'urldate',
    'pages',
    'abstract',
    'note',
    'annote',
    'annotation',
    'keywords',
    'file',
    'ids',
  ],
  ...[
    'eprint',
    'eprinttype',
    'archiveprefix',
    'shorttitle',
    'pagetotal',
    'type',
    'subtitle',
    'titleaddon',
    'title',
    'author',
  ],
]);

/** What an entry has from others: all that is in an `xdata`, and of a book what is said of its chapter as well (biblatex, appendix B). */
function inherited(
  own: ReadonlyMap<string, string>,
  part: BibtexPart,
  byKey: ReadonlyMap<string, BibtexPart>,
  macros: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const key of own.get('xdata')?.split(',') ?? []) {
    const shared = byKey.get(key.trim().toLowerCase());
    if (shared === undefined || shared === part) continue;
    for (const [name, value] of valuesOf(shared, macros).values) made.set(name, value);
  }
  const whole = byKey.get(own.get('crossref')?.trim().toLowerCase() ?? '');
  if (whole === undefined || whole === part) return made;
  const { values } = valuesOf(whole, macros);
  const hasDate = own.has('date') || own.has('year');
  for (const [name, value] of values)
    if (!ofItsOwn.has(name) && !(hasDate && /^(?:date|year|month|day)$/.test(name))) made.set(name, value);
  const prefix = whole.type === 'periodical' ? 'journal' : whole.type.startsWith('mv') ? 'main' : 'book';
  for (const name of ['title', 'subtitle', 'titleaddon']) {
    const value = values.get(name);
    if (value !== undefined) made.set(`${prefix}${name}`, value);
  }
  const author = values.get('author');
  if (author !== undefined && /book$/.test(whole.type)) made.set('bookauthor', author);
  return made;
}
