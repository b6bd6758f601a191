import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import type { BibtexEntry } from '@citation-js/plugin-bibtex';
import { type SourceEntry, unusedFields } from './source-entry.ts';
import { type BibtexPart, splitBibtex } from './split-bibtex.ts';

/** Parts that are no entries, and say nothing of any work. */
const noEntries = new Set(['string', 'preamble', 'comment']);

/** What readers call the kinds of works that BibTeX names in a word. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  techreport: 'Technical report',
};

/** Stands for the citekey while an entry is read: what people write there is often none. */
const label = 'entry';

/** Reads BibTeX and BibLaTeX, entry by entry. */
export function readBibtex(text: string): readonly SourceEntry[] {
  const parts = splitBibtex(text);
  const strings = parts
    .filter(({ type, isClosed }) => type === 'string' && isClosed)
    .map((part) => part.text)
    .join('\n');
  const entries = parts.filter(({ type }) => !noEntries.has(type)).map((part) => parsed(part, strings));
  return entries.map(({ part, citekey, entry }, index): SourceEntry => {
    const about = { name: citekey || `entry ${index + 1}`, line: part.line };
    if (entry === undefined) return { ...about, unused: new Set() };
    const { crossref } = entry.properties;
    const parent = entries.find((other) => other.citekey !== '' && other.citekey === crossref)?.entry;
    const itemOf = (properties: BibtexEntry['properties']): Readonly<Record<string, unknown>> => {
      const list = [
        { ...entry, properties },
        ...(parent === undefined ? [] : [{ ...parent, label: String(crossref) }]),
      ];
      return plugins.input.data(list, '@biblatex/entries+list')[0] ?? {};
    };
    try {
      const item = itemOf(entry.properties);
      return {
        ...about,
        item: {
          ...item,
          id: citekey,
          'citation-key': citekey,
          ...(genres[String(item.genre)] === undefined ? {} : { genre: genres[String(item.genre)] }),
        },
        unused: unusedFields(
          part.fields,
          item,
          ({ name }) => itemOf(without(entry.properties, name)),
          ({ name }) => itemOf(only(entry.properties, name)),
        ),
      };
    } catch {
      // LaTeX that the plugin does not know.
      return { ...about, unused: new Set() };
    }
  });
}

function parsed(
  part: BibtexPart,
  strings: string,
): { readonly part: BibtexPart; readonly citekey: string; readonly entry?: BibtexEntry } {
  const found = /^(?<head>[ \t]*@[ \t]*\w+[ \t]*[{(])(?:\s*(?<citekey>[^,={}"]*?)\s*,)?/.exec(
    part.text,
  )?.groups;
  const citekey = found?.citekey ?? '';
  const body = part.text.slice(/^[^{(]*[{(](?:[^,={}"]*,)?/.exec(part.text)?.[0].length ?? 0);
  const closed = part.isClosed ? body : `${body.trimEnd().replace(/,$/, '')}\n}`;
  try {
    const [entry] = plugins.input.data(
      `${strings}\n${found?.head ?? ''}${label},${closed}`,
      '@biblatex/text',
    );
    return { part, citekey, ...(entry === undefined ? {} : { entry }) };
  } catch {
    return { part, citekey };
  }
}

const without = (properties: BibtexEntry['properties'], name: string) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name));

const only = (properties: BibtexEntry['properties'], name: string) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key === name));
