import { blocksIn } from './blocks-in.ts';
import { changed, replacedRuns } from './changed.ts';
import { replaced, withParts } from './shared-parts.ts';
import type { Block, DocumentTree, FactRow, Facts, Run, Text } from './tree.ts';
import { plainWordsOf } from './words-of.ts';

/**
 * Links each term of the glossary, where a text first uses it, to its meaning, and leaves out those that stand only where they are used
 * and are not; a glossary of which nothing is used stays whole. Heads, labels, captions and the first page’s title are
 * no such places, nor is what is a link already. Ids are in capitals, as those of heads never are.
 */
export function linkTerms(tree: DocumentTree): DocumentTree {
  const terms = termsIn(tree.children).map(
    (row, index): Sought => ({ row, id: `T${index + 1}`, words: plainWordsOf(row.label).toLowerCase() }),
  );
  if (terms.length === 0) return tree;
  const found = new Map<FactRow, string>();
  const heads = new Set(tree.children.flatMap(headsIn));
  const line = (runs: readonly Run[], of: string): readonly Run[] =>
    of !== 'words' || heads.has(runs) || found.size === terms.length
      ? runs
      : replacedRuns(runs, (run) => {
          if (run.type === 'text') return withTerms(run, terms, found);
          return isPlain(run) ? undefined : [run];
        });
  const linked = replaced(tree.children, (block) =>
    block.type === 'cover' ? [block] : changed([block], { line }),
  );
  const block = (given: Block): readonly Block[] => [
    given.type === 'facts' ? identified(given, found) : given,
  ];
  return withParts(tree, { children: changed(linked, { block }) });
}

interface Sought {
  readonly row: FactRow;
  readonly id: string;
  /** In small letters. */
  readonly words: string;
}

/** Where a text in small letters has the words as words of their own; -1 where it has not. */
function indexOfWords(lowered: string, words: string): number {
  for (let at = lowered.indexOf(words); at >= 0; at = lowered.indexOf(words, at + 1))
    if (!endsWord.test(lowered.slice(0, at)) && !beginsWord.test(lowered.slice(at + words.length))) return at;
  return -1;
}

const endsWord = /[\p{L}\p{N}]$/u;
const beginsWord = /^[\p{L}\p{N}]/u;

/** The text with the terms that nobody has met so far, the first of them first. */
function withTerms(
  text: Text,
  terms: readonly Sought[],
  found: Map<FactRow, string>,
): readonly Run[] | undefined {
  const lowered = text.value.toLowerCase();
  // Of a text that gets longer in small letters no place would be right.
  if (lowered.length !== text.value.length) return undefined;
  const [first] = terms
    .filter(({ row }) => !found.has(row))
    .flatMap((term) => {
      const index = indexOfWords(lowered, term.words);
      return index < 0 ? [] : [{ ...term, index, said: text.value.slice(index, index + term.words.length) }];
    })
    // Of two that begin together the longer one is meant.
    .sort((a, b) => a.index - b.index || b.said.length - a.said.length);
  if (!first) return undefined;
  const { row, id, index, said } = first;
  found.set(row, id);
  const rest = { ...text, value: text.value.slice(index + said.length) };
  return [
    ...(index === 0 ? [] : [{ ...text, value: text.value.slice(0, index) }]),
    { type: 'term', meaning: id, children: [{ ...text, value: said }] },
    ...(rest.value === '' ? [] : (withTerms(rest, terms, found) ?? [rest])),
  ];
}

/** Whether a link can stand inside. */
const isPlain = ({ type }: Run): boolean =>
  type === 'strong' || type === 'emphasis' || type === 'together' || type === 'ofDots';

const termsIn = (blocks: readonly Block[]): readonly FactRow[] =>
  blocks.flatMap((block) =>
    block.type === 'facts' ? block.rows.filter(({ term }) => term !== undefined) : termsIn(blocksIn(block)),
  );

/** Words that name what stands under or beside them. */
function headsIn(block: Block): readonly unknown[] {
  const inner = blocksIn(block).flatMap(headsIn);
  switch (block.type) {
    case 'heading':
      return [block.children];
    case 'paragraph':
      return block.role === undefined || block.role === 'lead' || block.role === 'note'
        ? []
        : [block.children];
    case 'said':
      return [block.by];
    case 'facts':
      return [...inner, ...block.rows.flatMap(({ label, value, term }) => [label, ...(term ? [value] : [])])];
    case 'table':
      return [
        ...inner,
        ...block.columns.flatMap(({ head, over }) => [head, over?.head]),
        ...block.groups.map(({ head }) => head),
      ];
    case 'field':
    case 'tick':
      return [block.label, 'hint' in block ? block.hint : undefined];
    case 'figureRow':
      return block.children.flatMap(({ figure, unit }) => [figure.children, unit]);
    default:
      return inner;
  }
}

const identified = (block: Facts, found: ReadonlyMap<FactRow, string>): Facts =>
  withParts(block, {
    rows: block.rows.flatMap((row) => {
      const id = found.get(row);
      return id !== undefined ? [{ ...row, id }] : row.term === 'where used' && found.size > 0 ? [] : [row];
    }),
  });
