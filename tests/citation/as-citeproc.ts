import { createRequire } from 'node:module';
import type { Citation, default as Csl, Engine } from 'citeproc';
import type { CitationCluster } from '../../src/citation/citation-cluster.ts';
import { otherLocale } from '../../src/citation/citation-js-csl.ts';
import { nestedRuns } from '../../src/citation/citation-run.ts';
import type { CitationStyle } from '../../src/citation/citation-style.ts';
import { citeRuns } from '../../src/citation/cite-runs.ts';
import { correctedStyle } from '../../src/citation/corrected-style.ts';
import { cslData } from '../../src/citation/csl-data.ts';
import type { CslItem } from '../../src/citation/csl-item.ts';
import { delimiters } from '../../src/citation/delimiters.ts';
import type { FormattedCitations } from '../../src/citation/format-citations.ts';
import { withFoundJoints, withJoints } from '../../src/citation/joint.ts';
import localeCy from '../../src/citation/locale-cy.xml.js';
import localeEnGb from '../../src/citation/locale-en-gb.xml.js';
import { marked } from '../../src/citation/marked-text.ts';
import { marksFormat } from '../../src/citation/marks-format.ts';
import { withOwnDates } from '../../src/citation/own-dates.ts';
import { referenceEntry } from '../../src/citation/reference-entry.ts';
import { richMarked } from '../../src/citation/rich-text.ts';
import { workNames } from '../../src/citation/short-name.ts';
import type { Language } from '../../src/language/language.ts';
import { cited } from './works.ts';

/** citeproc-js as it is installed, a copy of its own: nothing of it is prepared, changed or kept. */
const require = createRequire(import.meta.url);
const path = require.resolve('citeproc');
const known = require.cache[path];
delete require.cache[path];
const CSL: typeof Csl = require('citeproc');
if (known === undefined) delete require.cache[path];
else require.cache[path] = known;
CSL.debug = () => {};
CSL.Output.Formats.marks = marksFormat(CSL.Output.Formats.html);

const locales: Readonly<Record<string, string>> = { 'en-GB': localeEnGb, 'cy-GB': withFoundJoints(localeCy) };

const engines = new Map<string, Engine>();

/** A new one each time, but for APA’s, which takes a second to build: it gets new registers. */
function engineOf({ source }: CitationStyle, language: Language): Engine {
  const given = 'xml' in source ? source.xml : correctedStyle(source.builtIn);
  const xml = language === 'cy' ? withOwnDates(given, 'cy') : given;
  const kept = engines.get(language + xml);
  if (kept !== undefined) {
    kept.registry = new CSL.Registry(kept);
    kept.disambiguate = new CSL.Disambiguation(kept);
    return kept;
  }
  const engine = new CSL.Engine(
    {
      retrieveLocale: (lang) => locales[lang] ?? otherLocale(lang) ?? {},
      retrieveItem: () => ({}),
      wrapCitationEntry: (text, id) => marked(`cite:${id ?? ''}`, text),
    },
    xml,
    language === 'cy' ? 'cy-GB' : 'en-GB',
    true,
  );
  engine.setOutputFormat('marks');
  Object.assign(engine.opt.development_extensions, {
    wrap_url_and_doi: true,
    apply_citation_wrapper: true,
    field_hack: false,
  });
  if ('builtIn' in source && source.builtIn === 'apa') engines.set(language + xml, engine);
  return engine;
}

/** What the installed citeproc-js makes of all works and citations in one pass. */
export function asCiteproc(
  items: readonly CslItem[],
  clusters: readonly CitationCluster[],
  style: CitationStyle,
  uncited: readonly string[],
  language: Language,
): FormattedCitations {
  const works = new Map(items.map((item, index) => [`work-${index}`, item]));
  const work = (id: string | undefined): CslItem => {
    const item = works.get(id ?? '');
    if (item === undefined) throw new Error(`no ${id}`);
    return item;
  };
  const citations = [...clusters, ...(uncited.length === 0 ? [] : [cited(...uncited)])].map(
    ({ items: parts, mode }, index): Citation => ({
      citationID: `citation-${index}`,
      citationItems: parts.map(({ citekey, suppressAuthor, ...more }) => ({
        ...more,
        id: `work-${items.findIndex(({ id }) => id === citekey)}`,
        ...(more.locator === undefined ? {} : { label: more.label ?? 'page' }),
        ...(suppressAuthor ? { 'suppress-author': true } : {}),
      })),
      properties: {
        noteIndex: 0,
        ...(mode === 'narrative' ? { mode: 'composite', infix: delimiters.infix } : {}),
      },
    }),
  );
  const engine = engineOf(style, language);
  const data = new Map(Array.from(works, ([id, item]) => [id, cslData(item, id, style, language)] as const));
  engine.sys.retrieveItem = (id) => data.get(id) ?? {};
  const texts = engine.rebuildProcessorState(citations, 'marks', []);
  const bibliography = engine.makeBibliography();
  if (bibliography === false) throw new Error('no list');
  const terms = { and: engine.getTerm('and'), etAl: engine.getTerm('et-al') };
  const namesOf = (id: string) => withJoints(workNames(work(id), terms));
  const { registry } = engine.registry;
  const numbered = new Map([...works.keys()].map((id) => [registry[id]?.seq, id]));
  const [{ entry_ids: ids }, made] = bibliography;
  const entries = made.map((text, index) => {
    const [id = ''] = ids[index] ?? [];
    const { id: citekey, title, URL: url } = work(id);
    const otherwise = `${namesOf(id)}. ${richMarked(title)}.`;
    return referenceEntry(citekey, withJoints(text), registry[id]?.seq ?? 0, style.numeric, otherwise, url);
  });
  return {
    clusters: clusters.map((_, index) =>
      nestedRuns(
        citeRuns(
          texts[index]?.[2] ?? '',
          citations[index] ?? { citationID: '', citationItems: [], properties: { noteIndex: 0 } },
          engine.citation.opt,
          namesOf,
          terms.and,
          (id) => work(id)['title-sentence-case'] ?? work(id).title,
        ),
        ({ value }, text) =>
          works.get(value === '' ? (numbered.get(Number(/\d+/.exec(text)?.[0])) ?? '') : value)?.id,
      ),
    ),
    entries,
    numeric: entries.some(({ label }) => label !== undefined),
  };
}
