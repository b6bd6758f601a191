import type { Rule } from '../../fault/rule.ts';

export const templateHasNoHtml: Rule = {
  id: 'template-has-no-html',
  holds: 'There is no HTML in a template: each document is made as a page and as a PDF from the same text.',
  examples: [
    {
      in: 'a template',
      ok: '*Emphasis* and **strong words**.\n',
      notOk: 'A line<br>and another\n',
      found: 'HTML: <br>',
      expected: 'Markdown and directives; nothing here is passed on as HTML',
    },
  ],
};
