import type { Rule } from '../../fault/rule.ts';

export const cslFileIsAStyle: Rule = {
  id: 'csl-file-is-a-style',
  holds: 'A citation style of one’s own is a CSL style.',
  examples: [
    {
      in: 'a citation style',
      ok: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      notOk: '<html><body/></html>\n',
      found: 'an XML file that is no CSL style: its first element is <html>',
      expected: '<style xmlns="http://purl.org/net/xbiblio/csl">',
    },
  ],
};
