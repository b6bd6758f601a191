import { h } from 'hastscript';
import { isAbsence } from '../../review/is-absence.ts';
import { isReported } from '../../review/is-reported.ts';
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
    const table = h('table.breakdown', [
      h('caption', [
        words.caption[0],
        isReported(included)
          ? figureHast(values.count(included.value, 'study', false), included)
          : words.studiesAlone(isAbsence(included.value) ? included.value.absent : 'not reported'),
        words.caption[1],
      ]),
      h('thead', h('tr', [h('th', { scope: 'col' }, words.part), h('th', { scope: 'col' }, words.studies)])),
      ...review.methods.map((breakdown) =>
        h('tbody', [
          h('tr.group', h('th', { scope: 'rowgroup', colSpan: 2 }, breakdown.name)),
          ...breakdown.parts.map((part) =>
            h('tr', [
              h('th', { scope: 'row' }, part.name),
              h('td', studyCountHast(part.studies, included, messages)),
            ]),
          ),
        ]),
      ),
    ]);
    const overlapping = review.methods.filter(
      (breakdown) => !breakdown.partsExcludeEachOther && breakdown.parts.length > 1,
    );
    return [hastNode(table, ...overlapping.map((breakdown) => h('p.note', words.overlap(breakdown))))];
  },
};
