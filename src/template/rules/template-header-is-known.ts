import type { Rule } from '../../fault/rule.ts';

export const templateHeaderIsKnown: Rule = {
  id: 'template-header-is-known',
  holds: 'The header has lines that Brevier reads; under another name a line would be left out in silence.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: summary\nname: Summary\nstyle: apa\n---\n:::cover\n# A title\n:::\n',
      notOk: '---\ndocument: summary\nname: Summary\nstlye: apa\n---\n:::cover\n# A title\n:::\n',
      found: 'the key `stlye`',
      expected:
        'one of `document`, `name`, `language`, `style`, `designs`, `layout`, `nation`, `needs`, `most pages`, `most words`',
      suggestion: 'did you mean `style`?',
    },
  ],
};
