import type { Rule } from '../../fault/rule.ts';

export const cslStyleComplete: Rule = {
  id: 'csl-style-complete',
  holds: 'A CSL style says how to cite and how to list.',
  examples: [
    {
      in: 'a citation style',
      ok: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      notOk:
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n</style>\n',
      found: 'a style without <bibliography>',
      expected: 'a style with <citation> and <bibliography>',
    },
  ],
};
