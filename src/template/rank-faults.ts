import { blocksIn } from '../document/blocks-in.ts';
import type { Block, Heading } from '../document/tree.ts';
import type { FaultOfNode } from './head-faults.ts';

/**
 * Heads that do not follow one another without a gap: the title once, in the cover, then sections and the heads inside
 * them. Readers who go from head to head rely on it, and PDF/UA-1 asks for it (7.4.2).
 */
export function rankFaults(nodes: readonly Block[]): readonly FaultOfNode[] {
  const faults: FaultOfNode[] = [];
  let before = 0;
  for (const { heading, inCover } of headings(nodes, false)) {
    const { depth } = heading;
    const expected = depth === 1 ? atTitle(before, inCover) : below(depth, before);
    if (expected !== undefined)
      faults.push({
        node: heading,
        rule: 'headings-have-no-gap',
        found: depth === 1 && before > 0 ? 'a second title' : `a head of rank ${depth}`,
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
  if (depth > 3) return '`##` for a section or `###` for a head inside one; there are no lower ranks';
  if (before === 0) return 'the title first: `# :value[title]` inside `:::cover`';
  return depth > before + 1
    ? `\`${'#'.repeat(before + 1)}\`, as the head before it has rank ${before}`
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
