import type { Rule } from '../../fault/rule.ts';

export const layoutIsKnown: Rule = {
  id: 'layout-is-known',
  holds: 'A layout that a template’s header names is one of its design’s.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: example\nname: Example\ndesigns: counted\nlayout: handout\n---\n:::cover\n# A title\n:::\n',
      notOk:
        '---\ndocument: example\nname: Example\ndesigns: counted\nlayout: handuot\n---\n:::cover\n# A title\n:::\n',
      found: 'no layout `handuot` in the design `counted`',
      expected: 'one of `handout`, `cpd`',
      suggestion: 'did you mean `handout`?',
    },
  ],
};
