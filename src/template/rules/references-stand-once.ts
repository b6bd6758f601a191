import type { Rule } from '../../fault/rule.ts';

export const referencesStandOnce: Rule = {
  id: 'references-stand-once',
  holds: 'A document has one list of references, as a citation leads to one place.',
  examples: [
    {
      in: 'a template',
      ok: '## References\n\n::references\n',
      notOk: '## References\n\n::references\n\n## Again\n\n::references\n',
      found: '`::references` once more',
      expected: 'one list of references, as a citation leads to one place; it stands outside of `:::each`',
    },
  ],
};
