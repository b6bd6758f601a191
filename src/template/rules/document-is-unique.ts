import type { Rule } from '../../fault/rule.ts';

export const documentIsUnique: Rule = {
  id: 'document-is-unique',
  holds: 'Each template has a document of its own, as files are called after it.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: summary\nname: Summary\n---\n:::cover\n# A title\n:::\n',
      notOk: '---\ndocument: briefing\nname: Summary\n---\n:::cover\n# A title\n:::\n',
      found: '`briefing`, the document of another template',
      expected: 'a name of its own, as files are called after it',
    },
  ],
};
