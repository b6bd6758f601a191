import type { Rule } from '../../fault/rule.ts';

export const cslFileIsXml: Rule = {
  id: 'csl-file-is-xml',
  holds: 'A citation style of one’s own is a CSL file, which is XML.',
  examples: [
    {
      in: 'a citation style',
      ok: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      notOk:
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      found: 'broken XML: Missing end tag for element citation',
      expected: 'a CSL style, which is well-formed XML',
    },
  ],
};
