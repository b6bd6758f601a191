import type GithubSlugger from 'github-slugger';
import { slug } from 'github-slugger';
import { changed } from './changed.ts';
import { headOfSection } from './head-of-section.ts';
import { idsIn } from './ids-in.ts';
import type { Block, DocumentTree, Run } from './tree.ts';
import { wordsOf } from './words-of.ts';

/**
 * Gives each field of a form its id and name, its hint one, and a title that no other field has. The id comes of the label; where another
 * field or a head has it, of the section and the label: two sheets may both ask for a date. The title is what a screen reader says and a
 * PDF shows as tooltip: the head that it stands under, and the label (PDF/UA-1, 7.18.1; WCAG 2.2, 4.1.2 and 2.5.3).
 */
export function nameFields(tree: DocumentTree, slugger: GithubSlugger): DocumentTree {
  const taken = new Set(idsIn(tree.children));
  const titles = new Map<string, number>();
  const claim = (wish: string): string => {
    // The slugger counts on from what it gave out itself; ids of the data's own are none of those.
    let id = slugger.slug(wish);
    while (taken.has(id)) id = slugger.slug(wish);
    taken.add(id);
    return id;
  };
  /** A second field of one title is told from the first by its number. */
  const ownTitle = (title: string): string => {
    const number = (titles.get(title) ?? 0) + 1;
    titles.set(title, number);
    return number === 1 ? title : ownTitle(`${title} (${number})`);
  };
  const named = (top: Block): readonly Block[] => {
    const section = top.type === 'section' ? top.id : undefined;
    const head = headOf(top);
    const block = (given: Block, parent: Block | undefined): readonly Block[] => {
      if (given.type !== 'field' && given.type !== 'tick') return [given];
      const label = folded(given.label);
      const words = slug(label) || 'field';
      const id = claim(taken.has(words) && section !== undefined ? `${section}-${words}` : words);
      const heads = [head, parent?.type === 'prompt' ? folded(parent.head.children) : ''];
      const title = ownTitle(after(heads.filter((each) => each !== '').join(', '), label));
      const hasHint = given.type === 'field' && given.hint !== undefined;
      return [{ ...given, id, title, ...(hasHint ? { hintId: claim(`${id}-hint`) } : {}) }];
    };
    return changed([top], { block });
  };
  return { ...tree, children: tree.children.flatMap(named) };
}

/** The head of a section in words; empty where there is none. */
function headOf(block: Block): string {
  if (block.type !== 'section') return '';
  const head = headOfSection(block);
  return head ? folded(head.children) : '';
}

const folded = (runs: readonly Run[]): string => wordsOf(runs).trim().replaceAll(/\s+/g, ' ');

const after = (heads: string, label: string): string =>
  heads === '' ? label : `${heads}${/[.?!:]$/.test(heads) ? '' : ':'} ${label}`;
