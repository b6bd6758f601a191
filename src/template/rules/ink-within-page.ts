import type { Rule } from '../../fault/rule.ts';

export const inkWithinPage: Rule = {
  id: 'ink-within-page',
  holds:
    'Nothing in a PDF leaves the margins of its page: each text, line, picture and field is looked at after the pages are made, and no PDF is written in which one is lost.',
  examples: [
    {
      in: 'any file',
      ok: 'a page whose last line ends above its foot',
      notOk: 'a page whose last line stands below its foot',
      found: '“The last line” 10 mm below its place on page 1 of a-review/briefing.pdf',
      expected: 'everything inside the margins of its page',
      suggestion:
        'this is Brevier’s fault, not yours, so please report it with this message; until it is mended, shorten what is named, take its block out of the template, or use a design with a larger page',
    },
  ],
};
