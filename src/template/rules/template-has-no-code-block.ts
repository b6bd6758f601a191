import type { Rule } from '../../fault/rule.ts';

export const templateHasNoCodeBlock: Rule = {
  id: 'template-has-no-code-block',
  holds: 'Text is not set as code, which four spaces before a paragraph make of it.',
  examples: [
    {
      in: 'a template',
      ok: 'Text.\n',
      notOk: 'Text.\n\n    more text\n',
      found: 'a block of code: more text',
      expected: 'text; four spaces before a paragraph make code of it, as do three backticks',
      suggestion: 'take the spaces at the beginning of the line away',
    },
  ],
};
