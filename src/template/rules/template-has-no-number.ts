import type { Rule } from '../../fault/rule.ts';

export const templateHasNoNumber: Rule = {
  id: 'template-has-no-number',
  holds:
    'No number stands in a template’s text, in digits or in words, as a template serves every review and knows none of its figures. A number that is no evidence (minutes, a section of a law, a year) is marked: `:not-evidence[30 minutes]`.',
  examples: [
    {
      in: 'a template',
      ok: 'Reading this takes :not-evidence[30 minutes].\n',
      notOk: 'Reading this takes 30 minutes.\n',
      found: '‘30’, a number typed into a template',
      expected: 'the figure from the data, as `:value[…]`, or a mark that it is no evidence',
      suggestion: 'for a number that is no evidence write `:not-evidence[30]`',
    },
    {
      in: 'a template',
      ok: 'Talk about one of the points.\n',
      notOk: 'Talk about three of the points.\n',
      found: '‘three’, a number typed into a template',
      expected: 'the figure from the data, as `:value[…]`, or a mark that it is no evidence',
      suggestion: 'for a number that is no evidence write `:not-evidence[three]`',
    },
  ],
};
