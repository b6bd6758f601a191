import type { Rules } from '../fault/rule.ts';

/** What should hold in the files that are imported. */
export const importRules: Rules<'imports'> = {
  'file-can-be-imported': {
    holds:
      'What is imported is a table (.xlsx, .csv, .tsv), or references as a reference manager or a database exports them.',
    in: 'any file',
    ok: 'studies.xlsx',
    notOk: 'studies.ods, as LibreOffice saves it',
    found: 'a spreadsheet of LibreOffice',
    expected: 'a table as .xlsx, .csv or .tsv, or references as BibTeX, RIS or CSL JSON',
    suggestion: 'save it as “Excel 2007–365 (.xlsx)” or as CSV',
  },
  'table-is-readable': {
    holds:
      'An extraction table is a workbook (.xlsx) or a text of separated values, and has a row of headings above its studies.',
    in: 'any file',
    ok: 'studies.xlsx as Excel saved it',
    notOk: 'studies.xlsx cut off in the middle',
    found: 'a file that is damaged, encrypted or not a workbook',
    expected: 'a workbook that Excel opens',
    suggestion: 'save the sheet as CSV UTF-8, and import that',
  },
  'columns-are-known': {
    holds:
      '`columns.yaml` says what each column of the extraction table holds, one or two columns name the studies, and no question is left. Nothing is guessed.',
    in: 'any file',
    ok: 'a line `N: participants` in columns.yaml',
    notOk: 'a line `N: people` in columns.yaml',
    found: '`people` for the column ‘N’',
    expected:
      'what it holds: `study`, `author`, `year`, `title`, `journal`, `doi`, `citekey`, `participants`, `ages`, `mean age`, `median age`, `sex`, `countries`, `regions`, `method`, `attribute`, `sub-theme of THEME`, `sub-themes of THEME`, `note`, `leave out`',
  },
  'references-are-readable': {
    holds:
      'References come as BibTeX, RIS, CSL-JSON or in another of the forms that docs/importing.md lists; every reference manager exports one of them.',
    in: 'any file',
    ok: 'references.ris as EndNote exported it',
    notOk: 'references.json with a bracket that is not closed',
    found: 'text that is not JSON',
    expected: 'a list of references in CSL-JSON',
    suggestion: 'export it again, or as RIS',
  },
};
