import type { Rule } from '../../fault/rule.ts';

export const referencesAreReadable: Rule = {
  id: 'references-are-readable',
  holds:
    'References come as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json), which every reference manager exports.',
  examples: [
    {
      in: 'any file',
      ok: 'references.ris as EndNote exported it',
      notOk: 'references.json with a bracket that is not closed',
      found: 'a text that is no JSON',
      expected: 'a list of references in CSL-JSON',
      suggestion: 'export it again, or as RIS',
    },
  ],
};
