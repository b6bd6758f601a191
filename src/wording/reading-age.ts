import type { Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { toString as wordOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Document } from '../document/document.ts';
import { toHast } from '../html/to-hast.ts';

/** Fewer sentences say little: SMOG was made on thirty. */
const leastSentences = 10;

const reader = unified().use(retextEnglish);

/**
 * The reading age of a document in years, by SMOG, which services in Britain use: of its sentences in paragraphs and lists. Cells of
 * tables and references are not read as sentences. Undefined for a document with hardly any.
 */
export function documentAge({ tree }: Pick<Document, 'tree'>): number | undefined {
  let [sentences, hardWords] = [0, 0];
  for (const text of runningTexts(toHast(tree))) {
    visit(reader.parse(text), 'SentenceNode', (sentence) => {
      const words = sentence.children.filter(({ type }) => type === 'WordNode');
      if (words.length < 4) return;
      sentences += 1;
      hardWords += words.filter((word) => syllable(wordOf(word)) > 2).length;
    });
  }
  if (sentences < leastSentences) return undefined;
  // A grade of American schools begins at five years more than its number.
  return Math.round(smogFormula({ sentence: sentences, polysillabicWord: hardWords }) + 5);
}

function runningTexts(tree: Nodes): readonly string[] {
  const texts: string[] = [];
  visit(tree, 'element', (node) => {
    if (['table', 'dl', 'figure', 'nav'].includes(node.tagName)) return SKIP;
    if (node.tagName !== 'p' && node.tagName !== 'li') return undefined;
    if (
      node.tagName === 'li' &&
      node.children.some((child) => child.type === 'element' && child.tagName === 'p')
    )
      return undefined;
    texts.push(textOf(node));
    return SKIP;
  });
  return texts;
}
