import type { Rule } from '../../fault/rule.ts';

export const pdfHasAttachments: Rule = {
  id: 'pdf-has-attachments',
  holds: 'The PDF has its data inside.',
  examples: [
    {
      in: 'any file',
      ok: 'output/bark-2023/briefing.pdf',
      notOk: 'a PDF without attachments',
      found: 'a PDF with nothing inside',
      expected: 'a PDF with its data inside',
    },
  ],
};
