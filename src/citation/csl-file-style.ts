import type { XmlElement } from '@rgrove/parse-xml';
import type { Fault } from '../fault/fault.ts';
import type { CitationStyle } from './citation-style.ts';
import { loadCiteproc } from './load-citeproc.ts';
import { builtInStyle } from './named-style.ts';

const cslNamespace = 'http://purl.org/net/xbiblio/csl';

/**
 * The style in a CSL 1.0 file that a person hands in. What Brevier cannot use comes back as a fault: broken XML, another kind of file,
 * a dependent style, a style of footnotes, one without a reference list, one that citeproc-js refuses.
 *
 * @param xml the whole text of the file
 * @param file its name, for the fault
 */
export async function cslFileStyle(xml: string, file: string): Promise<CitationStyle | Fault> {
  const fault = (rule: string, found: string, expected: string, more: Partial<Fault> = {}): Fault => ({
    rule,
    severity: 'error',
    place: { file, line: 1, column: 1 },
    found,
    expected,
    ...more,
  });
  const { parseXml, XmlElement, XmlError } = await import('@rgrove/parse-xml');
  const elements = (of: XmlElement): readonly XmlElement[] =>
    of.children.filter((child) => child instanceof XmlElement);
  const named = (of: XmlElement, name: string) => elements(of).find((child) => child.name === name);

  const text = xml.replace(/^\uFEFF/, '');
  let root: XmlElement | null;
  try {
    root = parseXml(text, { includeOffsets: true }).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [what = ''] = error.message.split(' (line');
    return fault('csl-file-is-xml', `broken XML: ${what}`, 'well-formed XML', {
      place: { file, line: error.line, column: error.column },
    });
  }
  if (root?.name !== 'style' || root.attributes.xmlns !== cslNamespace)
    return fault(
      'csl-file-is-a-style',
      `an XML file that is no CSL style (its first element is <${root?.name}>)`,
      `a CSL style: <style xmlns="${cslNamespace}"> with <citation> and <bibliography>`,
    );

  const info = named(root, 'info');
  const inInfo = info === undefined ? [] : elements(info);
  const title = inInfo.find(({ name }) => name === 'title')?.text.trim() || file;
  const parent = inInfo.find(
    ({ name, attributes }) => name === 'link' && attributes.rel === 'independent-parent',
  );
  if (parent !== undefined) {
    const id = lastPart(parent.attributes.href ?? '');
    const ours = builtInStyle(id);
    return fault(
      'csl-style-independent',
      `a dependent style: it holds no rules, it only points to “${id}”`,
      'an independent CSL style, with its own <citation> and <bibliography>',
      {
        suggestion:
          ours === undefined
            ? `use the file ${id}.csl in its place`
            : `use the style \`${ours.name}\` in its place`,
      },
    );
  }
  if (root.attributes.class === 'note')
    return fault(
      'csl-style-in-text',
      'a style that cites in footnotes',
      'a style that cites in the text (class="in-text")',
    );
  const missing = ['citation', 'bibliography'].find((name) => root && named(root, name) === undefined);
  if (missing !== undefined)
    return fault(
      'csl-style-complete',
      `a style without <${missing}>`,
      'a style with <citation> and <bibliography>',
    );

  const id = lastPart(inInfo.find(({ name }) => name === 'id')?.text ?? '');
  const numeric = inInfo.some(
    ({ name, attributes }) => name === 'category' && attributes['citation-format'] === 'numeric',
  );
  const style: CitationStyle = {
    name: id === '' ? file : id,
    title,
    numeric,
    capitalAfterColon: /(?:^|-)apa(?:-|$)/.test(id),
    source: { xml: prepared(text, elements(root), numeric) },
  };
  const citeproc = await loadCiteproc();
  try {
    citeproc.engine(style, []);
  } catch (error) {
    // citeproc-js throws strings as well as errors.
    const what = (error instanceof Error ? error.message : String(error)).replace(/^citeproc-js error: /, '');
    return fault('csl-style-usable', `a style that citeproc-js cannot use: ${what}`, 'a valid CSL 1.0 style');
  }
  return style;
}

function lastPart(uri: string): string {
  return uri.trim().split('/').at(-1) ?? '';
}

/**
 * The style's text with two changes. Its own terms for en-US are taken out: they do not hold for en-GB (CSL 1.0.2, “Locale Fallback”),
 * but citeproc-js takes en-US for the base of every English and would let them win over our locale. And where works are numbered, the
 * number is set apart from the reference, so that it can be the label of a list item.
 */
function prepared(xml: string, children: readonly XmlElement[], numeric: boolean): string {
  return children.reduceRight((text, { name, attributes, start, end }) => {
    if (name === 'locale' && attributes['xml:lang'] === 'en-US')
      return text.slice(0, start) + text.slice(end);
    if (name !== 'bibliography' || !numeric || 'second-field-align' in attributes) return text;
    const at = start + '<bibliography'.length;
    return `${text.slice(0, at)} second-field-align="flush"${text.slice(at)}`;
  }, xml);
}
