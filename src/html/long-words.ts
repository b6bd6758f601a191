import type { ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';

/** So many letters a narrow column does not hold in a line, of a word or of an address that is no link. */
const most = 25;

const longWord = /(\S{25,})/u;

/** Elements whose text is not set in words, or may end a line anywhere already. */
const others: ReadonlySet<string> = new Set(['svg', 'script', 'style', 'a', 'code', 'textarea']);

/**
 * Puts words that a column may not hold into a span of their own: a browser may end a line anywhere in them, and a table need not
 * keep a column as wide as they are. It does not for others, which would be divided where there is room enough for them.
 */
export function longWords(tree: Root): void {
  eachElement(tree, (element) => {
    if (others.has(element.tagName) || hasClass(element, 'long')) return false;
    if (element.children.some(isLong))
      element.children = element.children.flatMap((node) => (isLong(node) ? spans(node.value) : [node]));
    return true;
  });
}

const isLong = (node: ElementContent): node is Text =>
  node.type === 'text' && node.value.length >= most && longWord.test(node.value);

const spans = (text: string): ElementContent[] =>
  text
    .split(longWord)
    .map((part, index) => (index % 2 === 1 ? h('span.long', part) : { type: 'text' as const, value: part }))
    .filter((node) => node.type !== 'text' || node.value !== '');
