import type { Rule } from '../../fault/rule.ts';

export const templateLanguageIsKnown: Rule = {
  id: 'template-language-is-known',
  holds: 'The language that a template’s header names is one that Brevier has words in, by its code.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: example\nname: Enghraifft\nlanguage: cy\n---\n:::cover\n# Teitl\n:::\n',
      notOk: '---\ndocument: example\nname: Enghraifft\nlanguage: Welsh\n---\n:::cover\n# Teitl\n:::\n',
      found: 'the language `Welsh`',
      expected: 'one of `en-GB` for English, `cy` for Welsh',
      suggestion: 'did you mean `cy`?',
    },
  ],
};
