import { toString as textOf } from 'hast-util-to-string';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { BuiltFile } from '../../src/build/input.ts';

/** The words of a built HTML page as a reader sees them, blocks set apart by a space. */
export function textOfHtml({ bytes }: BuiltFile): string {
  const tree = unified().use(rehypeParse).parse(new TextDecoder().decode(bytes));
  visit(tree, 'element', (node, index, parent) => {
    if (['script', 'style', 'svg', 'title'].includes(node.tagName) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (/^(?:p|li|t[hdr]|d[tdl]|h\d|div|caption|figcaption|section)$/.test(node.tagName)) {
      node.children.push({ type: 'text', value: ' ' });
    }
    return undefined;
  });
  return folded(textOf(tree));
}

/** The words of a built PDF in the order in which its tags read, page after page. */
export const textOfPdf = async ({ bytes }: BuiltFile): Promise<string> =>
  folded((await textsOfPages(bytes)).join(' '));

/** The words of each page of a PDF. */
export async function textsOfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  return pages;
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');
