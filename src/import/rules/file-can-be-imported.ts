import type { Rule } from '../../fault/rule.ts';

export const fileCanBeImported: Rule = {
  id: 'file-can-be-imported',
  holds: 'What is imported is a table (.xlsx, .csv, .tsv) or holds references (.bib, .ris, CSL-JSON).',
  examples: [
    {
      in: 'any file',
      ok: 'studies.xlsx',
      notOk: 'studies.ods, as LibreOffice saves it',
      found: 'a spreadsheet of LibreOffice',
      expected: 'a table as .xlsx, .csv or .tsv, or references as .bib, .ris or CSL-JSON',
      suggestion: 'save it as “Excel 2007–365 (.xlsx)” or as CSV',
    },
  ],
};
