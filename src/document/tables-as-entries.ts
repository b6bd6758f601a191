import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { classNames, hasClass } from './class-names.ts';
import { eachElement } from './each-element.ts';
import { elementsOf } from './elements-of.ts';
import { replaced } from './replaced.ts';

/** Tables whose cells say by themselves what they are. */
const plainSpoken: ReadonlySet<string> = new Set(['findings', 'breakdown', 'sources', 'flow']);

/**
 * Tables whose caption says what their rows are. In any other, the head of the first column is said in each entry:
 * a row that begins “0–10” is understood by its “Minutes” alone.
 */
const captioned: ReadonlySet<string> = new Set([
  'findings',
  'theme',
  'breakdown',
  'points',
  'sources',
  'studies',
  'plan',
  'matrix',
  'flow',
]);

/**
 * The tree with each table turned into labelled entries, for pages of large print, where columns would be a word wide:
 * the row's head is the entry's name, and its cells stand below, each under its column's head where it needs one.
 *
 * Entries are a definition list, one for each group of rows, and so are the labelled values of an entry: a screen reader
 * says how many there are and what belongs to what, as it would in a table. Groups become heads, which it can jump to.
 */
export function tablesAsEntries(tree: Root): Root {
  const inSections = new Set<Element>();
  for (const section of elementsOf(tree).filter(({ tagName }) => tagName === 'section'))
    eachElement(section, (table) => {
      if (table.tagName === 'table') inSections.add(table);
    });
  return replaced(tree, (element) =>
    element.tagName === 'table' ? [entriesOf(element, inSections.has(element) ? 'h3' : 'h2')] : undefined,
  );
}

/** `rank` is that of its groups' heads, so that no rank is left out where the table has no section’s head above it. */
function entriesOf(table: Element, rank: 'h2' | 'h3'): Element {
  const parts = elementsOf(table);
  const kinds = classNames(table);
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  const head = parts.find(({ tagName }) => tagName === 'thead');
  const heads = head ? elementsOf(elementsOf(head)[0] ?? head) : [];
  return h('div', { ...table.properties, className: ['entries', ...kinds] }, [
    ...(caption ? [h('p.caption', caption.children)] : []),
    ...parts
      .filter(({ tagName }) => tagName === 'tbody')
      .flatMap((body) => {
        const rows = elementsOf(body);
        const group = rows.find(isGroup);
        return [
          ...(group
            ? [
                h(
                  `${rank}.group`,
                  elementsOf(group).flatMap(({ children }) => children),
                ),
              ]
            : []),
          h(
            'dl',
            rows.filter((row) => !isGroup(row)).map((row) => entryOf(row, heads, kinds)),
          ),
        ];
      }),
  ]);
}

function entryOf(row: Element, heads: readonly Element[], kinds: readonly string[]): Element {
  const [first, ...cells] = elementsOf(row);
  if (!first) throw new Error('A row of a table begins with its head');
  const [name, rest] = nameOf(first);
  const isPlainSpoken = kinds.some((kind) => plainSpoken.has(kind));
  const values: ElementContent[] = withWordsBeside(rest);
  let labelled: ElementContent[] | undefined;
  const supported = kinds.includes('matrix') ? filledOf(cells, heads) : undefined;
  if (supported) values.push(supported);
  cells.forEach((cell, index) => {
    if (supported || isBlank(cell)) return;
    const head = heads[index + 1];
    const content = withWordsBeside(cell.children);
    if (isPlainSpoken || head === undefined || isBlank(head)) {
      values.push(...asBlocks(content));
      labelled = undefined;
      return;
    }
    if (!labelled) {
      const list = h('dl.values');
      values.push(list);
      labelled = list.children;
    }
    labelled.push(h('div', [h('dt', copied(head)), h('dd', content)]));
  });
  const [ownHead] = heads;
  const label = ownHead && !isBlank(ownHead) ? copied(ownHead) : undefined;
  if (values.length > 0) {
    const isCaptioned = kinds.some((kind) => captioned.has(kind));
    const term = isCaptioned || !label ? name : [h('p.label', label), ...asBlocks(name)];
    return h('div', { id: row.properties.id }, [h('dt', term), h('dd', values)]);
  }
  // A table of one column: its head is all that there is to name what its rows say.
  if (!label) throw new Error('A row of a table has a head and a value');
  return h('div', [h('dt', label), h('dd', name)]);
}

/** A row of single squares as a list of the columns whose square is filled. Nothing for a row of anything else. */
function filledOf(cells: readonly Element[], heads: readonly Element[]): Element | undefined {
  const squares = cells.map(({ children: [only] }) => (only && isMarks(only) ? only : undefined));
  if (squares.length === 0 || squares.includes(undefined)) return undefined;
  const names = squares.flatMap((square, index): Element[] => {
    const head = heads[index + 1];
    const isFilled =
      square?.type === 'element' && elementsOf(square).some((each) => hasClass(each, 'filled'));
    return head && isFilled ? [h('li', copied(head))] : [];
  });
  return h('ul', names);
}

/** A column's head is said in every entry, and an element stands in one place of a tree only. */
const copied = ({ children }: Element): ElementContent[] => structuredClone(children);

/** What names a row, and what stands in its head beside that: a mark row and its words. */
function nameOf(head: Element): readonly [name: ElementContent[], rest: ElementContent[]] {
  const at = head.children.findIndex(isMarks);
  const name = at === -1 ? head.children : head.children.slice(0, at);
  const counts = at === -1 ? name.filter(isCount) : [];
  const own = name.filter((node) => !counts.includes(node));
  const [only] = own;
  const isOneParagraph = own.length === 1 && only?.type === 'element' && only.tagName === 'p';
  return [isOneParagraph ? only.children : own, at === -1 ? counts : head.children.slice(at)];
}

/** Each mark row with the words that follow it as one block, so that they stand beside it. */
function withWordsBeside(content: readonly ElementContent[]): ElementContent[] {
  const set: ElementContent[] = [];
  for (const node of content) {
    const before = set.at(-1);
    if (node.type === 'element' && node.tagName === 'p' && before && isMarks(before)) {
      set[set.length - 1] = h('div.marked', [before, h('p.count', node.children)]);
    } else if (node.type === 'element' && hasClass(node, 'marked')) {
      const [marks, words] = elementsOf(node);
      set.push(marks && words ? h('div.marked', [marks, h('p.count', words.children)]) : node);
    } else set.push(node);
  }
  return set;
}

/** Inline content as a paragraph; blocks as they are. */
const asBlocks = (content: readonly ElementContent[]): ElementContent[] =>
  content.some((node) => node.type === 'element' && blockTags.has(node.tagName))
    ? [...content]
    : [h('p', [...content])];

const blockTags: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'dl', 'div', 'figure', 'blockquote', 'svg']);

const isMarks = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'svg' && hasClass(node, 'marks');

const isCount = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'count');

const isGroup = (row: Element): boolean => hasClass(row, 'group');

const isBlank = (cell: Element): boolean =>
  textOf(cell).trim() === '' && !cell.children.some((node) => node.type === 'element');
