import type GithubSlugger from 'github-slugger';
import { slug } from 'github-slugger';
import { changed } from './changed.ts';
import { idsIn } from './ids-in.ts';
import type { Block, DocumentTree } from './tree.ts';
import { wordsOf } from './words-of.ts';

/**
 * Gives each field of a form its id and name, and its hint one. The name comes of the label; where another
 * field or a head has it, of the section and the label: two sheets may both ask for a date.
 */
export function nameFields(tree: DocumentTree, slugger: GithubSlugger): DocumentTree {
  const taken = new Set(idsIn(tree.children));
  const claim = (wish: string): string => {
    // The slugger counts on from what it gave out itself; ids of the data's own are none of those.
    let id = slugger.slug(wish);
    while (taken.has(id)) id = slugger.slug(wish);
    taken.add(id);
    return id;
  };
  const named = (top: Block): readonly Block[] => {
    const section = top.type === 'section' ? top.id : undefined;
    const block = (given: Block): readonly Block[] => {
      if (given.type !== 'field' && given.type !== 'tick') return [given];
      const words = slug(wordsOf(given.label).trim().replaceAll(/\s+/g, ' ')) || 'field';
      const id = claim(taken.has(words) && section !== undefined ? `${section}-${words}` : words);
      const hasHint = given.type === 'field' && given.hint !== undefined;
      return [{ ...given, id, ...(hasHint ? { hintId: claim(`${id}-hint`) } : {}) }];
    };
    return changed([top], { block });
  };
  return { ...tree, children: tree.children.flatMap(named) };
}
