import GithubSlugger, { slug } from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { classNames, hasClass } from './class-names.ts';
import { nameFields } from './name-fields.ts';

/**
 * Gives heads and fields their ids and makes a section of each `h2` with what follows it. The first run of blocks that are
 * not wide stands beside the head; boxes are sections already. `div.new-page` becomes a class of the section after it.
 */
export function sections(tree: Root): void {
  const slugger = new GithubSlugger();
  // A head of signs alone has no letters to make an id of.
  const idOf = (head: Element): string =>
    slugger.slug(slug(wordsOf(head).trim().replaceAll(/\s+/g, ' ')) || 'section');
  const children: RootContent[] = [];
  let open: Element | undefined;
  let turns = false;
  const begin = (section: Element): void => {
    if (turns) section.properties.className = [...classNames(section), 'new-page'];
    turns = false;
  };
  for (const node of tree.children) {
    if (node.type === 'element' && hasClass(node, 'new-page')) {
      open = undefined;
      turns = true;
    } else if (isHeading(node, 'h2')) {
      open = h('section', { id: idOf(node) }, [node]);
      begin(open);
      children.push(open);
    } else if (node.type === 'element' && (node.tagName === 'section' || node.tagName === 'header')) {
      open = undefined;
      const head = node.children.find((child) => isHeading(child, 'h2'));
      if (head) node.properties = { id: idOf(head), ...node.properties };
      begin(node);
      children.push(node);
    } else if (open && node.type !== 'doctype') open.children.push(node);
    else children.push(node);
  }
  tree.children = children;
  for (const node of children) if (node.type === 'element' && isPlainSection(node)) beside(node);
  visit(tree, 'element', (node, _index, parent) => {
    // A section has the id of its head; a box at the side has several heads.
    const isOwn = node.tagName === 'h3' || (node.tagName === 'h2' && isAside(parent));
    if (isOwn && node.properties.id === undefined) node.properties.id = idOf(node);
  });
  // After the heads, so that no field changes the place that a link aims at.
  nameFields(tree, slugger);
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
  node.tagName === 'section' && !boxes.some((kind) => hasClass(node, kind));

const boxes = ['box', 'careful', 'certificate'];

function beside(section: Element): void {
  const rows: ElementContent[] = [];
  let text: ElementContent[] | undefined;
  const [head, ...rest] = section.children;
  // What is said at the side goes with the head.
  const side = [...(head ? [head] : []), ...rest.filter(isSide)];
  for (const node of rest) {
    if (isSide(node)) continue;
    if (isWide(node)) {
      if (rows.length === 0) rows.push(h('div.beside', [...side, h('div.text')]));
      rows.push(node);
      text = undefined;
    } else if (text) text.push(node);
    else {
      const column = h('div.text', [node]);
      text = column.children;
      rows.push(h('div.beside', rows.length === 0 ? [...side, column] : [column]));
    }
  }
  if (rows.length === 0) rows.push(h('div.beside', [...side, h('div.text')]));
  section.children = rows;
}

const isSide = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'at-side');

const isAside = (node: Root | Element | undefined): boolean =>
  node?.type === 'element' && hasClass(node, 'aside');

const isWide = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'wide');

function isHeading<Tag extends string>(
  node: RootContent | ElementContent,
  tag: Tag,
): node is Element & { tagName: Tag } {
  return node.type === 'element' && node.tagName === tag;
}
