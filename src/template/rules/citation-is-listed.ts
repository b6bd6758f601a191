import type { Rule } from '../../fault/rule.ts';

export const citationIsListed: Rule = {
  id: 'citation-is-listed',
  holds: 'What is cited is in the list of references, so that readers can find it.',
  examples: [
    {
      in: 'a template',
      ok: 'As it says [@review].\n\n::references\n',
      notOk: 'As it says [@review].\n',
      found: 'a citation in a document without a list of references',
      expected: '`::references` somewhere in the template, so that readers find what is cited',
    },
  ],
};
