import type { Rule } from '../../fault/rule.ts';

export const cslStyleCitesInText: Rule = {
  id: 'csl-style-cites-in-text',
  holds: 'A CSL style cites in the text, as documents have no footnotes.',
  examples: [
    {
      in: 'a citation style',
      ok: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      notOk:
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      found: 'a style that cites in footnotes',
      expected: 'a style that cites in the text (class="in-text")',
    },
  ],
};
