import type { Element, Root } from 'hast';

/**
 * The words of a document as a reader counts them: what stands between spaces and has a letter or a digit in it. Pictures have
 * none, and what begins a new block, cell or item begins a new word.
 */
export const countWords = (tree: Root | Element): number =>
  readable(tree)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function readable({ children }: Root | Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || child.tagName === 'svg') return '';
      return inline.has(child.tagName) ? readable(child) : ` ${readable(child)} `;
    })
    .join('');
}

const inline: ReadonlySet<string> = new Set(['a', 'span', 'strong', 'em', 'sup', 'sub', 'u', 'code']);
