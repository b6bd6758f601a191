import { type Text, wordsAlone } from '../language/phrase.ts';
import type { Untranslated } from '../review/review.ts';
import { changed } from './changed.ts';
import type { Block, Cover, DocumentTree, Run } from './tree.ts';

export interface ForeignWords {
  /** Puts foreign words that follow one another into one run, outside of what they fill and inside of what is looked for by its place. */
  inTree(tree: DocumentTree): DocumentTree;
  /** The words of a text that cannot say their language. */
  inText(text: Text): string;
  /** Those that were found so far, in the order of the data. */
  found(): readonly Untranslated[];
}

/** A run and the language that all its words stand in, where that is not the document's. */
interface Spoken {
  readonly run: Run;
  readonly lang: string | undefined;
}

/** What becomes of foreign words, after a template is filled and before anything looks at its words. */
export function foreignWords(untranslated: readonly Untranslated[]): ForeignWords {
  const found = new Set<number>();
  return {
    inTree(tree) {
      // Most documents have no such words, and some have many blocks.
      if (untranslated.length === 0) return tree;
      const line = (runs: readonly Run[]): readonly Run[] => wrapped(spread(runs, undefined));
      return { ...tree, children: changed(tree.children, { line, block: (block) => [audience(block)] }) };
    },
    inText(text) {
      if (typeof text !== 'string') found.add(text.untranslated);
      return wordsAlone(text);
    },
    found: () => untranslated.filter((_, number) => found.has(number)),
  };

  function spread(runs: readonly Run[], around: string | undefined): readonly Spoken[] {
    return runs.flatMap((run): readonly Spoken[] => {
      if (!('children' in run)) return run.type === 'text' && run.value === '' ? [] : [{ run, lang: around }];
      if (run.type === 'foreign' && run.untranslated !== undefined) {
        found.add(run.untranslated);
        return spread(run.children, run.lang);
      }
      const inside = spread(run.children, around);
      const [first] = inside;
      const lang = first === undefined ? around : first.lang;
      return lang === undefined || inside.some((each) => each.lang !== lang) || standsAlone(run)
        ? [{ run: { ...run, children: wrapped(inside) }, lang: undefined }]
        : [{ run: { ...run, children: inside.map((each) => each.run) }, lang }];
    });
  }
}

/** Runs with neighbours of one other language in one. */
function wrapped(said: readonly Spoken[]): readonly Run[] {
  const made: Run[] = [];
  for (let index = 0; index < said.length; ) {
    const lang = said[index]?.lang;
    const next = said.findIndex((each, at) => at > index && each.lang !== lang);
    const runs = said.slice(index, next === -1 ? undefined : next).map(({ run }) => run);
    if (lang === undefined) made.push(...runs);
    else made.push({ type: 'foreign', lang, children: runs });
    index += runs.length;
  }
  return made;
}

/** Of the lines over the title a PDF takes the words alone, and their language from the line. */
function audience(block: Block): Block {
  if (block.type !== 'cover' || !block.audience) return block;
  const [only, ...others] = block.audience.children;
  if (only?.type !== 'foreign' || others.length > 0) return block;
  return { ...block, audience: { lang: only.lang, children: only.children } } satisfies Cover;
}

/** What is looked for by its place in the tree: figures that are traced, names that lead to them. */
const standsAlone = ({ type }: Run): boolean => type === 'figure' || type === 'firstUse';
