import type { Rule } from '../../fault/rule.ts';

export const cslStyleIndependent: Rule = {
  id: 'csl-style-independent',
  holds: 'A CSL style has rules of its own and does not point to another.',
  examples: [
    {
      in: 'a citation style',
      ok: '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id></info>\n<citation><layout><text variable="title"/></layout></citation>\n<bibliography><layout><text variable="title"/></layout></bibliography>\n</style>\n',
      notOk:
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info><title>Ours</title><id>ours</id><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info>\n\n</style>\n',
      found: 'a dependent style: it has no rules of its own and points to “apa”',
      expected: 'an independent CSL style, with its own <citation> and <bibliography>',
      suggestion: 'use the style `apa` in its place',
    },
  ],
};
