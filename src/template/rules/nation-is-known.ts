import type { Rule } from '../../fault/rule.ts';

export const nationIsKnown: Rule = {
  id: 'nation-is-known',
  holds: 'A nation that a template or `--nation` names has a file of its rules in `data/cpd`.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: example\nname: Example\nnation: england\n---\n:::cover\n# A title\n:::\n',
      notOk: '---\ndocument: example\nname: Example\nnation: englnd\n---\n:::cover\n# A title\n:::\n',
      found: 'no nation `englnd`',
      expected: 'one of `england`, the files of data/cpd',
      suggestion: 'did you mean `england`?',
    },
  ],
};
