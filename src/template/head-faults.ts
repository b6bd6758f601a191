import { blocksIn } from '../document/blocks-in.ts';
import { type Block, type Heading, isBlock } from '../document/tree.ts';
import { wordsOf } from '../document/words-of.ts';
import type { Fault } from '../fault/fault.ts';

type Said = Pick<Fault, 'rule' | 'found' | 'expected' | 'suggestion'>;

/** A fault and the node that it is about. */
export interface FaultOfNode extends Said {
  readonly node: Block;
}

/**
 * Heads and blocks of a filled template that stand where the document tree has no place for them, and heads whose ranks do not follow one
 * another; of one in a wrong place the rank is not told as well.
 *
 * @param source the template, which says how a block is written
 */
export function headFaults(nodes: readonly Block[], source: string): readonly FaultOfNode[] {
  const misplaced = misplacedBlocks(nodes, source);
  const told = new Set(misplaced.map(({ node }) => node));
  return [...misplaced, ...rankFaults(nodes).filter(({ node }) => !told.has(node))];
}

/**
 * Heads and blocks of a filled template that stand where the document tree has no place for them: sections at the top,
 * smaller heads inside them, none in lists and quotations.
 */
function misplacedBlocks(nodes: readonly Block[], source: string): readonly FaultOfNode[] {
  const faults: FaultOfNode[] = [];
  const tell = (node: Block, said: Said): void => void faults.push({ node, ...said });

  const head = (node: Heading, inside: Inside, isFirst: boolean): void => {
    const written = `\`${'#'.repeat(node.depth)}\``;
    if (!hasWords(node))
      tell(node, {
        rule: 'head-has-words',
        found: `${written} without words`,
        expected: 'a heading with words',
      });
    const said = misplaced(node.depth, inside, isFirst);
    if (said) tell(node, said);
  };

  const walk = (children: readonly Block[], inside: Inside): void => {
    for (const [index, node] of children.entries()) block(node, inside, index, children[index + 1]);
  };

  const block = (node: Block, inside: Inside, index: number, following: Block | undefined): void => {
    switch (node.type) {
      case 'heading':
        // What a block makes of the data has its heads in their places.
        if (node.position) head(node, inside, index === 0);
        break;
      case 'blockquote':
        walk(node.children, 'a quotation');
        break;
      case 'list':
        for (const item of node.children) walk(item.children.filter(isBlock), 'a list');
        break;
      case 'newPage':
        if (inside !== undefined || !beginsSection(following))
          tell(node, {
            rule: 'new-page-begins-section',
            found: `\`::new-page\` ${inside === undefined ? 'before something that is not a section' : `inside ${inside}`}`,
            expected: '`::new-page` right before a `##`, a box or a certificate',
          });
        break;
      case 'cover':
        if (inside !== undefined || index > 0) {
          tell(node, {
            rule: 'cover-comes-first',
            found: `\`:::cover\` ${inside === undefined ? 'after other text' : `inside ${inside}`}`,
            expected: 'one cover, before everything else',
          });
          break;
        }
        node.children.forEach(inCover);
        walk(node.children, 'the cover');
        break;
      case 'section':
        if (inside === undefined) walk(node.children, 'a box with a head');
        else
          tell(node, {
            rule: 'section-stands-alone',
            found: `\`:::${node.kind}\` with a section’s heading inside ${inside}`,
            expected: 'a box with a `##` outside of other blocks, or with `###` in them',
          });
        break;
      case 'box':
        walk(node.children, 'a box');
        break;
      case 'columns':
        for (const column of node.columns) walk(column, 'columns');
        break;
      case 'split':
        walk([...node.main, node.aside], 'columns');
        break;
      case 'fields':
        walk(node.children, inside);
        break;
      default:
    }
  };

  /** What stands in the cover, or in a list or quotation there. */
  const inCover = (node: Block): void => {
    if (node.data?.madeBy === undefined) {
      if (node.type === 'blockquote') node.children.forEach(inCover);
      if (node.type === 'list')
        for (const { children } of node.children) children.filter(isBlock).forEach(inCover);
      if (written.has(node.type)) return;
    }
    if (belongsInCover(node)) return;
    const [name = 'a block'] = /^:+[\w-]+/.exec(source.slice(node.position?.start.offset)) ?? [];
    tell(node, {
      rule: 'cover-holds-title',
      found: `\`${name}\` inside the cover`,
      expected: 'the title (`#`), the subtitle, text and `::dot-field` there, and no other block',
      suggestion: 'put it after the line of colons that ends the cover',
    });
  };

  walk(nodes, undefined);
  return faults;
}

/** What Markdown has itself. */
const written: ReadonlySet<Block['type']> = new Set(['heading', 'list', 'blockquote', 'thematicBreak']);

/** A paragraph, or the dots with their captions. */
const belongsInCover = (node: Block): boolean =>
  node.type === 'paragraph' ||
  node.type === 'ends' ||
  (node.type === 'picture' && node.drawing.type === 'dots');

/** A section, or the end of the document, where what was to follow has been left out. */
const beginsSection = (node: Block | undefined): boolean =>
  node === undefined || node.type === 'section' || (node.type === 'heading' && node.depth === 2);

/** What a head stands in; undefined at the top of the document. */
type Inside = 'the cover' | 'a box with a head' | 'a box' | 'columns' | 'a quotation' | 'a list' | undefined;

function misplaced(depth: Heading['depth'], inside: Inside, isFirst: boolean): Said | undefined {
  const rule = 'head-is-in-its-place';
  const found = `\`${'#'.repeat(depth)}\``;
  if (inside === 'a quotation' || inside === 'a list') {
    return {
      rule,
      found: `${found}, a heading, inside ${inside}`,
      expected: `**bold** words inside ${inside}, or the heading before it`,
    };
  }
  if (depth === 1) return undefined;
  if (inside === 'the cover')
    return { rule, found: `${found} inside the cover`, expected: 'only `#`; sections come after the cover' };
  if (depth !== 2) return undefined;
  if (inside === 'a box with a head' && !isFirst) {
    return {
      rule,
      found: `${found} inside a box, after other text`,
      expected: 'one `##` as the first line of the box, and `###` after it',
    };
  }
  if (inside !== 'columns') return undefined;
  return {
    rule,
    found: `${found} inside columns`,
    expected: '`###` for the heading of a column',
    suggestion: 'write `###`',
  };
}

const hasWords = ({ children }: Heading): boolean =>
  children.some((child) => child.type === 'citation' || wordsOf([child]).trim() !== '');

/**
 * Heads that do not follow one another without a gap: the title once, in the cover, then sections and the heads inside
 * them. Readers who go from head to head rely on it, and PDF/UA-1 asks for it (7.4.2).
 */
function rankFaults(nodes: readonly Block[]): readonly FaultOfNode[] {
  const faults: FaultOfNode[] = [];
  let before = 0;
  for (const { heading, inCover } of headings(nodes, false)) {
    const { depth } = heading;
    const expected = depth === 1 ? atTitle(before, inCover) : below(depth, before);
    if (expected !== undefined)
      faults.push({
        node: heading,
        rule: 'headings-have-no-gap',
        found: depth === 1 && before > 0 ? 'a second title' : `a heading of level ${depth}`,
        expected,
      });
    before = Math.max(1, depth);
  }
  return faults;
}

function atTitle(before: number, inCover: boolean): string | undefined {
  if (before > 0) return 'one title, and `##` for the head of a section';
  return inCover ? undefined : 'the title inside `:::cover`';
}

function below(depth: number, before: number): string | undefined {
  if (depth > 3) return '`##` for a section or `###` for a heading inside one; there are no lower levels';
  if (before === 0) return 'the title first: `# :value[title]` inside `:::cover`';
  return depth > before + 1
    ? `\`${'#'.repeat(before + 1)}\`, because the heading before it is of level ${before}`
    : undefined;
}

/** The heads that the template wrote. */
function headings(
  nodes: readonly Block[],
  inCover: boolean,
): { readonly heading: Heading; readonly inCover: boolean }[] {
  return nodes.flatMap((node) =>
    node.type === 'heading'
      ? node.position
        ? [{ heading: node, inCover }]
        : []
      : headings(blocksIn(node), inCover || node.type === 'cover'),
  );
}
