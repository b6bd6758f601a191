import type { CslPlugin } from '@citation-js/plugin-csl';
import type { Engine, OutputFormat } from 'citeproc';
import { defaultLanguage, type Language } from '../language/language.ts';
import type { CitationStyle } from './citation-style.ts';
import { withFoundJoints } from './joint.ts';
import localeCy from './locale-cy.xml.js';
import localeEnGb from './locale-en-gb.xml.js';
import { marked } from './marked-text.ts';

/** Our output format's name within citeproc-js. */
const format = 'brevier-marks';
/** Names of CSL’s locales, and what they say. */
const locales = {
  'en-GB': { name: 'en-GB', xml: localeEnGb },
  cy: { name: 'cy-GB', xml: withFoundJoints(localeCy) },
} as const satisfies Record<Language, unknown>;

interface Citeproc {
  /**
   * The engine for a style in a language, with items to be cited. One is built for each (38–110 ms) and used again: what is asked of it must be
   * asked before the next call. Throws what citeproc-js throws at a style that it cannot use.
   */
  engine(
    style: CitationStyle,
    language: Language,
    items: readonly Readonly<Record<string, unknown>>[],
  ): Engine;
  readonly format: string;
}

let loaded: Promise<Citeproc> | undefined;

/** Citation.js with our locales and output format, loaded when first asked for (50–80 ms). */
export function loadCiteproc(): Promise<Citeproc> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Citeproc> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const { default: CSL } = await import('citeproc');
  const csl = plugins.config.get('@csl');
  if (!isCslPlugin(csl)) throw new Error('Citation.js has no CSL plugin.');
  // It would write its warnings about a style to standard output, into the midst of the command's own.
  CSL.debug = () => {};
  CSL.Output.Formats[format] = marksFormat(CSL.Output.Formats.html);
  for (const { name, xml } of Object.values(locales)) csl.locales.add(name, xml);
  return {
    format,
    engine({ source }, language, items) {
      const xml = 'xml' in source ? source.xml : csl.styles.get(source.builtIn);
      const own = language === defaultLanguage ? xml : withOwnDates(xml, language);
      // A style is registered under its own text: Citation.js never builds a name anew that it has used.
      const name = 'builtIn' in source && own === xml ? source.builtIn : own;
      if (!csl.styles.has(name)) csl.styles.add(name, name);
      const engine = csl.engine(items, name, locales[language].name, format);
      Object.assign(engine.opt.development_extensions, {
        wrap_url_and_doi: true,
        apply_citation_wrapper: true,
        // Reads fields out of a note's text.
        field_hack: false,
      });
      engine.sys.wrapCitationEntry = (text, id) => marked(`cite:${id ?? ''}`, text);
      return engine;
    },
  };
}

function isCslPlugin(plugin: unknown): plugin is CslPlugin {
  return (
    typeof plugin === 'object' &&
    plugin !== null &&
    'engine' in plugin &&
    'styles' in plugin &&
    'locales' in plugin
  );
}

/** citeproc-js's HTML format with our marks in place of tags, and nothing escaped: the text never is a string of HTML. */
function marksFormat(html: OutputFormat | undefined): OutputFormat {
  const around = (name: string) => marked(name, '%%STRING%%');
  const plain = '%%STRING%%';
  const wrapping = (name: string) => (_state: Engine, text: string) => marked(name, text);
  return {
    ...html,
    text_escape: (text: string) => text ?? '',
    bibstart: '',
    bibend: '',
    '@font-style/italic': around('em'),
    '@font-style/oblique': around('em'),
    '@font-style/normal': around('-em'),
    '@font-variant/small-caps': around('small-caps'),
    '@font-variant/normal': around('-small-caps'),
    '@font-weight/bold': around('strong'),
    '@font-weight/normal': around('-strong'),
    '@font-weight/light': false,
    '@text-decoration/underline': around('u'),
    '@text-decoration/none': around('-u'),
    '@vertical-align/sup': around('sup'),
    '@vertical-align/sub': around('sub'),
    '@vertical-align/baseline': plain,
    '@bibliography/entry': (_state: Engine, text: string) => text,
    '@display/block': wrapping('line'),
    '@display/indent': wrapping('line'),
    '@display/left-margin': wrapping('label'),
    '@display/right-inline': (_state: Engine, text: string) => text,
    '@URL/true': wrapping('link'),
    '@DOI/true': wrapping('link'),
  };
}

const english = /<locale\s[^>]*xml:lang="en(?:-GB)?"[^>]*>([\s\S]*?)<\/locale>/;

/**
 * A CSL style whose own form of dates holds in a language that it does not know: the order of “2023 Dec” is the style’s and
 * not its English, while the month’s name is the locale’s.
 *
 * @param lang without a region: `cy`
 */
function withOwnDates(xml: string, lang: string): string {
  const locale = english.exec(xml);
  const dates = locale?.[1]?.match(/<date\s[\s\S]*?<\/date>/g) ?? [];
  if (locale === null || dates.length === 0 || new RegExp(`<locale\\s[^>]*xml:lang="${lang}\\b`).test(xml))
    return xml;
  return `${xml.slice(0, locale.index)}<locale xml:lang="${lang}">${dates.join('')}</locale>${xml.slice(locale.index)}`;
}
