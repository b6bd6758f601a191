import type { Rule } from '../../fault/rule.ts';

export const templateHasHeader: Rule = {
  id: 'template-has-header',
  holds: 'A template begins with a header between two lines of three hyphens, which names its document.',
  examples: [
    {
      in: 'a template',
      ok: '---\ndocument: summary\nname: Summary\n---\n:::cover\n# A title\n:::\n',
      notOk: '# Summary\n',
      found: 'no header',
      expected: 'a header between two lines of `---`, such as `document: briefing`',
    },
  ],
};
