import type { default as Csl, Engine, System } from 'citeproc';
import { defaultLanguage, type Language } from '../language/language.ts';
import type { CitationStyle } from './citation-style.ts';
import { changeCaseAtOnce, collateOnDemand } from './collation.ts';
import { localeNames } from './locale-names.ts';
import { buildMacrosOnce } from './macros-once.ts';
import { marked } from './marked-text.ts';
import { marksFormat } from './marks-format.ts';
import { withOwnDates } from './own-dates.ts';
import {
  passOverMissingNumbers,
  passOverPlainText,
  readNamesOnce,
  stepQuickly,
  tellApartOnlyWhatIsAlike,
} from './quick-steps.ts';

/** Our output format's name within citeproc-js. */
export const format = 'brevier-marks';

/** The bundled styles as they were read when the program was built (`src/tools/write-styles.ts`), by Citation.js’s names. */
const bundled: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>> = {
  apa: () => import('./apa.csl.js'),
  harvard1: () => import('./harvard1.csl.js'),
  vancouver: () => import('./vancouver.csl.js'),
};

/** citeproc-js with a style in a language. */
export interface Citeproc {
  readonly language: Language;
  /**
   * Asks something about works, as if nothing had been asked before. Throws what `ask` throws, and what citeproc-js throws at a style that
   * it cannot use.
   *
   * @param works as citeproc-js reads them, by their ids
   */
  about<Answer>(works: ReadonlyMap<string, object>, ask: (engine: Engine, CSL: typeof Csl) => Answer): Answer;
}

let loaded: Promise<typeof Csl> | undefined;

/** How many engines are kept, each of a megabyte: one for each style and language, built when first asked for (some 20 ms). */
const most = 12;
const engines = new Map<string, Engine>();

export async function loadCiteproc(style: CitationStyle, language: Language): Promise<Citeproc> {
  loaded ??= load();
  const CSL = await loaded;
  const { source } = style;
  const name = `${language} ${'xml' in source ? source.xml : source.builtIn}`;
  const build = await builder(CSL, style, language);
  return {
    language,
    about(works, ask) {
      const kept = engines.get(name);
      const engine = kept ?? build();
      if (kept !== undefined) {
        engine.registry = new CSL.Registry(engine);
        engine.disambiguate = new CSL.Disambiguation(engine);
      }
      engine.sys.retrieveItem = (id) => {
        const work = works.get(id);
        if (work === undefined) throw new Error(`No work has the id “${id}”.`);
        return work;
      };
      // The latest stands last. One that throws is not kept, as it may have stopped in the midst of a work.
      engines.delete(name);
      const answer = ask(engine, CSL);
      engines.set(name, engine);
      const [oldest = name] = engines.keys();
      if (engines.size > most) engines.delete(oldest);
      return answer;
    },
  };
}

async function load(): Promise<typeof Csl> {
  const { default: CSL } = await import('citeproc');
  // It would write its warnings about a style to standard output, into the midst of the command's own.
  CSL.debug = () => {};
  CSL.Output.Formats[format] = marksFormat(CSL.Output.Formats.html);
  buildMacrosOnce(CSL);
  collateOnDemand(CSL);
  changeCaseAtOnce(CSL);
  stepQuickly(CSL);
  passOverMissingNumbers(CSL);
  readNamesOnce(CSL);
  tellApartOnlyWhatIsAlike(CSL);
  return CSL;
}

async function builder(
  CSL: typeof Csl,
  { source }: CitationStyle,
  language: Language,
): Promise<() => Engine> {
  const { default: own } = await import('./locales.csl.js');
  // A style of one’s own may print parts in other languages.
  const others = 'xml' in source ? (await import('./citation-js-csl.ts')).otherLocale : undefined;
  const prepared = 'builtIn' in source ? await bundled[source.builtIn]?.() : undefined;
  const textOf = (): string => {
    const text = 'xml' in source ? source.xml : prepared?.default[language];
    if (text === undefined) throw new Error('There is no such style.');
    return 'xml' in source && language !== defaultLanguage ? withOwnDates(text, language) : text;
  };
  const system: System = {
    retrieveLocale: (lang) => own[lang] ?? others?.(lang) ?? {},
    retrieveItem: () => ({}),
    wrapCitationEntry: (cite, id) => marked(`cite:${id ?? ''}`, cite),
  };
  return () => {
    const engine = new CSL.Engine(system, textOf(), localeNames[language], true);
    engine.setOutputFormat(format);
    passOverPlainText(engine);
    Object.assign(engine.opt.development_extensions, {
      wrap_url_and_doi: true,
      apply_citation_wrapper: true,
      // Reads fields out of a note's text.
      field_hack: false,
    });
    return engine;
  };
}
