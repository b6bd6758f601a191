import type { Nodes, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type Fault, faultAgainst, type Place } from '../fault/fault.ts';
import { directives } from './directives/directives.ts';

/** A template as parsed: where its text comes from, and the tree with its positions. */
interface Parsed {
  readonly file: string;
  readonly source: string;
  readonly tree: Root;
}

/**
 * Blocks that are not closed and lines of colons that close nothing. Markdown itself takes both in silence: it ends a
 * block with what it stands in, and prints the colons.
 */
export function fenceFaults({ file, source, tree }: Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  // Lines of colons that are left over because of a block that was reported already.
  let leftOver = 0;
  /** The line that opens a block. */
  const opening = ({ position }: ContainerDirective): Place => {
    const start = position?.start ?? { line: 1, column: 1, offset: 0 };
    const [line = ''] = source.slice(start.offset).split(/\r?\n/, 1);
    return at(start.line, start.column, line.trimEnd().length);
  };
  const at = (line: number, column: number, length: number): Place => ({
    file,
    line,
    column,
    end: { line, column: column + length },
  });

  const walk = (node: Nodes, around: readonly ContainerDirective[]): void => {
    if (node.type === 'containerDirective') {
      const isLeaf = directives.get(node.name)?.form === 'leaf';
      // With three colons it is reported as what it is, and has no end that could be missing.
      if (!isLeaf && !isClosed(node, source)) {
        const outer = around.find((each) => colonsOf(each, source) <= colonsOf(node, source));
        if (outer && isClosed(outer, source)) leftOver += 1;
        faults.push(notClosed(node, outer));
      }
    }
    if (node.type === 'leafDirective' && directives.get(node.name)?.form === 'container') leftOver += 1;
    if (node.type === 'paragraph') for (const fault of stray(node)) faults.push(fault);
    if (!('children' in node)) return;
    const inside = node.type === 'containerDirective' ? [node, ...around] : around;
    for (const child of node.children) walk(child, inside);
  };

  function notClosed(node: ContainerDirective, outer: ContainerDirective | undefined): Fault {
    const colons = ':'.repeat(colonsOf(node, source));
    const found = `\`${colons}${node.name}\`, which is not closed`;
    const closing = `a line \`${colons}\` where it ends`;
    if (!outer) {
      return faultAgainst('block-is-closed', {
        place: opening(node),
        found,
        expected: closing,
        suggestion: `add a line \`${colons}\` after what belongs to \`${node.name}\``,
      });
    }
    const outerColons = ':'.repeat(colonsOf(outer, source));
    return faultAgainst('block-is-closed', {
      place: opening(node),
      found: `${found} inside \`${outerColons}${outer.name}\``,
      expected: `${closing}, and fewer colons than on the block around it: \`${colons}:${outer.name}\` … \`${colons}:\``,
      also: { ...opening(outer), what: `the block around it, which the next line of colons closes` },
    });
  }

  function* stray(paragraph: Paragraph): Iterable<Fault> {
    const { start, end } = paragraph.position ?? {};
    if (!start || !end) return;
    const lines = source.slice(start.offset, end.offset).split('\n');
    for (const [index, line] of lines.entries()) {
      if (miscoloned.test(line)) leftOver += 1;
      const colons = /^[\s>]*(:{2,})\s*$/.exec(line)?.[1];
      if (colons === undefined) continue;
      if (leftOver > 0) {
        leftOver -= 1;
        continue;
      }
      yield faultAgainst('block-is-open', {
        place: at(start.line + index, line.indexOf(':') + (index === 0 ? start.column : 1), colons.length),
        found: `\`${colons}\`, but no block is open here`,
        expected: 'a line of colons only after a block such as `:::box` that has not been closed before',
      });
    }
  }

  walk(tree, []);
  return faults;
}

const containers = [...directives.values()]
  .filter(({ form }) => form === 'container')
  .map(({ name }) => name);

/** The beginning of a block that Markdown took for text: `::: each{of=themes}`, `:box`. */
const miscoloned = new RegExp(`^[\\s>]*:+\\s*(?:${containers.join('|')})(?![\\w-])`);

/** The closing line is the last of the block’s text, and comes after everything inside. */
function isClosed(node: ContainerDirective, source: string): boolean {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  const closing = /\n[ \t>]*(:{3,})[ \t]*$/.exec(written);
  if (!closing || (closing[1]?.length ?? 0) < colonsOf(node, source)) return false;
  const last = node.children.at(-1)?.position?.end.offset ?? 0;
  return last <= (start?.offset ?? 0) + closing.index + 1;
}

function colonsOf({ position }: ContainerDirective, source: string): number {
  return /^:*/.exec(source.slice(position?.start.offset))?.[0].length ?? 0;
}
