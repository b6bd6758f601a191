import CSL from 'citeproc';
import { defaultLanguage, inEachLanguage, type Language, languageTags } from '../language/language.ts';
import { citationJsCsl } from './citation-js-csl.ts';
import { correctedStyle } from './corrected-style.ts';
import { withFoundJoints } from './joint.ts';
import { localeNames } from './locale-names.ts';
import { withOwnDates } from './own-dates.ts';

/** The locales that are our own, as XML. */
export type OwnLocales = Readonly<Record<Language, string>>;

/**
 * The modules that hold the bundled styles, corrected, and locales as citeproc-js reads them once their XML is parsed, by their names: a style in each
 * language (`apa.csl.js`), and all locales (`locales.csl.js`), each as a text of JSON. A part of the program’s building, as XML takes longer to
 * parse than a document to cite.
 */
export function preparedCsl(own: OwnLocales): ReadonlyMap<string, string> {
  const csl = citationJsCsl();
  const modules = new Map<string, string>();
  for (const name of ['apa', 'harvard1', 'vancouver'] as const) {
    const xml = correctedStyle(name);
    const styles = inEachLanguage((language) =>
      language === defaultLanguage ? xml : withOwnDates(xml, language),
    );
    modules.set(`${name}.csl.js`, moduleOf(styles));
  }
  const locales = {
    'en-US': csl.locales.get('en-US'),
    ...Object.fromEntries(
      languageTags.map((tag) => [localeNames[tag], tag === 'cy' ? withFoundJoints(own[tag]) : own[tag]]),
    ),
  };
  return modules.set('locales.csl.js', moduleOf(locales));
}

/** Texts that are the same stand there once. */
function moduleOf(xmls: Readonly<Record<string, string>>): string {
  const texts = [...new Set(Object.values(xmls))];
  const constants = texts.map((xml, index) => `const text${index} = ${JSON.stringify(json(xml))};\n`);
  const names = Object.entries(xmls).map(([name, xml]) => `'${name}': text${texts.indexOf(xml)}`);
  return `${constants.join('')}export default { ${names.join(', ')} };\n`;
}

const json = (xml: string): string => JSON.stringify(CSL.parseXml(xml));
