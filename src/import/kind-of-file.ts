import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { ReferenceFormat } from './references/import-references.ts';

export type FileKind = 'workbook' | 'text table' | ReferenceFormat;

const [zip, olderOffice] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** What a name promises; it counts only where nothing in the file says what that is. */
const endings: Readonly<Record<string, FileKind>> = {
  bib: 'BibTeX',
  bibtex: 'BibTeX',
  ris: 'RIS',
  enw: 'EndNote',
  ciw: 'Web of Science',
  nbib: 'MEDLINE',
  json: 'CSL-JSON',
  csv: 'text table',
  tsv: 'text table',
  tab: 'text table',
};

/** How entries of each format of references begin, at the start of a line. */
const beginnings: readonly (readonly [kind: ReferenceFormat, begins: RegExp])[] = [
  ['RIS', /^\uFEFF?TY {1,3}- /m],
  ['MEDLINE', /^\uFEFF?(?:PMID *- ?\d|OWN *- ?(?:NLM|ERIC))/m],
  ['Web of Science', /^\uFEFF?(?:FN .*\r?\n(?:VR |PT )|PT [A-Z](?:\r?\n)(?:AU|BA|CA|BE|TI|SO) )/m],
  ['EndNote', /^\uFEFF?%0 [A-Z]|^\uFEFF?%[AET] .*(?:\r?\n.*){0,20}\r?\n%[AEDTJIB] /m],
  ['RefWorks', /^\uFEFF?RT [A-Z].*(?:\r?\n.*){0,3}\r?\n(?:SR|ID|A1|T1|A2) /m],
  ['BibTeX', /^\uFEFF?[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/m],
];

/** What a file that is no text is; a fault where it is nothing that can be imported, undefined where it may be text. */
export function binaryKindOf(file: string, bytes: Uint8Array): 'workbook' | Fault | undefined {
  const begins = (signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(olderOffice))
    return refused(
      file,
      'a workbook in the form before 2007, or one with a password',
      'in Excel, save it as “Excel Workbook (.xlsx)” without a password',
    );
  if (!begins(zip))
    return /\.xls[xm]?$/i.test(file)
      ? refused(
          file,
          'a file that is no workbook, whatever its name says',
          'in Excel, save the table again as .xlsx',
        )
      : undefined;
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('xl/workbook.xml')) return 'workbook';
  if (names.includes('opendocument.spreadsheet'))
    return refused(file, 'a spreadsheet of LibreOffice', 'save it as “Excel 2007–365 (.xlsx)” or as CSV');
  return refused(file, 'a packed file that is no workbook', 'save the table as .xlsx or CSV');
}

/**
 * What a text is, by what stands in it: by that with which its first entry begins. Only where nothing tells it does the ending of its name.
 * Cells of a table can quote references, but not above its first rows.
 */
export function textKindOf(file: string, text: string): FileKind | Fault {
  const known = endings[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (/^\s*</.test(text)) return xmlKindOf(file, text) ?? known ?? 'text table';
  if (/^\s*\{\\rtf/.test(text))
    return refused(
      file,
      'a text of a word processor (RTF)',
      'export the references as RIS, or the table as CSV',
    );
  if (/^\s*[[{]/.test(text)) return 'CSL-JSON';
  const searched = known === 'text table' ? text.slice(0, 2000) : text;
  const found = beginnings
    .map(([kind, begins]) => ({ kind, at: begins.exec(searched)?.index ?? Number.POSITIVE_INFINITY }))
    .toSorted((one, other) => one.at - other.at)[0];
  return found !== undefined && found.at < Number.POSITIVE_INFINITY ? found.kind : (known ?? 'text table');
}

/** XML and web pages, by their first elements. */
function xmlKindOf(file: string, text: string): FileKind | Fault | undefined {
  const start = text.slice(0, 5000);
  if (/<records>\s*<record[\s>]/.test(start)) return 'EndNote XML';
  if (!/^\s*<(?:\?xml|!|[a-z][\w:]*[\s>/])/i.test(start)) return undefined;
  const known = ofXml.find(([begins]) => begins.test(start));
  return known === undefined
    ? refused(file, 'XML or a web page', 'export the references as RIS, or the table as CSV')
    : refused(file, known[1], known[2]);
}

const ofXml: readonly (readonly [begins: RegExp, found: string, suggestion: string])[] = [
  [
    /<PubmedArticleSet|<PubmedArticle[\s>]/,
    'XML of PubMed',
    'in PubMed, choose “Send to: Citation manager”, which makes an .nbib file',
  ],
  [/<rdf:RDF/, 'RDF, as Zotero exports it', 'in Zotero, export the references as BibTeX, RIS or CSL JSON'],
  [/<modsCollection|<mods[\s>]/, 'references in MODS', 'export the references as RIS or BibTeX'],
  [/<html|<!doctype html/i, 'a web page', 'export the references as RIS, or the table as CSV'],
];

const refused = (file: string, found: string, suggestion: string): Fault =>
  faultAgainst('file-can-be-imported', {
    place: topOf(file),
    found,
    expected: 'a table as .xlsx, .csv or .tsv, or references as BibTeX, RIS or CSL JSON',
    suggestion,
  });
