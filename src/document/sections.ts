import GithubSlugger, { slug } from 'github-slugger';
import { changed } from './changed.ts';
import { headOfSection } from './head-of-section.ts';
import { nameFields } from './name-fields.ts';
import type { Block, DocumentTree, Heading, Run, Section } from './tree.ts';
import { wordsOf } from './words-of.ts';

/**
 * Gives heads and fields their ids and makes a section of each head of rank 2 with what follows it; boxes with a head of their own are
 * sections already. What begins a page becomes a word of the section after it.
 */
export function sections(tree: DocumentTree): DocumentTree {
  const slugger = new GithubSlugger();
  // A head of signs alone has no letters to make an id of.
  const idOf = ({ children }: Heading): string =>
    slugger.slug(slug(nameOf(children).trim().replaceAll(/\s+/g, ' ')) || 'section');
  const grouped = inSections(tree.children, idOf);
  // A section has the id of its head; a box at the side has several heads.
  const block = (given: Block, parent: Block | undefined): readonly Block[] => {
    if (given.type !== 'heading' || given.id !== undefined) return [given];
    const isOwn =
      given.depth === 3 || (given.depth === 2 && parent?.type === 'box' && parent.kind === 'aside');
    return [isOwn ? { ...given, id: idOf(given) } : given];
  };
  // After the heads, so that no field changes the place that a link aims at.
  return nameFields({ ...tree, children: changed(grouped, { block }) }, slugger);
}

function inSections(blocks: readonly Block[], idOf: (head: Heading) => string): readonly Block[] {
  const made: Block[] = [];
  let open: { readonly section: Section; readonly children: Block[] } | undefined;
  let newPage: { readonly newPage?: true } = {};
  const end = (): void => {
    if (open) made.push({ ...open.section, children: open.children });
    open = undefined;
  };
  for (const block of blocks) {
    if (block.type === 'newPage') {
      end();
      newPage = { newPage: true };
    } else if (block.type === 'heading' && block.depth === 2) {
      end();
      open = {
        section: { type: 'section', kind: 'plain', id: idOf(block), ...newPage, children: [] },
        children: [block],
      };
      newPage = {};
    } else if (block.type === 'section') {
      end();
      const head = headOfSection(block);
      made.push({ ...block, ...(head ? { id: idOf(head) } : {}), ...newPage });
      newPage = {};
    } else if (block.type === 'cover') {
      end();
      newPage = {};
      made.push(block);
    } else if (open) open.children.push(block);
    else made.push(block);
  }
  end();
  return made;
}

/** A head without its citations, so that a link to it holds in every citation style. */
const nameOf = (runs: readonly Run[]): string =>
  wordsOf(runs, ({ type }) => (type === 'cite' ? '' : undefined));
