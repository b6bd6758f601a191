import type { ElementContent, Root } from 'hast';
import { eachElement } from './each-element.ts';

/** Elements that hold blocks: space between their children is nothing to a browser. */
const holdBlocks: ReadonlySet<string> = new Set([
  'html',
  'head',
  'body',
  'header',
  'main',
  'nav',
  'footer',
  'section',
  'details',
  'div',
  'ul',
  'ol',
  'dl',
  'table',
  'thead',
  'tbody',
  'tr',
  'blockquote',
  'figure',
]);

/** Begins a new line at each block, so that a person, and a comparison of two versions, finds a way through the file. */
export function breakLines(tree: Root): void {
  eachElement(tree, (node) => {
    if (node.tagName === 'svg') return false;
    if (!holdBlocks.has(node.tagName) || !node.children.every(isElement)) return true;
    node.children = node.children.flatMap((child): ElementContent[] => [newLine(), child]).concat(newLine());
    return true;
  });
}

/** What is written already was an element. */
const isElement = ({ type }: ElementContent): boolean => type === 'element' || type === 'raw';
const newLine = (): ElementContent => ({ type: 'text', value: '\n' });
