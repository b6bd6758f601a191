import type { Rule } from '../../fault/rule.ts';

export const citationStyleKnown: Rule = {
  id: 'citation-style-known',
  holds: 'A template names a citation style that comes with Brevier.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: summary\nname: Summary\nstyle: harvard\n---\n:::cover\n# A title\n:::\n',
      notOk: '---\ndocument: summary\nname: Summary\nstyle: harvrd\n---\n:::cover\n# A title\n:::\n',
      found: 'the citation style “harvrd”',
      expected:
        'apa, harvard or vancouver; the path of a CSL file is given on the command line, after `--style`',
      suggestion: 'did you mean `harvard`?',
    },
  ],
};
