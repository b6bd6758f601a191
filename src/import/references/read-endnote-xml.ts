import type { XmlElement, XmlNode } from '@rgrove/parse-xml';
import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { endnoteKind } from './endnote-format.ts';
import type { FieldTable, WrittenField } from './field-meanings.ts';
import { entryOf } from './read-tagged.ts';
import type { SourceEntry } from './source-entry.ts';

/** Elements of a record of EndNote’s XML, by their names or, where those stand for several things, with that of what they are in. */
const elements: FieldTable = {
  title: 'title',
  'translated-title': 'of the record',
  authors: 'author',
  'secondary-authors': 'second author',
  'tertiary-authors': 'third author',
  'subsidiary-authors': 'fourth author',
  'translated-authors': 'of the record',
  'secondary-title': 'container',
  'full-title': 'journal',
  'abbr-1': 'short journal',
  'alt-title': 'short journal',
  'abbr-2': 'short journal',
  'abbr-3': 'short journal',
  'tertiary-title': 'series',
  year: 'year',
  date: 'date',
  'access-date': 'accessed',
  volume: 'volume',
  number: 'issue',
  issue: 'issue',
  pages: 'pages',
  section: 'first page',
  custom7: 'article number',
  edition: 'edition',
  'num-vols': 'number of volumes',
  'work-type': 'genre',
  'electronic-resource-num': 'DOI',
  'related-urls': 'URL',
  'web-urls': 'URL',
  publisher: 'publisher',
  'pub-location': 'place',
  isbn: 'ISSN or ISBN',
  language: 'language',
  custom2: 'PMID or not',
  'accession-num': 'of the record',
  abstract: 'abstract',
  notes: 'note',
  'research-notes': 'note',
  custom1: 'note',
  custom3: 'note',
  custom4: 'note',
  custom5: 'note',
  custom6: 'note',
  keyword: 'keywords',
  'pdf-urls': 'file',
  'text-urls': 'file',
  'image-urls': 'file',
  'auth-address': 'address',
  'short-title': 'short title',
  'call-num': 'of the record',
  caption: 'of the record',
  database: 'of the record',
  label: 'of the record',
  'remote-database-name': 'of the record',
  'remote-database-provider': 'of the record',
  'modified-date': 'of the record',
};

/** The number that EndNote gives a record in its own library, and where that library is: no field of a work. */
const ofLibrary = new Set(['rec-number', 'foreign-keys', 'ref-type', 'source-app', 'database']);

/** Elements each child of which is one of them. */
const groups = new Set([
  ...['authors', 'secondary-authors', 'tertiary-authors', 'subsidiary-authors', 'translated-authors'],
  ...['related-urls', 'web-urls', 'pdf-urls', 'text-urls', 'image-urls'],
]);

/** Marks of a title, by the faces that EndNote writes. */
const faces: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
  subscript: 'sub',
};

/** Reads the XML that EndNote exports, and Zotero and Mendeley for it. Entities of a document type are not expanded. */
export async function readEndnoteXml(file: string, text: string): Promise<readonly SourceEntry[] | Fault> {
  const { parseXml, XmlError } = await import('@rgrove/parse-xml');
  let root: XmlElement | null;
  try {
    root = parseXml(text.replace(/^\uFEFF/, ''), { includeOffsets: true }).root;
  } catch (error) {
    if (error instanceof RangeError) return unreadable(file, 1, 'elements in one another without end');
    if (!(error instanceof XmlError)) throw error;
    const [broken = 'XML that is not well-formed'] = error.message.split(/ \(line|\n/);
    return unreadable(file, error.line, broken);
  }
  const lineAt = linesIn(text);
  const records =
    root === null ? [] : childrenOf(root, 'records').flatMap((list) => childrenOf(list, 'record'));
  return records.map((record, index) => {
    const [type] = childrenOf(record, 'ref-type');
    const kind =
      type === undefined ? { type: 'document' } : endnoteKind(type.attributes.name ?? textOf(type));
    const about = { name: `entry ${index + 1}`, line: lineAt(record.start) };
    const tags = tagsIn(kind.type);
    return entryOf(about, kind, fieldsOf(record, lineAt), elements, tags);
  });
}

/** In EndNote a number is that of the issue where there is one. */
function tagsIn(type: string): FieldTable {
  if (type === 'paper-conference') return { 'pub-location': 'event place' };
  return type.startsWith('article-') || type === 'chapter' || type === 'book' ? {} : { number: 'number' };
}

const isElement = (node: XmlNode): node is XmlElement => node.type === 'element';

const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(isElement).filter((child) => child.name === name);

/** Fields in the order of the file; what only holds others is gone through. */
function fieldsOf(record: XmlElement, lineAt: (offset: number) => number): readonly WrittenField[] {
  return record.children.filter(isElement).flatMap((child): readonly WrittenField[] => {
    if (ofLibrary.has(child.name)) return [];
    const inner = child.children.filter(isElement);
    if (groups.has(child.name))
      return inner.map((one) => ({ name: child.name, value: textOf(one), line: lineAt(one.start) }));
    if (inner.every(({ name }) => name === 'style') || Object.hasOwn(elements, child.name))
      return [{ name: child.name, value: textOf(child), line: lineAt(child.start) }];
    return fieldsOf(child, lineAt);
  });
}

/** Marks of HTML around what has a face of its own. */
function textOf(element: XmlElement): string {
  const text = element.children
    .map((node) => {
      if (isElement(node)) return textOf(node);
      return node.type === 'text' || node.type === 'cdata' ? String(node.toJSON().text) : '';
    })
    .join('');
  const mark = element.name === 'style' ? faces[element.attributes.face ?? ''] : undefined;
  return mark === undefined || text.trim() === '' ? text : `<${mark}>${text}</${mark}>`;
}

/** The line of an offset, from 1; offsets are asked for in rising order. */
function linesIn(text: string): (offset: number) => number {
  let [line, counted] = [1, 0];
  return (offset) => {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}

const unreadable = (file: string, line: number, found: string): Fault =>
  faultAgainst('references-are-readable', {
    place: line === 1 ? topOf(file) : { file, line, column: 1 },
    found,
    expected: 'references in EndNote’s XML',
    suggestion: 'export them again, or as RIS',
  });
