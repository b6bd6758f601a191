import type { Rule } from '../../fault/rule.ts';

export const headingsHaveNoGap: Rule = {
  id: 'headings-have-no-gap',
  holds:
    'Heads follow one another without a gap: one title in the cover, `##` for sections, `###` inside them. Readers who go from head to head rely on it.',
  examples: [
    {
      in: 'a template',
      ok: '## A section\n\n### Inside it\n',
      notOk: '### Inside nothing\n',
      found: 'a head of rank 3',
      expected: '`##`, as the head before it has rank 1',
    },
    {
      in: 'a template',
      ok: '## A section\n',
      notOk: '## A section\n\n#### Too deep\n',
      found: 'a head of rank 4',
      expected: '`##` for a section or `###` for a head inside one; there are no lower ranks',
    },
  ],
};
