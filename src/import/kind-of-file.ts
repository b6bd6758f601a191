import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import type { ReferenceFormat } from './references/import-references.ts';

export type FileKind = 'workbook' | 'text table' | ReferenceFormat;

const [zip, olderOffice] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const endings: Readonly<Record<string, FileKind>> = {
  bib: 'BibTeX',
  bibtex: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
  csv: 'text table',
  tsv: 'text table',
  tab: 'text table',
};

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

/** What a text is, by the ending of its name, or by its first lines where that tells nothing. */
export function textKindOf(file: string, text: string): FileKind | Fault {
  const known = endings[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (/^PMID- ?\d/m.test(text.slice(0, 2000)))
    return refused(
      file,
      'references in PubMed’s own form (.nbib)',
      'open the file in Zotero, and export it as RIS or BibTeX',
    );
  if (/^\s*<(?:\?xml|!doctype|html|xml)/i.test(text))
    return refused(file, 'XML or a web page', 'export the references as RIS, or the table as CSV');
  if (known !== undefined) return known;
  if (/^TY {1,3}- /m.test(text)) return 'RIS';
  if (/^[ \t]*@\w+[ \t]*[{(]/m.test(text)) return 'BibTeX';
  return /^\s*[[{]/.test(text) ? 'CSL-JSON' : 'text table';
}

const refused = (file: string, found: string, suggestion: string): Fault =>
  faultAgainst('file-can-be-imported', {
    place: topOf(file),
    found,
    expected: 'a table as .xlsx, .csv or .tsv, or references as .bib, .ris or CSL-JSON',
    suggestion,
  });
