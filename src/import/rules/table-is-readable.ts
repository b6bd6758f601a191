import type { Rule } from '../../fault/rule.ts';

export const tableIsReadable: Rule = {
  id: 'table-is-readable',
  holds:
    'An extraction table is a workbook (.xlsx) or a text of separated values, and has a row of headings above its studies.',
  examples: [
    {
      in: 'any file',
      ok: 'studies.xlsx as Excel saved it',
      notOk: 'studies.xlsx cut off in the middle',
      found: 'a file that is damaged, encrypted or no workbook',
      expected: 'a workbook that Excel opens',
      suggestion: 'save the sheet as CSV UTF-8, and import that',
    },
  ],
};
