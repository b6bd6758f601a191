import { type Fault, faultAgainst, topOf } from '../fault/fault.ts';
import { builtInStyle, type CitationStyle, StyleFails } from './citation-style.ts';
import { cslData } from './csl-data.ts';
import { type CslFile, readCslFile } from './csl-file.ts';
import { format, loadCiteproc } from './load-citeproc.ts';
import { requiredFields } from './required-fields.ts';

const namespace = 'http://purl.org/net/xbiblio/csl';

/**
 * The style in a CSL 1.0 file that a person hands in. What Brevier cannot use comes back as a fault: broken XML, another kind of file,
 * a dependent style, a style of footnotes, one without a reference list, one that citeproc-js refuses.
 *
 * @param xml the whole text of the file
 * @param file its name, for the fault
 */
export async function cslFileStyle(xml: string, file: string): Promise<CitationStyle | Fault> {
  const csl = await readCslFile(xml);
  if ('broken' in csl) {
    const { at, broken } = csl;
    return faultAgainst('csl-file-is-xml', {
      place: { file, ...at },
      found: `broken XML: ${broken}`,
      expected: 'a CSL style, which is well-formed XML',
    });
  }
  if ('found' in csl) {
    const { at, ...said } = csl;
    return faultAgainst('csl-style-usable', { place: { file, ...at }, ...said });
  }
  const unfit = whyUnfit(csl);
  if (unfit !== undefined) return faultAgainst(unfit.rule, { place: topOf(file), ...unfit });
  if (csl.undefinedMacro !== undefined) {
    const { name, at } = csl.undefinedMacro;
    return faultAgainst('csl-style-usable', {
      place: { file, ...at },
      found: `a call of the macro “${name}”, which the style does not define`,
      expected: `a <macro name="${name}">`,
    });
  }
  const style: CitationStyle = {
    name: csl.id || file,
    title: csl.title || file,
    numeric: csl.numeric,
    capitalAfterColon: /(?:^|-)apa(?:-|$)/.test(csl.id),
    source: { xml: csl.xml },
  };
  const refused = await whyRefused(style);
  return refused === undefined ? style : refusedStyle(file, refused);
}

/** @param words those of citeproc-js, if any */
const refusedStyle = (file: string, words: string): Fault =>
  faultAgainst('csl-style-usable', {
    place: topOf(file),
    found: `a style that the citation formatter refuses${words === '' ? '' : `: ${words}`}`,
    expected: 'a valid CSL 1.0 style',
    suggestion: 'have the file looked at by https://validator.citationstyles.org, which names the lines',
  });

/** What is wrong with a style of a file by which the works of a review could not be printed; undefined for any other error. */
export const styleFault = (error: unknown, file: string): Fault | undefined =>
  error instanceof StyleFails ? refusedStyle(file, wordsOf(error.cause)) : undefined;

function whyUnfit({
  root,
  parent,
  citesInNotes,
  lacks,
}: CslFile): Pick<Fault, 'rule' | 'found' | 'expected' | 'suggestion'> | undefined {
  if (root.name !== 'style' || root.namespace !== namespace)
    return {
      rule: 'csl-file-is-a-style',
      found: `an XML file that is not a CSL style: its first element is <${root.name}>`,
      expected: `<style xmlns="${namespace}">`,
    };
  if (parent !== undefined)
    return {
      rule: 'csl-style-independent',
      found: `a dependent style: it has no rules of its own and points to “${parent}”`,
      expected: 'an independent CSL style, with its own <citation> and <bibliography>',
      suggestion: `use ${builtInStyle(parent) ? `the style \`${builtInStyle(parent)?.name}\`` : `the file ${parent}.csl`} instead`,
    };
  if (citesInNotes)
    return {
      rule: 'csl-style-cites-in-text',
      found: 'a style that cites in footnotes',
      expected: 'a style that cites in the text (class="in-text")',
    };
  if (lacks !== undefined)
    return {
      rule: 'csl-style-complete',
      found: `a style without <${lacks}>`,
      expected: 'a style with <citation> and <bibliography>',
    };
  return undefined;
}

/**
 * Tries the style on a work of each type, as some faults of a style show only when it prints. Words are those of citeproc-js; where it
 * stumbles over a style without words for it, there are none.
 */
async function whyRefused(style: CitationStyle): Promise<string | undefined> {
  const types: readonly string[] = Object.keys(requiredFields);
  const works = new Map(
    types.map((type) => [type, cslData({ ...probe, id: type, type }, type, style, 'en-GB')]),
  );
  const citation = {
    citationID: 'probe',
    citationItems: [...works.values()],
    properties: { noteIndex: 0 },
  } as const;
  try {
    const citeproc = await loadCiteproc(style, 'en-GB');
    return citeproc.about(works, (engine) => {
      engine.rebuildProcessorState([citation], format, []);
      return engine.makeBibliography() === false ? 'it makes no list of references' : undefined;
    });
  } catch (error) {
    return wordsOf(error);
  }
}

/** citeproc-js throws strings as well as errors; of these, those that it did not make itself name its own parts. */
function wordsOf(error: unknown): string {
  const said = typeof error === 'string' ? error : error instanceof Error ? error.message : '';
  const own = typeof error === 'string' || said.startsWith('citeproc-js error: ');
  // Of what it lacks itself it says “undefined”, which tells nobody anything.
  return own && !said.includes('undefined') ? said.replace(/^citeproc-js error: /, '').trim() : '';
}

const probe = {
  title: 'Title',
  author: [{ family: 'Family', given: 'Given' }],
  issued: { 'date-parts': [[2000, 1, 1]] },
  'container-title': 'Container',
  publisher: 'Publisher',
  page: '1-9',
  URL: 'https://example.org/',
} as const;
