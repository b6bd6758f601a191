import type { BibtexPlugin } from '@citation-js/plugin-bibtex';
import { cachedLater } from '../cache/cached.ts';
import type { CslItem } from './csl-item.ts';
import { clean, delimiters, printed } from './delimiters.ts';
import { type RichKind, readRichText, richFields } from './rich-text.ts';

/** What TeX would read as a command; nothing of it may come out of the data unescaped. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
};

/** Printed as they are, by BibTeX's own packages too. */
const verbatim: ReadonlySet<string> = new Set([
  'id',
  'type',
  'DOI',
  'URL',
  'ISSN',
  'ISBN',
  'language',
  'page',
]);

/** One BibTeX entry in UTF-8 under the item's citekey, with the title as published. Lines end in `\n`. */
export const toBibtex: typeof convert = cachedLater(
  { holds: 'entries of BibTeX', most: 200, lasts: true },
  convert,
  (item) => JSON.stringify(item),
);

async function convert(item: CslItem): Promise<string> {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const bibtex = plugins.config.get('@bibtex');
  if (!isBibtexPlugin(bibtex)) throw new Error('Citation.js has no BibTeX plugin.');
  // In ASCII it would drop every Greek or Cyrillic letter.
  Object.assign(bibtex.format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  const { 'title-sentence-case': _sentence, abstract: _abstract, note: _note, ...published } = item;
  const data = Object.fromEntries(
    Object.entries(published).map(([field, value]) => [
      field,
      mapText(value, verbatim.has(field) ? withoutBraces : richFields.has(field) ? rich : escaped),
    ]),
  );
  const cite = new Cite([data], { forceType: '@csl/list+object', generateGraph: false });
  return `${printed(cite.format('bibtex')).replaceAll('\t', '  ').trim()}\n`;
}

function escaped(text: string): string {
  // Citation.js would make commands of `<i>` and the like.
  return clean(text)
    .replace(/[\\~^&%$#_{}]/g, (character) => special[character] ?? character)
    .replaceAll('<', delimiters.lessThan);
}

/** Braces around what keeps its capitals are BibTeX’s own way to say so. */
const commands: Readonly<Record<RichKind, string>> = {
  em: '\\textit',
  strong: '\\textbf',
  sup: '\\textsuperscript',
  sub: '\\textsubscript',
  'small-caps': '\\textsc',
  nocase: '',
};

function rich(text: string): string {
  return readRichText(text)
    .pieces.map(({ text: part, kinds }) =>
      kinds.reduceRight((inside, kind) => `${commands[kind]}{${inside}}`, escaped(part)),
    )
    .join('');
}

function withoutBraces(text: string): string {
  return clean(text).replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapText(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner, change)]));
}

function isBibtexPlugin(plugin: unknown): plugin is BibtexPlugin {
  return typeof plugin === 'object' && plugin !== null && 'format' in plugin;
}
