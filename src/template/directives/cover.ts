import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { isAbsence } from '../../review/is-absence.ts';
import type { Directive } from '../directive.ts';
import { elementNode, hastNode } from '../hast-node.ts';

/** The head of the first page. The paragraph after the title is the subtitle. */
export const cover: Directive = {
  name: 'cover',
  form: 'container',
  attributes: {},
  summary:
    'The head of the document: kind (and that a translation was not checked, where that is so) and audience, then the title, the subtitle and what else stands inside.',
  example: ':::cover\n# :value[title]\n\n:value[subtitle]\n:::',
  expand({ fill }, { kind, review, messages }) {
    const { audience } = review.madeBy;
    const checkedBy = review.translation?.checkedBy;
    const said = isAbsence(checkedBy) ? messages.blocks.edition.unchecked(kind, checkedBy.absent) : kind;
    const mast = hastNode(
      h('div.mast', [h('p.kind', said), ...(audience === undefined ? [] : [h('p.audience', audience)])]),
    );
    const draft =
      review.toDo === 0 ? [] : [hastNode(h('p', h('strong', messages.blocks.draft.toDo(review.toDo))))];
    return [elementNode('header', ['cover'], [mast, ...underTitle(withSubtitle(fill()), draft)])];
  },
};

/** What stands below the title and its subtitle, before all else. */
function underTitle(nodes: readonly RootContent[], below: readonly RootContent[]): RootContent[] {
  const heads = nodes.findLastIndex(({ type }) => type === 'heading' || type === 'element') + 1;
  return [...nodes.slice(0, heads), ...below, ...nodes.slice(heads)];
}

function withSubtitle(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    if (node.type !== 'paragraph' || before?.type !== 'heading' || before.depth !== 1) return [node];
    // A review without a subtitle leaves an empty paragraph behind: it is not set at all.
    if (node.children.length === 0) return [];
    return [elementNode('p', ['subtitle'], node.children)];
  });
}
