import GithubSlugger, { slug } from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';

/**
 * Gives heads their ids and makes a section of each `h2` with what follows it. The first run of blocks that are
 * not wide stands beside the head; boxes are sections already.
 */
export function sections(tree: Root): void {
  const slugger = new GithubSlugger();
  // A head of signs alone has no letters to make an id of.
  const idOf = (head: Element): string =>
    slugger.slug(slug(wordsOf(head).trim().replaceAll(/\s+/g, ' ')) || 'section');
  const children: RootContent[] = [];
  let open: Element | undefined;
  for (const node of tree.children) {
    if (isHeading(node, 'h2')) {
      open = h('section', { id: idOf(node) }, [node]);
      children.push(open);
    } else if (node.type === 'element' && (node.tagName === 'section' || node.tagName === 'header')) {
      open = undefined;
      const head = node.children.find((child) => isHeading(child, 'h2'));
      if (head) node.properties = { id: idOf(head), ...node.properties };
      children.push(node);
    } else if (open && node.type !== 'doctype') open.children.push(node);
    else children.push(node);
  }
  tree.children = children;
  for (const node of children) if (node.type === 'element' && isPlainSection(node)) beside(node);
  eachElement(tree, (node) => {
    if (node.tagName === 'h3' && node.properties.id === undefined) node.properties.id = idOf(node);
  });
}

/** A head without its citations, so that a link to it holds in every citation style. */
function wordsOf(node: Element): string {
  if (hasClass(node, 'cite')) return '';
  return node.children
    .map((child) => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : ''))
    .join('');
}

/** A section that is no box. */
const isPlainSection = (node: Element): boolean =>
  node.tagName === 'section' && !('className' in node.properties);

function beside(section: Element): void {
  const rows: ElementContent[] = [];
  let text: ElementContent[] | undefined;
  const [head, ...rest] = section.children;
  for (const node of rest) {
    if (isWide(node)) {
      if (rows.length === 0 && head) rows.push(h('div.beside', [head, h('div.text')]));
      rows.push(node);
      text = undefined;
    } else if (text) text.push(node);
    else {
      const column = h('div.text', [node]);
      text = column.children;
      rows.push(h('div.beside', rows.length === 0 && head ? [head, column] : [column]));
    }
  }
  if (rows.length === 0 && head) rows.push(h('div.beside', [head, h('div.text')]));
  section.children = rows;
}

const isWide = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'wide');

function isHeading<Tag extends string>(
  node: RootContent | ElementContent,
  tag: Tag,
): node is Element & { tagName: Tag } {
  return node.type === 'element' && node.tagName === tag;
}
