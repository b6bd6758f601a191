import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isReported } from '../../review/is-reported.ts';
import type { SubTheme } from '../../review/review.ts';
import { studyCountHast } from '../blocks/figure-hast.ts';
import { markRowOf } from '../blocks/mark-row-of.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const findings: Directive = {
  name: 'findings',
  form: 'leaf',
  attributes: { as: ['full', 'short'] },
  summary:
    'The findings at a glance: one row for each sub-theme, with what it covers and how many studies mention it; `as=short` has a line for each, and leaves out what it covers.',
  example: '::findings',
  expand({ attributes }, filling) {
    const words = filling.messages.blocks.findings;
    const isShort = attributes.get('as') === 'short';
    return [
      hastNode(
        isShort
          ? tableOf(
              'findings.short.wide',
              words.shortCaption,
              [words.subTheme, hasMarks(filling) ? words.studiesInSquares : words.studies],
              (subTheme) => [h('td', inALine(subTheme, filling))],
              filling,
            )
          : tableOf(
              'findings.wide',
              words.caption,
              [words.subTheme, words.covers, words.studies],
              (subTheme) => [
                h('td', proseHast(subTheme.covers, filling)),
                h('td', [...marks(subTheme, filling), h('p', count(subTheme, filling))]),
              ],
              filling,
            ),
      ),
    ];
  },
};

function tableOf(
  classes: string,
  caption: string,
  heads: readonly string[],
  cells: (subTheme: SubTheme) => readonly Element[],
  { review }: Filling,
): Element {
  return h(`table.${classes}`, [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    ...review.themes.map((theme) =>
      h('tbody', [
        h('tr.group', h('th', { scope: 'rowgroup', colSpan: heads.length }, theme.name)),
        ...theme.subThemes.map((subTheme) =>
          h('tr', [h('th', { scope: 'row' }, subTheme.name), ...cells(subTheme)]),
        ),
      ]),
    ),
  ]);
}

/** Whether any count is shown in squares. */
const hasMarks = (filling: Filling): boolean =>
  filling.review.themes.some(({ subThemes }) =>
    subThemes.some((subTheme) => isReported(subTheme.studies) && marks(subTheme, filling).length > 0),
  );

/** The squares with their words beside them; the words alone where no count of the table is shown in squares. */
function inALine(subTheme: SubTheme, filling: Filling): Element[] {
  const [row] = hasMarks(filling) ? marks(subTheme, filling) : [];
  const { studies } = subTheme;
  const { messages, review } = filling;
  const words = h('p', studyCountHast(studies, review.studies.included, messages, true));
  return [row ? h('div.marked', [row, words]) : words];
}

const marks = ({ studies }: SubTheme, { review }: Filling): Element[] =>
  markRowOf(studies, review.studies.included);

const count = ({ studies }: SubTheme, { review, messages }: Filling): ElementContent[] =>
  studyCountHast(studies, review.studies.included, messages);
