import { markSigns, numberOfMark, wholeMark, withoutMarks } from '../marks/marks.ts';
import type { Untranslated } from '../review/review.ts';
import { changed } from './changed.ts';
import { text as textRun } from './nodes.ts';
import type { TracedFact } from './traced-fact.ts';
import type { Block, Cover, DocumentTree, Run } from './tree.ts';

export interface ForeignWords {
  /** Says of marked words in which language they stand, and takes every mark out of a tree. */
  inTree(tree: DocumentTree): DocumentTree;
  /** Takes every mark out of a text that cannot say the language of its words. */
  inText(text: string): string;
  /** The same of facts, which a page has beside its tree; they are said elsewhere in it as well. */
  inFacts(facts: ReadonlyMap<string, TracedFact>): ReadonlyMap<string, TracedFact>;
  /** The language of a text that is marked as a whole. */
  langOf(text: string): string | undefined;
  /** Those that were found so far, in the order of the data. */
  found(): readonly Untranslated[];
}

/** A run and the language that all its words stand in, where that is not the document's. */
interface Spoken {
  readonly run: Run;
  readonly lang: string | undefined;
}

/**
 * What becomes of the marks of {@link Review.untranslated}, after a template is filled and before anything looks at its
 * words. Marks may begin in one run and end in another; they do not go beyond a line.
 */
export function foreignWords(untranslated: readonly Untranslated[]): ForeignWords {
  const found = new Set<number>();
  const see = (digits: string): number => {
    const number = numberOfMark(digits);
    found.add(number);
    return number;
  };
  const inText = (text: string): string => {
    for (const { 1: digits } of text.matchAll(markSigns)) if (digits !== undefined) see(digits);
    return withoutMarks(text);
  };
  return {
    inTree(tree) {
      // Most documents have no such words, and some have many blocks.
      if (untranslated.length === 0) return tree;
      const line = (runs: readonly Run[]): readonly Run[] => wrapped(spread(runs, []));
      return {
        ...tree,
        children: changed(tree.children, { line, plain: inText, block: (block) => [audience(block)] }),
      };
    },
    inText,
    inFacts(facts) {
      if (untranslated.length === 0) return facts;
      return new Map(
        Array.from(facts, ([path, { field, from, ...sure }]) => [
          path,
          { ...sure, field: withoutMarks(field), from: withoutMarks(from) },
        ]),
      );
    },
    langOf(text) {
      const mark = wholeMark(text);
      return mark && untranslated[mark.number]?.lang;
    },
    found: () => untranslated.filter((_, number) => found.has(number)),
  };

  /** @param open numbers of the marks that have begun and not ended, the innermost last */
  function spread(runs: readonly Run[], open: number[]): Spoken[] {
    return runs.flatMap((run): readonly Spoken[] => {
      if (run.type === 'text') return spreadText(run.value, open);
      if (!('children' in run)) return [{ run, lang: innermost(open) }];
      const inside = spread(run.children, open);
      const [first] = inside;
      const lang = first === undefined ? innermost(open) : first.lang;
      const plain = run.type === 'link' ? { ...run, url: inText(run.url) } : run;
      return lang === undefined || inside.some((each) => each.lang !== lang) || standsAlone(run)
        ? [{ run: { ...plain, children: wrapped(inside) }, lang: undefined }]
        : [{ run: { ...plain, children: inside.map((each) => each.run) }, lang }];
    });
  }

  function spreadText(text: string, open: number[]): readonly Spoken[] {
    const said: Spoken[] = [];
    let at = 0;
    const take = (to: number): void => {
      const value = withoutMarks(text.slice(at, to));
      if (value !== '') said.push({ run: textRun(value), lang: innermost(open) });
    };
    for (const { index, 0: sign, 1: digits } of text.matchAll(markSigns)) {
      take(index);
      at = index + sign.length;
      if (digits === undefined) open.pop();
      else open.push(see(digits));
    }
    take(text.length);
    return said;
  }

  function innermost(open: readonly number[]): string | undefined {
    const number = open.at(-1);
    return number === undefined ? undefined : untranslated[number]?.lang;
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
