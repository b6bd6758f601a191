import { readFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import type { CitationCluster, CitationItem } from '../../src/citation/citation-cluster.ts';
import type { CitationRun } from '../../src/citation/citation-run.ts';
import { builtInStyle, type CitationStyle } from '../../src/citation/citation-style.ts';
import type { CslItem, CslName } from '../../src/citation/csl-item.ts';

/** The reference that the golden strings are about, from the data themselves. */
export const bark: CslItem = JSON.parse(
  readFileSync(new URL('../../data/bark-2023/references.json', import.meta.url), 'utf8'),
)[0];

export function article(
  id: string,
  authors: readonly (string | CslName)[],
  year: number,
  more: Partial<CslItem> = {},
): CslItem {
  return {
    id,
    type: 'article-journal',
    title: `On ${id}`,
    author: authors.map((author) => (typeof author === 'string' ? { family: author, given: 'Ann' } : author)),
    issued: { 'date-parts': [[year]] },
    'container-title': 'Journal',
    volume: '1',
    page: '1-9',
    ...more,
  };
}

export function style(name: string): CitationStyle {
  const found = builtInStyle(name);
  if (found === undefined) throw new Error(`no style ${name}`);
  return found;
}

export function cited(...items: readonly (string | CitationItem)[]): CitationCluster {
  return {
    mode: 'parenthetical',
    items: items.map((item) => (typeof item === 'string' ? { citekey: item } : item)),
  };
}

export function named(citekey: string): CitationCluster {
  return { mode: 'narrative', items: [{ citekey }] };
}

const tagOf = {
  emphasis: 'em',
  strong: 'strong',
  superscript: 'sup',
  subscript: 'sub',
  underline: 'u',
} as const;

/** As HTML has it, in which what is expected is easier to read. */
export function asHast(runs: readonly CitationRun[]): ElementContent[] {
  return runs.map((run): ElementContent => {
    if (run.type === 'text') return { type: 'text', value: run.value };
    if (run.type === 'break') return { type: 'element', tagName: 'br', properties: {}, children: [] };
    const children = asHast(run.children);
    const element = (tagName: string, properties = {}): ElementContent => ({
      type: 'element',
      tagName,
      properties,
      children,
    });
    switch (run.type) {
      case 'cite':
        return element('a', { className: ['cite'], href: `#ref-${run.citekey}` });
      case 'link':
        return element('a', { href: run.url });
      case 'smallCaps':
        return element('span', { className: ['small-caps'] });
      default:
        return element(tagOf[run.type]);
    }
  });
}

/** Runs in one line: `*italics*`, `^raised^`, `{SMALL}`, `[words](address)`. Every other kind throws. */
export function brief(runs: readonly CitationRun[]): string {
  return runs
    .map((run): string => {
      if (run.type === 'text') return run.value;
      if (run.type === 'break') throw new Error(run.type);
      const inside = brief(run.children);
      if (run.type === 'emphasis') return `*${inside}*`;
      if (run.type === 'superscript') return `^${inside}^`;
      if (run.type === 'strong') return `**${inside}**`;
      if (run.type === 'link') return `[${inside}](${run.url})`;
      if (run.type === 'cite') return `[${inside}](#ref-${run.citekey})`;
      throw new Error(run.type);
    })
    .join('');
}
