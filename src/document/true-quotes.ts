import type { Nodes, Root } from 'hast';

const opensAfter = /^$|[\s([{–—‘“/]$/;

/**
 * Turns typewriter quotation marks and apostrophes into true ones, over the whole text of each block, so that
 * a mark after an emphasised word still closes. Code stays as it is.
 */
export function trueQuotes(tree: Root): void {
  let before = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      node.value = node.value.replaceAll(/["']|[^"']+/g, (part) => {
        const mark = part === '"' || part === "'" ? curled(part, before) : part;
        before = mark.slice(-1);
        return mark;
      });
      return;
    }
    if (node.type === 'element') {
      if (node.tagName === 'code' || node.tagName === 'svg') return;
      if (blocks.has(node.tagName)) before = '';
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
}

function curled(mark: '"' | "'", before: string): string {
  const opens = opensAfter.test(before);
  if (mark === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}

const blocks: ReadonlySet<string> = new Set([
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'caption',
  'label',
  'figcaption',
  'div',
  'blockquote',
]);
