import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Breakdown, Review } from '../../review/review.ts';
import { slug } from '../../review/slug.ts';
import { figureHast, studyCountHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const methodsTable: Directive = {
  name: 'methods-table',
  form: 'leaf',
  attributes: {},
  summary:
    'How the included studies were done: each breakdown (sampling, interviews, …) with its parts and counts.',
  example: '::methods-table',
  expand(_use, { review, messages }) {
    if (review.methods.length === 0) return [];
    const { values, blocks } = messages;
    const words = blocks.breakdowns;
    const { included } = review.studies;
    const [before, after] = words.caption(isReported(included) ? included.value : undefined);
    const table = h('table.breakdown', [
      h('caption', [
        before,
        isReported(included)
          ? figureHast(values.count(included.value, 'study', false), included)
          : words.studiesAlone(isAbsence(included.value) ? included.value.absent : 'not reported'),
        after,
      ]),
      h('thead', h('tr', [h('th', { scope: 'col' }, words.part), h('th', { scope: 'col' }, words.studies)])),
      ...review.methods.map((breakdown) =>
        h('tbody', [
          h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, nameOf(breakdown, messages))),
          ...breakdown.parts.map((part) =>
            h('tr', [
              h('th', { scope: 'row' }, part.name),
              h(
                'td',
                studyCountHast(
                  part.studies,
                  breakdown.of?.studies ?? included,
                  messages,
                  false,
                  breakdown.of?.name,
                ),
              ),
            ]),
          ),
        ]),
      ),
    ]);
    const overlapping = review.methods.filter((breakdown) => canOverlap(breakdown, review));
    return [hastNode(table, ...overlapping.map((breakdown) => h('p.note', words.overlap(breakdown))))];
  },
};

const nameOf = ({ name, of }: Breakdown, { blocks }: Messages): string =>
  of === undefined ? name : blocks.breakdowns.nameOf(name, of.name);

/** Whether a study may stand in two of its rows. Where the studies are listed, whether one does. */
function canOverlap({ id, partsExcludeEachOther, parts }: Breakdown, { studies }: Review): boolean {
  if (partsExcludeEachOther || parts.filter(({ studies }) => isReported(studies)).length < 2) return false;
  return (
    !isReported(studies.list) ||
    studies.list.value.some(({ methods }) =>
      [...methods].some(([name, used]) => slug(name) === id && new Set(used).size > 1),
    )
  );
}
