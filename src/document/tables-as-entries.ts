import { changed } from './changed.ts';
import { facts, inARow, list, paragraph, text } from './nodes.ts';
import {
  type Block,
  type Column,
  type Content,
  type Entries,
  type Entry,
  isBlock,
  isRun,
  type Row,
  type Run,
  type Table,
  type TableKind,
} from './tree.ts';
import { wordsOf } from './words-of.ts';

/** What a kind of table says by itself. */
interface Said {
  /** Its cells say what they are, so that none needs its column's head. */
  readonly cells?: true;
  /** Its caption says what its rows are; else a row that begins “0–10” is understood by its “Minutes” alone. */
  readonly rows?: true;
}

const said: Readonly<Record<TableKind, Said>> = {
  findings: { cells: true, rows: true },
  breakdown: { cells: true, rows: true },
  sources: { cells: true, rows: true },
  flow: { cells: true, rows: true },
  theme: { rows: true },
  points: { rows: true },
  gaps: { rows: true },
  studies: { rows: true },
  plan: { rows: true },
  matrix: { rows: true },
  map: { rows: true },
  appraisal: { rows: true },
  confidence: { rows: true },
  plain: {},
};

/**
 * Blocks with each of some tables turned into labelled entries, for pages of large print, where columns would be a word wide, and for those
 * that are too small: the row's head is the entry's name, and its cells stand below, each under its column's head where it needs one.
 *
 * Entries are a definition list, one for each group of rows, and so are the labelled values of an entry: a screen reader
 * says how many there are and what belongs to what, as it would in a table. Groups become heads, which it can jump to.
 */
export const asEntries = (
  blocks: readonly Block[],
  isOne: (table: Table) => boolean = () => true,
): readonly Block[] =>
  // No rank is left out where the table has no section’s head above it.
  blocks.flatMap((top) => {
    const depth = top.type === 'section' ? 3 : 2;
    return changed([top], {
      block: (block) => [block.type === 'table' && isOne(block) ? entriesOf(block, depth) : block],
    });
  });

function entriesOf(table: Table, depth: Entries['depth']): Entries {
  const { columns, groups, ...same } = table;
  return {
    ...same,
    type: 'entries',
    depth,
    groups: groups.map(({ head, rows }) => ({
      ...(head ? { head } : {}),
      entries: rows.map((row) => entryOf(row, columns, table.kind)),
    })),
  };
}

function entryOf(row: Row, columns: readonly Column[], kind: TableKind): Entry {
  const [name, rest] = nameOf(row.head);
  const supported =
    kind === 'matrix' ? filledOf(row, columns) : kind === 'appraisal' ? answersOf(row, columns) : undefined;
  const values: (Run | Block)[] = [...withWordsBeside(rest), ...(supported ?? [])];
  let labelled: { readonly label: readonly Run[]; readonly value: Content }[] = [];
  const endLabelled = (): void => {
    if (labelled.length > 0) values.push(facts(labelled, 'values'));
    labelled = [];
  };
  const none = row.cells.flatMap(({ isNone }, index) => (isNone ? (columns[index + 1] ?? []) : []));
  row.cells.forEach(({ children, isNone }, index) => {
    if (supported || isBlank(children) || isNone) return;
    const head = columns[index + 1]?.head;
    const value = withWordsBeside(children);
    if (said[kind].cells || head === undefined || isBlank(head)) {
      endLabelled();
      values.push(...asBlocks(value));
    } else labelled.push({ label: head, value });
  });
  const words = row.cells.find(({ isNone }) => isNone)?.children.filter(isRun);
  if (words)
    labelled.push({
      label: words,
      value: inARow(none.map(({ head }) => head)),
    });
  endLabelled();
  const [own] = columns;
  const label = own && !isBlank(own.head) ? own.head : undefined;
  if (values.length > 0) {
    const isUnderstood = said[kind].rows || !label;
    return {
      ...(row.id === undefined ? {} : { id: row.id }),
      ...(row.path === undefined ? {} : { path: row.path }),
      name: isUnderstood ? name : [paragraph(label, 'label'), ...asBlocks(name)],
      values,
    };
  }
  // A table of one column: its head is all that there is to name what its rows say.
  if (!label) throw new Error('A row of a table has a head and a value');
  return { name: label, values: name };
}

/** A row of single squares as a list of the columns whose square is filled. Nothing for a row of anything else. */
function filledOf({ cells }: Row, columns: readonly Column[]): readonly Block[] | undefined {
  const squares = cells.map(({ children: [only] }) => (only?.type === 'marks' ? only : undefined));
  if (squares.length === 0 || squares.includes(undefined)) return undefined;
  return [
    list(
      squares.flatMap((square, index) => {
        const head = columns[index + 1]?.head;
        return head && (square?.filled ?? 0) > 0 ? [head] : [];
      }),
    ),
  ];
}

/**
 * A row of answers to the questions that its columns are: each answer in its words, with the questions that it was given to, and so the
 * counts of the last row.
 */
function answersOf({ cells }: Row, columns: readonly Column[]): readonly Block[] {
  const byAnswer = new Map<string, { readonly label: readonly Run[]; readonly heads: (readonly Run[])[] }>();
  const labelled: { readonly label: readonly Run[]; readonly value: Content }[] = [];
  for (const [index, { children }] of cells.entries()) {
    const head = columns[index + 1]?.head;
    if (head === undefined || isBlank(children)) continue;
    const [only] = children;
    const label = only?.type === 'marks' ? [text(only.alternative ?? '')] : children.filter(isRun);
    // What is no answer, such as the overall judgement, stands under its own head.
    if (only?.type === 'paragraph') {
      labelled.push({ label: head, value: children });
      continue;
    }
    const key = wordsOf(label);
    const same = byAnswer.get(key) ?? { label, heads: [] };
    byAnswer.set(key, same);
    same.heads.push(head);
  }
  const answered = [...byAnswer.values()].map(({ label, heads }) => ({
    label,
    value: inARow(heads, ', '),
  }));
  return [facts([...answered, ...labelled], 'values')];
}

/** What names a row, and what stands in its head beside that: a mark row and its words. */
function nameOf(head: Content): readonly [name: Content, rest: Content] {
  const at = head.findIndex(({ type }) => type === 'marks');
  const name = at === -1 ? head : head.slice(0, at);
  const counts = at === -1 ? name.filter((node) => node.type === 'paragraph' && node.role === 'count') : [];
  const own = name.filter((node) => !counts.includes(node));
  const [only] = own;
  return [
    own.length === 1 && only?.type === 'paragraph' && only.role !== 'groupName' ? only.children : own,
    at === -1 ? counts : head.slice(at),
  ];
}

/** Each mark row with the words that follow it as one block, so that they stand beside it. */
function withWordsBeside(content: Content): Content {
  const set: (Run | Block)[] = [];
  for (const node of content) {
    const before = set.at(-1);
    if (node.type === 'paragraph' && before?.type === 'marks')
      set[set.length - 1] = { type: 'counted', role: 'count', marks: before, children: node.children };
    else set.push(node.type === 'counted' ? { ...node, role: 'count' } : node);
  }
  return set;
}

/** Words in a line as a paragraph; blocks as they are. */
const asBlocks = (content: Content): Content =>
  content.some(isBlock) ? content : [paragraph(content.filter(isRun))];

/** Whether it says nothing. */
const isBlank = (content: Content): boolean =>
  content.every(({ type }) => type === 'text') && wordsOf(content.filter(isRun)).trim() === '';
