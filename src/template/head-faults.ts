import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { hasClass } from '../document/class-names.ts';
import type { Fault } from '../fault/fault.ts';

type Said = Pick<Fault, 'rule' | 'found' | 'expected' | 'suggestion'>;

/** A fault and the node that it is about. */
export interface FaultOfNode extends Said {
  readonly node: RootContent;
}

/**
 * Heads and blocks of a filled template that stand where the document tree has no place for them: sections at the top,
 * smaller heads inside them, none in lists and quotations. Whether their ranks follow one another is another question.
 *
 * @param source the template, which says how a block is written
 */
export function headFaults(nodes: readonly RootContent[], source: string): readonly FaultOfNode[] {
  const faults: FaultOfNode[] = [];
  const tell = (node: RootContent, said: Said): void => void faults.push({ node, ...said });

  const head = (node: Heading, inside: Inside, isFirst: boolean): void => {
    const written = `\`${'#'.repeat(node.depth)}\``;
    if (!hasWords(node))
      tell(node, { rule: 'head-has-words', found: `${written} without words`, expected: 'a head' });
    const said = misplaced(node.depth, inside, isFirst);
    if (said) tell(node, said);
  };

  const walk = (children: readonly RootContent[], inside: Inside): void => {
    for (const [index, node] of children.entries()) {
      if (node.type === 'heading') head(node, inside, index === 0);
      else if (node.type === 'blockquote') walk(node.children, 'a quotation');
      else if (node.type === 'list') for (const item of node.children) walk(item.children, 'a list');
      else if (node.type === 'element') element(node, inside, index, children[index + 1]);
    }
  };

  const element = (
    node: Extract<RootContent, { type: 'element' }>,
    inside: Inside,
    index: number,
    following: RootContent | undefined,
  ): void => {
    const name = node.data.hProperties.className?.[0] ?? '';
    const isCover = node.data.hName === 'header';
    if (name === 'new-page') {
      if (inside !== undefined || !beginsSection(following))
        tell(node, {
          rule: 'new-page-begins-section',
          found: `\`::new-page\` ${inside === undefined ? 'before what is no section' : `inside ${inside}`}`,
          expected: '`::new-page` right before a `##`, a box or a certificate',
        });
    } else if (isCover && (inside !== undefined || index > 0)) {
      tell(node, {
        rule: 'cover-comes-first',
        found: `\`:::cover\` ${inside === undefined ? 'after other text' : `inside ${inside}`}`,
        expected: 'one cover, before everything else',
      });
    } else if (node.data.hName === 'section' && inside !== undefined) {
      tell(node, {
        rule: 'section-stands-alone',
        found: `\`:::${name}\` with a section’s head inside ${inside}`,
        expected: 'a box with a `##` outside of other blocks, or with `###` in them',
      });
    } else {
      if (isCover) for (const child of node.children) cover(child);
      walk(node.children, node.data.hName === 'section' ? 'a box with a head' : (blockNames[name] ?? inside));
    }
  };

  /** What stands in the cover, or in a list or quotation there. */
  const cover = (node: RootContent): void => {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      node.children.forEach(cover);
    if ((node.type !== 'hast' && node.type !== 'element') || belongsInCover(node)) return;
    const [written = 'a block'] = /^:+[\w-]+/.exec(source.slice(node.position?.start.offset)) ?? [];
    tell(node, {
      rule: 'cover-holds-title',
      found: `\`${written}\` inside the cover`,
      expected: 'the title (`#`), the subtitle, text and `::dot-field` there, and no other block',
      suggestion: 'put it after the line of colons that ends the cover',
    });
  };

  walk(nodes, undefined);
  return faults;
}

/** The mast, a paragraph, or the dots with their captions. */
function belongsInCover(node: Extract<RootContent, { type: 'hast' | 'element' }>): boolean {
  if (node.type === 'element') return node.data.hName === 'p';
  return node.content.every(
    (child) =>
      child.type !== 'element' ||
      child.tagName === 'p' ||
      ['mast', 'dot-field', 'dot-strip', 'ends'].some((name) => hasClass(child, name)),
  );
}

/** A section, or the end of the document, where what was to follow has been left out. */
function beginsSection(node: RootContent | undefined): boolean {
  if (node === undefined) return true;
  if (node.type === 'element') return node.data.hName === 'section';
  return node.type === 'heading' && node.depth === 2;
}

/** What a head stands in; undefined at the top of the document. */
type Inside = 'the cover' | 'a box with a head' | 'a box' | 'columns' | 'a quotation' | 'a list' | undefined;

const blockNames: Readonly<Record<string, Inside>> = {
  cover: 'the cover',
  box: 'a box',
  careful: 'a box',
  columns: 'columns',
  split: 'columns',
};

function misplaced(depth: Heading['depth'], inside: Inside, isFirst: boolean): Said | undefined {
  const rule = 'head-is-in-its-place';
  const found = `\`${'#'.repeat(depth)}\``;
  if (inside === 'a quotation' || inside === 'a list') {
    return {
      rule,
      found: `${found}, a head, inside ${inside}`,
      expected: `**bold** words inside ${inside}, or the head before it`,
    };
  }
  if (depth === 1) return undefined;
  if (inside === 'the cover')
    return { rule, found: `${found} inside the cover`, expected: '`#` alone; sections come after the cover' };
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
    expected: '`###` for the head of a column',
    suggestion: 'write `###`',
  };
}

function hasWords(node: Heading): boolean {
  return node.children.some((child) => child.type === 'citation' || textOf(child).trim() !== '');
}
