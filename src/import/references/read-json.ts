import { cslTypes } from '../../citation/csl-variables.ts';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { isMapping } from '../../review/structure/is-mapping.ts';
import type { WrittenField } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import { entryOf } from './read-tagged.ts';
import type { SourceEntry } from './source-entry.ts';
import { fieldsInExtra, zoteroFields, zoteroKind, zoteroName } from './zotero-fields.ts';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads references in JSON: CSL-JSON, as a list of items, an item alone or a list under `items`, what Crossref answers, which is nearly the same,
 * and the items of Zotero, as Better BibTeX and Zotero’s own service write them. Of other JSON it says what it looks like.
 */
export function readJson(file: string, text: string): readonly SourceEntry[] | Fault {
  const data = parsed(text);
  if (data === undefined) return unreadable(file, 'text that is not JSON');
  const { items, depth } = itemsIn(data);
  const lines = linesOf(text, depth).values();
  const entries = items.map((item, index): SourceEntry => {
    const about = { name: `entry ${index + 1}`, line: 1 };
    if (!isMapping(item)) return { ...about, unused: new Set() };
    const line = (depth > 0 ? lines.next().value : undefined) ?? 1;
    const own = isMapping(item.data) && typeof item.data.itemType === 'string' ? item.data : item;
    if (typeof own.itemType === 'string') return zoteroEntry({ ...about, line }, own);
    if (!isCsl(own)) return { ...about, line, unused: new Set() };
    return {
      name: String(own.id ?? own.title ?? about.name),
      line,
      item: withTypeOfCsl(own),
      unused: new Set(),
    };
  });
  const isNone = entries.every(({ item }) => item === undefined);
  return isNone && (entries.length > 0 || !Array.isArray(data))
    ? unreadable(file, `JSON, but no list of references: ${looksLike(data)}`, adviceFor(data))
    : entries.filter(({ item, name }) => item !== undefined || name !== zoteroNote);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The items of a list, and how deep in brackets they stand; 0 for an item alone. */
function itemsIn(data: unknown): { readonly items: readonly unknown[]; readonly depth: number } {
  if (Array.isArray(data)) return { items: data, depth: 1 };
  if (!isMapping(data)) return { items: [data], depth: 0 };
  if (Array.isArray(data.items)) return { items: data.items, depth: 2 };
  // https://api.crossref.org/works
  if (isMapping(data.message)) {
    if (Array.isArray(data.message.items)) return { items: data.message.items, depth: 3 };
    if (isCsl(data.message)) return { items: [data.message], depth: 0 };
  }
  return { items: [data], depth: 0 };
}

/** A type and a title, or a title and something else that only works have. */
function isCsl(item: Mapping): boolean {
  const has = (field: string) => item[field] !== undefined && item[field] !== null;
  if (
    typeof item.type === 'string' &&
    (cslTypes.some((type) => type === item.type) || typeOfWords(item.type) !== undefined)
  )
    return has('title') || has('id') || has('DOI');
  const marks = ['author', 'issued', 'container-title', 'DOI', 'publisher', 'ISBN', 'editor'].filter(has);
  if (has('title') && marks.length > 0) return !has('geometry');
  return has('id') && typeof item.type === 'string' && marks.length > 0;
}

/** Crossref has its own words for types, and lists of one title. */
function withTypeOfCsl(item: Mapping): Mapping {
  const { type } = item;
  if (typeof type !== 'string' || cslTypes.some((known) => known === type)) return item;
  return { ...item, type: typeOfWords(type) ?? type };
}

/** A note or a file that hangs on an item is no work. */
const zoteroNote = 'a note or an attachment';

function zoteroEntry(about: { readonly name: string; readonly line: number }, item: Mapping): SourceEntry {
  const itemType = String(item.itemType);
  if (/^(?:note|attachment|annotation)$/.test(itemType))
    return { ...about, name: zoteroNote, unused: new Set() };
  const fields = Object.entries(item).flatMap(([name, value]): readonly WrittenField[] => {
    if (name === 'creators') return creatorsOf(value, about.line);
    if (name === 'itemType') return [];
    const field = { name: zoteroName(name), called: name, value: textOf(value), line: about.line };
    return name === 'extra' ? [field, ...fieldsInExtra(field)] : [field];
  });
  return entryOf(about, zoteroKind(itemType), fields, zoteroFields);
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '' : 'a list';
  return isMapping(value) && Object.keys(value).length > 0 ? 'a mapping' : '';
};

/** A name in one part is a group’s, and gets the comma that says so. */
function creatorsOf(creators: unknown, line: number): readonly WrittenField[] {
  if (!Array.isArray(creators)) return [];
  return creators.filter(isMapping).map(({ creatorType, name, lastName, firstName }) => {
    const [last, first] = [textOf(lastName), textOf(firstName)];
    const whole = textOf(name);
    const value = whole !== '' || first === '' ? `${whole || last},` : `${last}, ${first}`;
    return { name: zoteroName(textOf(creatorType)), value, line };
  });
}

/** The lines in which the objects of a list begin, which stand in as many brackets. */
function linesOf(text: string, depthOfItems: number): readonly number[] {
  const lines: number[] = [];
  let [line, depth, isText] = [1, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') line++;
    else if (isText && sign === '\\') at++;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) {
      if (depth === depthOfItems && sign === '{') lines.push(line);
      depth++;
    } else if (!isText && (sign === '}' || sign === ']')) depth--;
  }
  return lines;
}

/** What JSON of other programs is, by keys that nothing else has. */
const others: readonly (readonly [what: string, has: (data: Mapping) => boolean])[] = [
  [
    'it is a map (GeoJSON)',
    ({ type, features, geometry }) => typeof type === 'string' && (features ?? geometry) !== undefined,
  ],
  [
    'it is the package.json of a program',
    ({ name, version, dependencies, scripts }) =>
      name !== undefined && version !== undefined && (dependencies ?? scripts) !== undefined,
  ],
  ['it is a notebook (Jupyter)', ({ cells, nbformat }) => cells !== undefined && nbformat !== undefined],
  [
    'it is a schema (JSON Schema)',
    ({ $schema, properties }) => $schema !== undefined && properties !== undefined,
  ],
  ['it is an export of EPPI-Reviewer', ({ CodeSets, References }) => (CodeSets ?? References) !== undefined],
  [
    'it looks like the numbers of a flow of records (PRISMA)',
    (data) =>
      Object.keys(data).some((key) =>
        /^(?:identification|identified|screening|screened|eligibility|included|prisma.*)$/i.test(key),
      ),
  ],
];

function looksLike(data: unknown): string {
  if (!isMapping(data))
    return Array.isArray(data) ? listOf(data) : `it is ${data === null ? 'null' : `a ${typeof data}`} alone`;
  const known = others.find(([, has]) => has(data))?.[0];
  return known ?? `it has ${keysIn(data)}`;
}

function listOf(list: readonly unknown[]): string {
  const [first] = list;
  if (!isMapping(first)) return `it is a list of ${Array.isArray(first) ? 'lists' : `${typeof first}s`}`;
  const known = others.find(([, has]) => has(first))?.[0];
  return known ?? `it is a list of things with ${keysIn(first)}`;
}

function keysIn(data: Mapping): string {
  const keys = Object.keys(data)
    .slice(0, 3)
    .map((key) => `“${key.slice(0, 30)}”`);
  return keys.length === 0 ? 'nothing in it' : keys.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function adviceFor(data: unknown): string | undefined {
  if (isMapping(data) && (data.CodeSets ?? data.References) !== undefined)
    return 'export the references from EPPI-Reviewer as RIS';
  return Array.isArray(data) && isMapping(data[0])
    ? 'export references as RIS or CSL JSON; save a table of studies as CSV or .xlsx'
    : undefined;
}

const unreadable = (file: string, found: string, suggestion = 'export it again, or as RIS'): Fault =>
  faultAgainst('references-are-readable', {
    place: topOf(file),
    found,
    expected: 'a list of references in CSL-JSON',
    suggestion,
  });
