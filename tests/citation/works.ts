import { readFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import type { CitationCluster, CitationItem } from '../../src/citation/citation-cluster.ts';
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

/** Hast in one line: `*italics*`, `^raised^`, `{SMALL}`, `[words](address)`. Every other element throws. */
export function brief(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') throw new Error(node.type);
      const inside = brief(node.children);
      if (node.tagName === 'em') return `*${inside}*`;
      if (node.tagName === 'sup') return `^${inside}^`;
      if (node.tagName === 'strong') return `**${inside}**`;
      if (node.tagName === 'a') return `[${inside}](${node.properties.href})`;
      throw new Error(node.tagName);
    })
    .join('');
}
