import type { Rule } from '../../fault/rule.ts';

export const cslStyleUsable: Rule = {
  id: 'csl-style-usable',
  holds: 'A CSL style defines what it calls.',
  examples: [
    {
      in: 'a citation style',
      ok: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      notOk:
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text macro="none"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      found: 'a call of the macro “none”, which the style does not define',
      expected: 'a <macro name="none">',
    },
  ],
};
