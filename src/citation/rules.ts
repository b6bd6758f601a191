import type { Rules } from '../fault/rule.ts';

const title = '<text variable="title"/>';
const citation = `<citation><layout>${title}</layout></citation>`;
const list = `<bibliography><layout>${title}</layout></bibliography>`;
const rules = `${citation}\n${list}`;

const style = (says = rules, cites = 'in-text', more = ''): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="${cites}">\n<info><title>Ours</title><id>ours</id>${more}</info>\n${says}\n</style>\n`;

/** What should hold in a citation style. */
export const styleRules: Rules<'styles'> = {
  'citation-style-known': {
    holds: 'A template names a citation style that comes with Brevier.',
    in: 'a template',
    ok: '---\ndocument: summary\nname: Summary\nstyle: harvard\n---\n:::cover\n# A title\n:::\n',
    notOk: '---\ndocument: summary\nname: Summary\nstyle: harvrd\n---\n:::cover\n# A title\n:::\n',
    found: 'the citation style “harvrd”',
    expected:
      'apa, harvard or vancouver; the path of a CSL file is given on the command line, after `--style`',
    suggestion: 'did you mean `harvard`?',
  },
  'csl-file-is-xml': {
    holds: 'A citation style of your own is a CSL file, which is XML.',
    in: 'a citation style',
    ok: style(),
    notOk: style(`<citation><layout>${title}</layout>\n${list}`),
    found: 'broken XML: Missing end tag for element citation',
    expected: 'a CSL style, which is well-formed XML',
  },
  'csl-file-is-a-style': {
    holds: 'A citation style of your own is a CSL style.',
    in: 'a citation style',
    ok: style(),
    notOk: '<html><body/></html>\n',
    found: 'an XML file that is not a CSL style: its first element is <html>',
    expected: '<style xmlns="http://purl.org/net/xbiblio/csl">',
  },
  'csl-style-independent': {
    holds: 'A CSL style has rules of its own and does not point to another.',
    in: 'a citation style',
    ok: style(),
    notOk: style('', 'in-text', '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/>'),
    found: 'a dependent style: it has no rules of its own and points to “apa”',
    expected: 'an independent CSL style, with its own <citation> and <bibliography>',
    suggestion: 'use the style `apa` instead',
  },
  'csl-style-cites-in-text': {
    holds: 'A CSL style cites in the text, as documents have no footnotes.',
    in: 'a citation style',
    ok: style(),
    notOk: style(rules, 'note'),
    found: 'a style that cites in footnotes',
    expected: 'a style that cites in the text (class="in-text")',
  },
  'csl-style-complete': {
    holds: 'A CSL style says how to cite and how to list.',
    in: 'a citation style',
    ok: style(),
    notOk: style(citation),
    found: 'a style without <bibliography>',
    expected: 'a style with <citation> and <bibliography>',
  },
  'csl-style-usable': {
    holds: 'A CSL style defines every macro that it uses.',
    in: 'a citation style',
    ok: style(),
    notOk: style(`<citation><layout><text macro="none"/></layout></citation>\n${list}`),
    found: 'a call of the macro “none”, which the style does not define',
    expected: 'a <macro name="none">',
  },
};
