import type { Rule } from '../../fault/rule.ts';

export const pdfIsReadable: Rule = {
  id: 'pdf-is-readable',
  holds: 'Data are taken out of a PDF as Brevier wrote it.',
  examples: [
    {
      in: 'any file',
      ok: 'output/bark-2023/briefing.pdf',
      notOk: 'a text file with the name briefing.pdf',
      found: 'a file that is no PDF',
      expected: 'a PDF as brevier wrote it',
    },
  ],
};
